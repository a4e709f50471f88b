import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeDriver, execute } from '@/graph/db'
import { allLocks } from '@/graph/gateway/locks'
import { runQuery } from '@/graph/gateway'
import { readChecksum } from '@/graph/queries'
import { outcomeOf } from '../support/attack-outcome'
import { allAttacks } from '../support/attacks'
import { writeSmallGraph } from '../support/small-graph'

/** As for everybody, but for what never ends less time, so that the test does not take the afternoon. */
const quick = { ...allLocks, limits: { ...allLocks.limits, timeout: 700 } }

/** Longest that the next query may take, in milliseconds, on a machine that has other things to do. */
const atOnce = 2_000

let visits = 0
let server: Server
let address: string
let before: unknown

/** Everything that an attack could change: the graph, the schema, users, databases. */
const readState = async () => ({
  checksum: await readChecksum(),
  probes: await execute('MATCH (n:Probe) RETURN count(n) AS count'),
  schema: await execute('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name'),
  users: await execute('SHOW USERS YIELD user RETURN user ORDER BY user'),
  databases: await execute(
    'SHOW DATABASES YIELD name, currentStatus RETURN name, currentStatus ORDER BY name',
  ),
})

beforeAll(async () => {
  await writeSmallGraph()
  server = createServer((_, response) => {
    visits += 1
    response.end('a,b\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data.csv`
  before = await readState()
})

afterAll(async () => {
  await closeDriver()
  await new Promise((closed) => server.close(closed))
})

test('there are more than 220 of them, none twice', () => {
  expect(allAttacks.length).toBeGreaterThan(220)
  const texts = allAttacks.filter(({ params }) => !params).map(({ cypher }) => cypher)
  expect(new Set(texts).size).toBe(texts.length)
})

describe('each is stopped at its lock, and the next query is answered at once', () => {
  test.each(allAttacks.map((attack) => [attack.family, attack.cypher.slice(0, 90), attack] as const))(
    '%s: %s',
    async (family, _, attack) => {
      expect(await outcomeOf(attack, family === 'endless' ? quick : allLocks, { address })).toBe(attack.lock)
      const from = performance.now()
      expect((await runQuery({ cypher: 'RETURN 1 AS one', who: 'attacker' })).rows).toEqual([[1]])
      expect(performance.now() - from).toBeLessThan(atOnce)
    },
  )
})

test('nothing was changed, nobody was called, nothing runs on', async () => {
  expect(await readState()).toEqual(before)
  expect(visits).toBe(0)
  const running = await execute(
    `SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'communique' RETURN currentQuery`,
  )
  expect(running).toEqual([])
})
