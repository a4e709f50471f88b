import * as z from 'zod'
import * as boards from './boards'
import { endpoints, type Endpoint } from './endpoints'
import * as entityEvidence from './entity-evidence'
import * as judgements from './judgements'
import * as figures from './figures'
import { modelSchema } from './model'
import * as paths from './paths'
import * as questions from './questions'
import * as queries from './query'
import * as querySchema from './query-schema'
import * as schemas from './schemas'
import * as starts from './starts'
import * as twins from './twins'

type Json = Readonly<Record<string, unknown>>

const schemaName = (exported: string): string =>
  exported.charAt(0).toUpperCase() + exported.slice(1).replace(/Schema$/u, '')

/** Schemas with a name of their own: `nodeSchema` is `Node` in the description. */
const named: readonly (readonly [string, z.ZodType])[] = [
  ...Object.entries({
    ...schemas,
    ...boards,
    ...figures,
    ...twins,
    ...judgements,
    ...entityEvidence,
    ...paths,
    ...questions,
    ...queries,
    ...starts,
    ...querySchema,
  }).flatMap(([name, value]) => (value instanceof z.ZodType ? [[schemaName(name), value] as const] : [])),
  ['Model', modelSchema],
]
const nameOf = new Map(named.map(([name, schema]) => [schema, name]))

const isRequest = (name: string): boolean => name.endsWith('Request')

/** JSON Schemas of everything with a name; a request as it is sent, an answer as it comes. */
function components(): Json {
  const sides = (['input', 'output'] as const).map((io) => {
    const registry = z.registry<{ id: string }>()
    for (const [name, schema] of named)
      if (isRequest(name) === (io === 'input')) registry.add(schema, { id: name })
    return z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` }).schemas
  })
  const plain = ({ $schema: _schema, $id: _id, ...schema }: Json): Json => schema
  return Object.fromEntries(
    sides
      .flatMap((side) => Object.entries(side))
      .map(([name, schema]) => [name, plain(schema as Json)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function inline(schema: z.ZodType): Json {
  const { $schema: _schema, ...plain } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return plain
}

function refTo(schema: z.ZodType): Json {
  const name = nameOf.get(schema)
  return name ? { $ref: `#/components/schemas/${name}` } : inline(schema)
}

function parametersOf(object: z.ZodObject, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = inline(object) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }))
}

function answerOf({ answer, media }: Endpoint): Json {
  if (answer) return { description: 'The answer', content: { 'application/json': { schema: refTo(answer) } } }
  const types = Object.entries(media ?? {})
  return {
    description: types.map(([, description]) => description).join('; '),
    content: Object.fromEntries(
      types.map(([type]) => [type, { schema: { type: type.endsWith('json') ? 'object' : 'string' } }]),
    ),
  }
}

const operationOf = (name: string, endpoint: Endpoint): Json => ({
  operationId: name,
  summary: endpoint.summary,
  parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')],
  ...(endpoint.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: refTo(endpoint.body) } } } }
    : {}),
  responses: { 200: answerOf(endpoint), default: { $ref: '#/components/responses/Error' } },
})

/** The whole API as OpenAPI 3.1, made from the table of endpoints and the contract's schemas. */
export function describeApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const operations = (paths[endpoint.path] ??= {})
    operations[endpoint.method.toLowerCase()] = operationOf(name, endpoint)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Communiqué',
      version,
      description:
        'Official police releases as a graph, with the sentence behind every link. Offsets are UTF-16 code units; `end` is exclusive.',
    },
    servers: [{ url: '/api' }],
    paths,
    components: {
      schemas: components(),
      responses: {
        Error: {
          description:
            'What went wrong: 400 wrong request, 404 nothing there, 409 changed since, 413 too large, 422 refused or failed query, 408 out of time, 429 busy, 503 database away',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
    },
  }
}
