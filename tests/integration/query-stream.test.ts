import { POST as stream } from '@/app/api/query/stream/route'
import { closeDriver, execute } from '@/graph/db'
import { streamQuery } from '@/graph/gateway'
import { writeSmallGraph } from '../support/small-graph'

beforeAll(writeSmallGraph)
afterAll(closeDriver)

const ask = (cypher: string, params: Record<string, unknown> = {}, signal?: AbortSignal): Promise<Response> =>
  stream(
    new Request('http://localhost/api/query/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher, params }),
      ...(signal ? { signal } : {}),
    }),
    { params: Promise.resolve({}) },
  )

const linesOf = async (response: Response): Promise<unknown[]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

/** Queries of ours that the server has, asked for on a connection of its own. */
const running = (): Promise<{ who: string }[]> =>
  execute<{ who: string }>(
    `SHOW TRANSACTIONS YIELD metaData, currentQuery
     WHERE metaData.app = 'communique' AND NOT currentQuery STARTS WITH 'EXPLAIN' RETURN metaData.who AS who`,
  )

/** Milliseconds until the server has no query of ours any more; fails after three seconds. */
async function untilIdle(): Promise<number> {
  const from = performance.now()
  while ((await running()).length > 0)
    if (performance.now() - from > 3_000) throw new Error('The query runs on.')
  return performance.now() - from
}

test('columns, one line for each row, and how many there were', async () => {
  const response = await ask('UNWIND range(1, $n) AS x RETURN x, toString(x) AS text', { n: 2_345 })
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const lines = await linesOf(response)
  expect(lines[0]).toEqual({ columns: ['x', 'text'] })
  expect(lines[2_345]).toEqual([2_345, '2345'])
  expect(lines.at(-1)).toEqual({ done: true, rows: 2_345, milliseconds: expect.any(Number) })
  expect(lines).toHaveLength(2_347)
})

test('no rows are no lines', async () => {
  const lines = await linesOf(await ask('MATCH (n:Nothing) RETURN n'))
  expect(lines).toEqual([{ columns: ['n'] }, { done: true, rows: 0, milliseconds: expect.any(Number) }])
})

test('what is refused or wrong is an answer of its own', async () => {
  expect((await ask('CREATE (n:Probe)')).status).toBe(422)
  const wrong = await ask('RETURN nothing')
  expect(wrong.status).toBe(422)
  expect(await wrong.json()).toMatchObject({ error: { code: 'query_failed' } })
})

test('what fails on its way says so in the last line', async () => {
  const lines = await linesOf(await ask('UNWIND range(1, 5000) AS x RETURN 1 / (4000 - x) AS y'))
  expect(lines.at(-1)).toMatchObject({ error: { code: 'query_failed', details: { original: '/ by zero' } } })
})

test('a reader who goes away ends the query in the server', async () => {
  const response = await ask('UNWIND range(1, 1000000000) AS x RETURN x')
  const reader = response.body?.getReader()
  await reader?.read()
  expect(await running()).toHaveLength(1)
  await reader?.cancel()
  expect(await untilIdle()).toBeLessThan(1_000)
})

test('a request that is given up ends the query before its first row', async () => {
  const gone = new AbortController()
  const asked = ask(
    'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)',
    {},
    gone.signal,
  )
  for (let look = 0; look < 50 && (await running()).length === 0; look += 1);
  gone.abort()
  expect((await asked).status).toBe(499)
  expect(await untilIdle()).toBeLessThan(1_000)
})

test('a reader who reads slowly is waited for: no more is read than fits ahead', async () => {
  let most = 0
  let taken = 0
  await streamQuery(
    { cypher: 'UNWIND range(1, 20000) AS x RETURN x', who: 'slow' },
    {
      columns: () => Promise.resolve(),
      rows: async (rows) => {
        taken += rows.length
        most = Math.max(most, rows.length)
        await new Promise((resolve) => setImmediate(resolve))
      },
    },
  )
  expect(taken).toBe(20_000)
  expect(most).toBeLessThanOrEqual(500)
})

test('what the reader throws ends the query', async () => {
  const failing = streamQuery(
    { cypher: 'UNWIND range(1, 1000000000) AS x RETURN x', who: 'failing' },
    { columns: () => Promise.resolve(), rows: () => Promise.reject(new RangeError('full')) },
  )
  await expect(failing).rejects.toThrow()
  expect(await untilIdle()).toBeLessThan(1_000)
})
