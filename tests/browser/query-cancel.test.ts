import { request as httpRequest } from 'node:http'
import { closeDriver, execute } from '@/graph/db'
import { baseUrl } from './support/browser'

const endless = 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)'
const endlessRows = 'UNWIND range(1, 1000000000) AS x RETURN x, x AS y, x AS z'

afterAll(closeDriver)

/** Queries of this person that Neo4j has, as its administrator sees them. */
const running = (who: string) =>
  execute(
    `SHOW TRANSACTIONS YIELD metaData, currentQuery
     WHERE metaData.app = 'communique' AND metaData.who = $who AND NOT currentQuery STARTS WITH 'EXPLAIN'
     RETURN currentQuery`,
    { who },
  )

/** Milliseconds until there are `count` of them; fails after ten seconds. */
async function until(who: string, count: number): Promise<number> {
  const from = performance.now()
  while ((await running(who)).length !== count)
    if (performance.now() - from > 10_000) throw new Error(`Neo4j never had ${count} queries of ${who}.`)
  return performance.now() - from
}

/** Asks as a browser of this name; the connection is the caller's to close. */
function ask(path: string, client: string, cypher: string) {
  const request = httpRequest(new URL(path, baseUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-communique-client': client },
  })
  request.on('error', () => undefined) // closed by the test
  request.end(JSON.stringify({ cypher }))
  return request
}

test.each([
  ['/api/query', endless],
  ['/api/query/stream', endless],
])('a connection to %s that is closed ends its query in Neo4j within a second', async (path, cypher) => {
  const client = `cancel${path.replaceAll('/', '-')}`
  const request = ask(path, client, cypher)
  await until(`browser:${client}`, 1)
  request.destroy()
  expect(await until(`browser:${client}`, 0)).toBeLessThan(1_000)
})

test('a stream that is closed while rows come ends its query within a second', async () => {
  const request = ask('/api/query/stream', 'cancel-rows', endlessRows)
  await new Promise((read) => request.once('response', (response) => response.once('data', read)))
  await until('browser:cancel-rows', 1)
  request.destroy()
  expect(await until('browser:cancel-rows', 0)).toBeLessThan(1_000)
})

test('whoever cancelled can ask again at once, and a second query beside a running one is refused', async () => {
  const answer = async () => {
    const response = await fetch(new URL('/api/query', baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-communique-client': 'again' },
      body: JSON.stringify({ cypher: 'RETURN 1 AS one' }),
    })
    return response.status
  }
  const request = ask('/api/query', 'again', endless)
  await until('browser:again', 1)
  expect(await answer()).toBe(429)
  request.destroy()
  await until('browser:again', 0)
  expect(await answer()).toBe(200)
})
