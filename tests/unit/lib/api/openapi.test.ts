import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints, type Endpoint } from '@/lib/api/endpoints'
import { describeModel, modelSchema } from '@/lib/api/model'
import { describeApi } from '@/lib/api/openapi'

const root = join(__dirname, '..', '..', '..', '..')
interface Operation {
  operationId: string
  tags: string[]
  parameters: { name: string; in: string }[]
  responses: Record<string, { headers?: Record<string, unknown> }>
}
const api = JSON.parse(JSON.stringify(describeApi('0.1'))) as {
  openapi: string
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}
const all = Object.entries(endpoints) as [string, Endpoint][]
/** All but those that another protocol describes. */
const rows = all.filter(([, { ownProtocol }]) => !ownProtocol)
const routeOf = (path: string): string =>
  join(root, 'app', 'api', path.replaceAll('{', '[').replaceAll('}', ']').slice(1), 'route.ts')

function* refsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref') yield String(inner)
    else yield* refsIn(inner)
  }
}

test('is OpenAPI 3.1 with every endpoint once', () => {
  expect(api.openapi).toBe('3.1.0')
  const described = Object.values(api.paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }) => operationId),
  )
  expect(described.toSorted()).toEqual(rows.map(([name]) => name).toSorted())
})

const operations = Object.values(api.paths).flatMap((those) => Object.values(those))

test('every operation says its answers by status, with the headers of each', () => {
  for (const { operationId, responses } of operations) {
    expect([operationId, Object.keys(responses)]).toEqual([
      operationId,
      expect.arrayContaining(['200', '400', '401', '403', '429', '500', '503']),
    ])
    for (const [status, { headers = {} }] of Object.entries(responses).filter(([one]) => one !== '431'))
      expect([operationId, status, Object.keys(headers)]).toEqual([
        ...[operationId, status],
        expect.arrayContaining(['x-api-version', 'x-request-id']),
      ])
  }
})

test('what is named in a path may be missing, and a body too large or of another kind', () => {
  const statuses = (name: string) =>
    Object.keys(operations.find(({ operationId }) => operationId === name)?.responses ?? {})
  expect(statuses('entity')).toContain('404')
  expect(statuses('saveBoard')).toEqual(expect.arrayContaining(['413', '415']))
  expect(statuses('query')).toEqual(expect.arrayContaining(['408', '422', '429']))
  expect(statuses('changeBoard')).toContain('409')
  expect(statuses('health')).not.toContain('404')
})

test('every tag of an operation has a description', () => {
  const described = api.tags.map(({ name }) => name)
  for (const { tags } of operations) expect(described).toContain(tags[0])
})

test('every reference leads somewhere', () => {
  const refs = [...new Set(refsIn(api))]
  expect(refs.length).toBeGreaterThan(15)
  for (const ref of refs) {
    const target = ref
      .replace('#/', '')
      .split('/')
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], api)
    expect([ref, typeof target]).toEqual([ref, 'object'])
  }
})

test.each(rows)(
  '%s has a route that serves its method, and its path’s names as parameters',
  (name, endpoint) => {
    const file = routeOf(endpoint.path)
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(`export const ${endpoint.method} = serve\\(\\s*endpoints\\.${name}\\b`, 'u'),
    )
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/gu)].map(([, parameter]) => parameter)
    const operation = api.paths[endpoint.path]?.[endpoint.method.toLowerCase()]
    expect(operation?.parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(names)
    expect(endpoint.answer !== undefined || endpoint.media !== undefined).toBe(true)
  },
)

test('no route is left out of the description', () => {
  const found = readdirSync(join(root, 'app', 'api'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('route.ts') && !path.includes('[[...path]]'))
    .map((path) => join(root, 'app', 'api', path))
  expect(found.toSorted()).toEqual([...new Set(all.map(([, { path }]) => routeOf(path)))].toSorted())
})

test('requests are described as they are sent: what has a default may be left out', () => {
  expect(api.components.schemas.QueryRequest).toMatchObject({ required: ['cypher'] })
  expect(api.components.schemas.Neighbours).toMatchObject({ required: ['nodes', 'links', 'next', 'total'] })
})

test('the model keeps its contract', () => {
  const model = describeModel()
  expect(modelSchema.parse(model)).toEqual(model)
})

describe('query strings', () => {
  test.each([
    ['left out', {}, { limit: 50 }],
    ['empty, as a form sends them', { kind: '', relation: '' }, { limit: 50 }],
    ['given', { kind: 'Figure', limit: '7' }, { kind: 'Figure', limit: 7 }],
  ])('%s', (_, query, parsed) => {
    expect(endpoints.neighbours.query.parse(query)).toEqual(parsed)
  })

  test.each([
    { limit: '0' },
    { limit: '501' },
    { limit: 'x' },
    { limit: '1.5' },
    { kind: 'Person' },
    { relation: 'x' },
  ])('wrong: %j', (query) => {
    expect(endpoints.neighbours.query.safeParse(query).success).toBe(false)
  })

  test('ids with commas between them, each once', () => {
    expect(endpoints.subgraph.query.parse({ ids: 'a,b,,a' })).toEqual({ ids: ['a', 'b'] })
  })
})
