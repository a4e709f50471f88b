import { GET as list, POST as create } from '@/app/api/queries/route'
import { DELETE as away, GET as read, PUT as change } from '@/app/api/queries/[id]/route'
import { POST as restore } from '@/app/api/queries/[id]/restore/route'
import { GET as schema } from '@/app/api/query/schema/route'
import { closeDriver, execute } from '@/graph/db'
import { readSavedQueries } from '@/graph/queries'
import { wipe } from '@/graph/writes'
import { savedQueryListSchema, savedQuerySchema } from '@/lib/api/queries'
import { querySchemaSchema } from '@/lib/api/query-schema'
import { writeSmallGraph } from '../support/small-graph'

const forget = () => execute('MATCH (kept:SavedQuery) DETACH DELETE kept', {}, 'write')

beforeAll(writeSmallGraph)
beforeEach(forget)
afterAll(async () => {
  await forget()
  await wipe()
  await closeDriver()
})

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
const ask = async (handler: Handler, id: string, method = 'GET', body?: unknown) => {
  const response = await handler(
    new Request(`http://localhost/api/queries/${id}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve({ id }) },
  )
  return { status: response.status, body: (await response.json()) as unknown }
}
const query = { name: ' Who led ', description: 'Operations', cypher: 'RETURN $x', params: { x: [1, 'é'] } }

test('a query is kept, listed, changed, put away and taken back', async () => {
  const made = savedQuerySchema.parse((await ask(create, '', 'POST', query)).body)
  expect(made).toMatchObject({ ...query, name: 'Who led', version: 1 })
  expect(savedQueryListSchema.parse((await ask(list, '')).body)).toEqual({
    queries: [made],
    total: 1,
    next: null,
  })

  const changed = savedQuerySchema.parse(
    (await ask(change, made.id, 'PUT', { ...query, cypher: 'RETURN 2', version: 1 })).body,
  )
  expect(changed).toMatchObject({ id: made.id, cypher: 'RETURN 2', version: 2 })
  expect((await ask(read, made.id)).body).toEqual(changed)

  expect((await ask(away, made.id, 'DELETE')).status).toBe(200)
  expect((await ask(read, made.id)).status).toBe(404)
  expect((await readSavedQueries({ q: '', limit: 9 })).total).toBe(0)
  expect((await ask(restore, made.id, 'POST')).body).toEqual(changed)
})

test('a change that began with an older version is refused with the query as it is', async () => {
  const made = savedQuerySchema.parse((await ask(create, '', 'POST', query)).body)
  await ask(change, made.id, 'PUT', { ...query, name: 'Other', version: 1 })
  const late = await ask(change, made.id, 'PUT', { ...query, version: 1 })
  expect(late.status).toBe(409)
  expect(late.body).toMatchObject({
    error: {
      code: 'conflict',
      details: { began: { version: 1 }, saved: { name: 'Other', params: query.params } },
    },
  })
})

test('queries are found by words of name and description', async () => {
  await ask(create, '', 'POST', query)
  await ask(create, '', 'POST', { ...query, name: 'Seizures', description: '' })
  const names = async (q: string) => (await readSavedQueries({ q, limit: 9 })).queries.map(({ name }) => name)
  expect(await names('LED oper')).toEqual(['Who led'])
  expect(await names('')).toHaveLength(2)
})

test('what is not a query is refused', async () => {
  expect((await ask(create, '', 'POST', { ...query, name: ' ' })).status).toBe(400)
  expect((await ask(create, '', 'POST', { ...query, params: { x: 'y'.repeat(30_000) } })).status).toBe(400)
  expect((await ask(read, 'not-an-id')).status).toBe(400)
})

test('the schema names what the model has and what the database has', async () => {
  await execute("CREATE (n:SavedQuery {id: 'x', oddOne: 1})", {}, 'write')
  const found = querySchemaSchema.parse((await ask(schema, '')).body)
  expect(found.labels).toEqual(expect.arrayContaining(['Operation', 'Sentence', 'SavedQuery']))
  expect(found.labels).not.toContain('Lock')
  expect(found.relationshipTypes).toEqual(expect.arrayContaining(['MET', 'STATED_IN', 'OPERATED']))
  expect(found.properties).toEqual(expect.arrayContaining(['name', 'oddOne']))
  expect(found.functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['count', 'date.truncate']))
})
