import { closeDriver } from '@/graph/db'
import { checkQuery } from '@/graph/gateway'
import { queryCheckSchema } from '@/lib/api/query'
import { writeSmallGraph } from '../support/small-graph'

beforeAll(writeSmallGraph)
afterAll(closeDriver)

const check = (cypher: string, params: Record<string, unknown> = {}) =>
  checkQuery({ cypher, params, who: 'test' })

/** The problems of a query with the words that each is about. */
async function problemsOf(cypher: string, params: Record<string, unknown> = {}) {
  const { problems } = await check(cypher, params)
  return problems.map(({ start, end, line, column, severity, message }) => ({
    words: cypher.slice(start, end),
    place: `${line}:${column}`,
    severity,
    message,
  }))
}

test('a good query: its plan, columns and parameters, and nothing against it', async () => {
  const checked = await check('MATCH (n:Operation) WHERE n.name = $name RETURN n.name AS name, $limit + 1', {
    name: 'SOGA',
    limit: 1,
  })
  expect(queryCheckSchema.parse(checked)).toEqual(checked)
  expect(checked).toMatchObject({
    ok: true,
    problems: [],
    columns: ['name', '$limit + 1'],
    parameters: ['name', 'limit'],
    plan: { operator: 'ProduceResults', rows: null },
  })
})

test.each([
  ['an unknown variable', 'MATCH (n:Operation)\nRETURN m.name', 'm', '2:8', 'm'],
  ['a wrong clause', 'MATCH (n:Operation)\nRETRUN n', 'RETRUN', '2:1', 'RETRUN'],
  ['after letters of two units', "RETURN '𝄞é' AS a, nothing", 'nothing', '1:20', 'nothing'],
  ['after an escape', "RETURN '\\u0041' AS a, nothing", 'nothing', '1:23', 'nothing'],
  ['with EXPLAIN before it', 'EXPLAIN\nRETURN nothing', 'nothing', '2:8', 'nothing'],
  ['an unknown function', 'RETURN nofunction(1)', 'nofunction', '1:8', 'nofunction'],
  ['a parameter without a value', 'RETURN $missing AS a', '$missing', '1:8', '$missing'],
  ['a write', 'MATCH (n)\nSET n.x = 1 RETURN n', 'SET', '2:1', 'SET'],
  ['a write spelt by escapes', 'CRE\\u0041TE (n)', 'CRE\\u0041TE', '1:1', 'write'],
  ['a file', "RETURN 1 AS x UNION\nLOAD CSV FROM 'x' AS x RETURN x", 'LOAD CSV', '2:1', 'LOAD CSV'],
  ['a procedure', 'CALL dbms.components() YIELD name', 'dbms.components', '1:6', 'dbms.components'],
  ['a command', 'SHOW USERS', 'SHOW', '1:1', 'SHOW'],
])('%s is an error at its words', async (_, cypher, words, place, named) => {
  const [problem] = await problemsOf(cypher)
  expect(problem).toMatchObject({ words, place, severity: 'error', message: expect.stringContaining(named) })
  expect((await check(cypher)).ok).toBe(false)
})

test.each([
  ['an unknown label', 'MATCH (n:Operatoin)\nRETURN n', 'Operatoin', '1:10', 'warning'],
  ['an unknown relationship', 'MATCH (:Operation)-[:LEAD]->(n) RETURN n', 'LEAD', '1:22', 'warning'],
  ['an unknown property', 'MATCH (n:Operation)\nRETURN n.nmae', 'nmae', '2:10', 'warning'],
  ['what multiplies', 'MATCH (a:Operation), (b:Country) RETURN a.id, b.id', 'MATCH', '1:1', 'information'],
])('%s is remarked on at its words, and the query would run', async (_, cypher, words, place, severity) => {
  const problems = await problemsOf(cypher)
  expect(problems).toContainEqual(expect.objectContaining({ words, place, severity }))
  expect((await check(cypher)).ok).toBe(true)
})

test('messages have no place, no caret and none of our own words in them', async () => {
  const messages = (await problemsOf('MATCH (n:Operation)\nRETURN m')).map(({ message }) => message)
  expect(messages.join()).not.toMatch(/\(line|\^|EXPLAIN|\n/u)
})

test('parameters in texts, comments and names are none', async () => {
  const cypher = "RETURN '$a' AS `$b`, $c AS c /* $d */, $`e f` AS e // $g"
  expect((await check(cypher, { c: 1, 'e f': 2 })).parameters).toEqual(['c', 'e f'])
})
