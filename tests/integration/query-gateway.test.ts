import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeDriver, execute } from '@/graph/db'
import { proveLocks, queryLimits, runQuery } from '@/graph/gateway'
import { readChecksum } from '@/graph/queries'
import { queryResultSchema } from '@/lib/api/query'
import { markup, noble, soga, writeSmallGraph } from '../support/small-graph'

let before: string
let visits = 0
let server: Server
let address: string

beforeAll(async () => {
  await writeSmallGraph()
  before = await readChecksum()
  server = createServer((_, response) => {
    visits += 1
    response.end('a,b\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data.csv`
})

afterAll(async () => {
  await closeDriver()
  await new Promise((closed) => server.close(closed))
})

const run = (cypher: string, params: Record<string, unknown> = {}) =>
  runQuery({ cypher, params, who: 'test' })
const codeOf = (cypher: string): Promise<unknown> =>
  run(cypher).then(
    () => 'answered',
    (error: { code: string }) => error.code,
  )

describe('what reads is answered', () => {
  test('columns, rows, ids of nodes and keys of links', async () => {
    const result = await run('MATCH (a:Official)-[r:SPOKE_ABOUT]->(b) RETURN a, r, b.name AS name')
    expect(queryResultSchema.parse(result)).toEqual(result)
    expect(result).toMatchObject({ columns: ['a', 'r', 'name'], truncated: false, nodes: [noble.id] })
    expect(result.links).toEqual([`SPOKE_ABOUT:${noble.id}:${soga.id}:asserted`])
    expect(result.rows[0]?.[0]).toMatchObject({ id: noble.id, labels: ['Entity', 'Official'] })
    expect(result.rows[0]?.[1]).toMatchObject({ type: 'SPOKE_ABOUT', properties: { stories: 2 } })
    expect(result.rows[0]?.[2]).toBe('SOGA')
  })

  test('only what can stand on a board is given as its nodes and links', async () => {
    const result = await run(
      'MATCH (r:Release)-[m:MENTIONS]->(e:Operation {id: "operation-soga"}) RETURN r, m, e',
    )
    expect(result.rows).toHaveLength(4)
    expect(result).toMatchObject({ nodes: [soga.id], links: [] })
  })

  test.each([
    ['parameters', 'RETURN $x + 1 AS y', { x: 41 }, 42],
    ['whole numbers stay whole', 'RETURN $x / 2 AS y', { x: 5 }, 2],
    ['lists and maps', 'RETURN $x AS y', { x: [{ a: 1 }] }, [{ a: 1 }]],
    ['dates', "RETURN date('2013-10-11') AS y", {}, '2013-10-11'],
    [
      'functions of a namespace',
      "RETURN duration.between(date('2013-10-11'), date('2013-10-13')).days AS y",
      {},
      2,
    ],
    ['numbers that JSON lacks', 'RETURN 1.0 / 0.0 AS y', {}, 'Infinity'],
    ['nothing', 'RETURN null AS y', {}, null],
    ['a comment first', '// LOAD CSV\n/* CREATE (n) */ RETURN 1 AS y', {}, 1],
    [
      'words of writing as text',
      "RETURN 'CREATE (n) LOAD CSV CALL dbms.x()' AS y",
      {},
      'CREATE (n) LOAD CSV CALL dbms.x()',
    ],
    ['words of writing as names', 'WITH 1 AS create, 2 AS `LOAD CSV` RETURN create AS y', {}, 1],
    ['a property that is called like a clause', 'WITH {call: 3, use: 1} AS m RETURN m.call AS y', {}, 3],
    ['a subquery', 'CALL () { RETURN 1 AS x UNION RETURN 2 AS x } RETURN sum(x) AS y', {}, 3],
    [
      'an allowed procedure',
      "CALL db.labels() YIELD label WHERE label = 'Story' RETURN label AS y",
      {},
      'Story',
    ],
    ['an allowed procedure, quoted', 'CALL `db`.`labels`() YIELD label RETURN count(*) > 0 AS y', {}, true],
    [
      'the full-text index',
      "CALL db.index.fulltext.queryNodes('entityNames', 'soga') YIELD node RETURN count(node) AS y",
      {},
      1,
    ],
    ['markup', 'MATCH (o:Organisation) WHERE o.name CONTAINS "<" RETURN o.name AS y', {}, `Bureau ${markup}`],
  ])('%s', async (_, cypher, params, value) => {
    expect((await run(cypher, params)).rows[0]?.[0]).toEqual(value)
  })

  test('a path as what it passes', async () => {
    const { rows, nodes, links } = await run(
      `MATCH p = (:Official)-[:ATTENDED]->(:Event)-[:LOCATED_IN]->(:Place) RETURN p`,
    )
    expect(rows[0]?.[0]).toHaveLength(5)
    expect([nodes.length, links.length]).toEqual([3, 2])
  })
})

describe('what does not only read is refused before it runs', () => {
  test.each([
    'CREATE (n:Probe)',
    'create (n:Probe) return n',
    '/* read */ CREATE (n:Probe) // only',
    'CRE\\u0041TE (n:Probe)',
    "MERGE (n:Entity {id: 'x'}) RETURN n",
    'MATCH (n) DETACH DELETE n',
    'MATCH ()-[r]->() DELETE r',
    'MATCH (n:Entity) SET n.name = 1 RETURN n',
    'MATCH (n:Entity) REMOVE n.name',
    'MATCH (n:Entity) SET n:Probe',
    'MATCH (n:Entity) FOREACH (x IN [1] | SET n.x = x)',
    'CALL () { CREATE (n:Probe) RETURN n } RETURN n',
    'MATCH (e:Entity) CALL (e) { SET e.seen = true } RETURN e',
    'RETURN 1 AS x UNION CREATE (n:Probe) RETURN 1 AS x',
    'UNWIND [1] AS x CALL (x) { CREATE (n:Probe) } IN TRANSACTIONS',
    'UNWIND [1] AS x CALL (x) { MATCH (n) RETURN count(n) AS c } IN TRANSACTIONS RETURN c',
    'PROFILE CREATE (n:Probe)',
    'EXPLAIN CREATE (n:Probe)',
    'CYPHER 5 CREATE (n:Probe)',
    'CREATE INDEX probe FOR (n:Probe) ON (n.x)',
    'DROP INDEX entityNames',
    'DROP CONSTRAINT entity_id',
    'CREATE DATABASE probe',
    "CREATE USER probe SET PASSWORD 'long-enough-1'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'long-enough-1'",
    'SHOW USERS',
    'SHOW CURRENT USER',
    'SHOW DATABASES',
    'SHOW INDEXES',
    'SHOW TRANSACTIONS',
    'SHOW SETTINGS YIELD name RETURN name',
    'SHOW PROCEDURES',
    '  /* */ show\n users',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "TERMINATE TRANSACTION 'neo4j-transaction-1' YIELD message RETURN message",
    'USE system SHOW USERS',
    'USE neo4j MATCH (n) RETURN n',
    'use `system` MATCH (n) RETURN n',
    'CALL dbms.listConfig()',
    'CALL dbms.components() YIELD name RETURN name',
    'CALL `dbms`.`components`() YIELD name RETURN name',
    'CALL /* db.labels */ dbms . components() YIELD name RETURN name',
    'CALL db\\u006ds.components()',
    'CALL dbms.components',
    'CALL db.createLabel("Probe")',
    'CALL db.awaitIndexes(300)',
    'CALL db.clearQueryCaches()',
    'CALL db.ping()',
    'CALL tx.getMetaData()',
    'CALL db.labels() YIELD label CALL dbms.components() YIELD name RETURN name, label',
    'MATCH (n) WHERE EXISTS { CALL dbms.components() YIELD name RETURN name } RETURN n',
    'RETURN [x IN [1] | COLLECT { CALL dbms.components() YIELD name RETURN name }] AS y',
    'RETURN apoc.cypher.runFirstColumnSingle("CREATE (n:Probe)", {})',
    'RETURN `apoc`.`load`.`text`("/etc/passwd")',
  ])('%s', async (cypher) => {
    expect(await codeOf(cypher)).toBe('query_refused')
  })

  test.each([
    ['LOAD CSV', 'LOAD CSV FROM $address AS l RETURN l'],
    ['with other spaces', 'LOAD\n\t/* */ csv WITH HEADERS FROM $address AS l RETURN l'],
    ['spelt by escapes', 'L\\u004fAD CSV FROM $address AS l RETURN l'],
    ['in a subquery', 'CALL () { LOAD CSV FROM $address AS l RETURN l } RETURN l'],
    [
      'in an expression, where no plan shows it',
      'RETURN [x IN [1] | COLLECT { LOAD CSV FROM $address AS l RETURN l }] AS y',
    ],
    ['after a text that ends by an escape', "WITH 'a\\u0027 AS a LOAD CSV FROM $address AS l RETURN l"],
    ['after UNION', 'RETURN [] AS l UNION LOAD CSV FROM $address AS l RETURN l'],
  ])('LOAD CSV, %s, reads no address', async (_, cypher) => {
    const refused = { code: 'query_refused', message: expect.stringContaining('LOAD CSV') }
    await expect(run(cypher, { address })).rejects.toMatchObject(refused)
    await expect(run(cypher, { address: 'file:///etc/passwd' })).rejects.toMatchObject(refused)
    expect(visits).toBe(0)
  })

  test('the refusal names what is not allowed', async () => {
    await expect(run('CALL dbms.listConfig()')).rejects.toMatchObject({
      message: expect.stringContaining('dbms.listconfig'),
      details: { refused: expect.stringContaining('procedure') },
    })
    await expect(run('CREATE (n)')).rejects.toMatchObject({ message: expect.stringContaining('write') })
  })

  test('nothing of all this changed the graph', async () => {
    expect(await readChecksum()).toBe(before)
    const [left] = await execute<{ count: number }>('MATCH (n:Probe) RETURN count(n) AS count')
    expect(left?.count).toBe(0)
  })
})

describe('failures', () => {
  test.each([
    ['MATCH (n', 1, 9],
    ['MATCH (n:Entity)\nRETURN m', 2, 8],
    ['RETURN 1 AS a;\nRETURN 2 AS b', 1, null],
    ['RETURN nofunction(1)', 1, 8],
    ['RETURN $missing', null, null],
    ["RETURN duration('x')", null, null],
    ['RETURN 1 / 0', null, null],
  ])('%j fails in the database’s words with the place', async (cypher, line, column) => {
    const error = await run(cypher).catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code: 'query_failed' })
    const { details, message } = error as { details: Record<string, unknown>; message: string }
    expect(message).not.toContain('EXPLAIN')
    if (line !== null) expect(details.line).toBe(line)
    if (column !== null) expect(details.column).toBe(column)
  })

  test('a query that takes too long is stopped, and leaves the next in peace', async () => {
    const { timeout } = queryLimits
    const slow = 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)'
    const from = performance.now()
    await expect(run(slow)).rejects.toMatchObject({ code: 'query_timeout' })
    expect(performance.now() - from).toBeLessThan(timeout + 4_000)
    expect((await run('RETURN 1 AS one')).rows).toEqual([[1]])
  })

  test('two at once, the third is told to wait; a query of someone who has gone is stopped', async () => {
    const gone = new AbortController()
    const slow = 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)'
    const first = ['one', 'other'].map((who) =>
      runQuery({ cypher: slow, signal: gone.signal, who }).catch((error: unknown) => error),
    )
    await expect(run('RETURN 1')).rejects.toMatchObject({ code: 'busy' })
    const from = performance.now()
    gone.abort()
    await Promise.all(first)
    expect(performance.now() - from).toBeLessThan(3_000)
    expect((await run('RETURN 1 AS one')).rows).toEqual([[1]])
  })
})

describe('limits', () => {
  test.each([
    [999, 999, false],
    [1000, 1000, false],
    [1001, 1000, true],
    [5000, 1000, true],
  ])('of %i rows %i are given', async (there, given, truncated) => {
    const result = await run('UNWIND range(1, $there) AS x RETURN x', { there })
    expect(result.rows).toHaveLength(given)
    expect(result.rows.at(-1)).toEqual([given])
    expect(result.truncated).toBe(truncated)
    expect(result.notes.some((note) => note.includes('1000'))).toBe(truncated)
  })

  test('as many rows as are asked for', async () => {
    const ask = (limit: number) =>
      runQuery({ cypher: 'UNWIND range(1, 5000) AS x RETURN x', limit, who: 'test' })
    expect(await ask(4999)).toMatchObject({ truncated: true, rows: { length: 4999 } })
    expect(await ask(5000)).toMatchObject({ truncated: false, rows: { length: 5000 } })
  })

  test('an endless answer is not read to its end', async () => {
    const from = performance.now()
    expect((await run('UNWIND range(1, 1000000000) AS x RETURN x')).truncated).toBe(true)
    expect(performance.now() - from).toBeLessThan(5_000)
  })

  test('an answer of very long rows is cut by its size', async () => {
    const result = await run('UNWIND range(1, 600) AS x RETURN x, $text', { text: 'x'.repeat(100_000) })
    expect(result.truncated).toBe(true)
    expect(JSON.stringify(result.rows).length).toBeLessThan(queryLimits.characters + 1_000)
    expect(result.notes.join()).toContain('too large')
  })
})

describe('plans and notes', () => {
  test('a plan on request, with what each step cost', async () => {
    const { plan, rows } = await runQuery({
      cypher: 'MATCH (n:Operation) RETURN n.name',
      plan: true,
      who: 'test',
    })
    expect(rows).toHaveLength(2)
    expect(plan).toMatchObject({ operator: 'ProduceResults', rows: 2 })
  })

  test('EXPLAIN gives the plan and no rows', async () => {
    const result = await run('EXPLAIN MATCH (n:Operation) RETURN n.name')
    expect(result).toMatchObject({ rows: [], plan: { operator: 'ProduceResults' } })
  })

  test('a walk over anything is remarked on, a walk among entities is not', async () => {
    const any = await run('MATCH (a:Operation)-[*1..2]-(b:Operation) RETURN count(*)')
    expect(any.notes.join()).toContain('releases and sentences')
    const among = await run('MATCH (a:Operation)(()-[]-(:Entity)){1,2}(b:Operation) RETURN count(*) AS c')
    expect(among.notes.join()).not.toContain('releases and sentences')
  })

  test('an unknown label is remarked on', async () => {
    expect((await run('MATCH (n:Operatoin) RETURN n')).notes.join()).toContain('Operatoin')
  })
})

test('every lock holds when it is tried', async () => {
  const proofs = await proveLocks()
  expect(proofs.filter(({ holds }) => !holds)).toEqual([])
  expect(new Set(proofs.map(({ lock }) => lock))).toEqual(
    new Set(['text', 'plan', 'mode', 'server', 'limits']),
  )
})
