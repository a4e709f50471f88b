import type * as z from 'zod'
import { endpoints, type Endpoint } from './endpoints'
import { exampleOf, type Example } from './examples'
import { answersOf, headers, responses } from './openapi-answers'
import { namedSchemas, refTo, schemaOf, type Json } from './openapi-schemas'

/** Headings of the description, and the first words of the addresses that stand under each. */
const tags: readonly (readonly [name: string, description: string, words: readonly string[]])[] = [
  ['Search', 'Finding entities, releases and sentences', ['search', 'starts']],
  ['Graph', 'Entities, links, the sentences behind them, paths', []],
  ['Releases', 'The texts, and loading them', ['releases']],
  ['Questions', 'Cypher, phrases, ready and saved questions', ['query', 'ask', 'questions', 'queries']],
  ['Judgements', 'What people decided about sentences', ['judgements']],
  ['Boards', 'Saved boards', ['boards']],
  ['Briefings', 'One page as a file', ['briefings']],
  ['Server', 'State, model, this description', ['health', 'model', 'openapi.json', 'mcp']],
]

const tagOf = (path: string): string =>
  tags.find(([, , words]) => words.includes(path.split('/')[1] ?? ''))?.[0] ?? 'Graph'

function parametersOf(object: z.ZodObject, place: 'path' | 'query', given: Json = {}): Json[] {
  const { properties = {}, required = [] } = schemaOf(object) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
    ...(given[name] === undefined ? {} : { example: given[name] }),
  }))
}

const bodyOf = (body: z.ZodType, example: unknown): Json => ({
  required: true,
  content: {
    'application/json': { schema: refTo(body), ...(example === undefined ? {} : { example }) },
  },
})

function operationOf(name: string, endpoint: Endpoint): Json {
  const { params, query, body, answer }: Example = exampleOf(name)
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [tagOf(endpoint.path)],
    parameters: [
      ...parametersOf(endpoint.params, 'path', params),
      ...parametersOf(endpoint.query, 'query', query),
    ],
    ...(endpoint.body ? { requestBody: bodyOf(endpoint.body, body) } : {}),
    responses: answersOf(endpoint, answer),
    ...(endpoint.method === 'GET' || endpoint.reads ? {} : { 'x-writes': true }),
  }
}

const description = `Official police releases as a graph, with the sentence behind every link.

- Offsets are UTF-16 code units; \`end\` is exclusive.
- Lists take \`after\` and \`limit\` and say \`next\` and \`total\`.
- A GET has an \`ETag\`; with \`If-None-Match\` it is 304 while nothing has changed.
- \`x-request-id\` may be sent and is in every answer. Errors are \`{ error: { code, message, details? } }\`.
- Nothing is asked of this machine. A server with a password takes it (Basic), or a token (\`communique token add NAME\`; with \`--write\` it may also load, judge and save).
- Other sites may not call: there is no CORS.`

let described: { readonly version: string; readonly api: Json } | undefined

const ways = [{ token: [] }, { password: [] }]

/**
 * The whole API as OpenAPI 3.1, made once from the table of endpoints, the contract's schemas and the examples;
 * `guarded` where nothing is open without a password or a token.
 */
export function describeApi(version: string, guarded = false): Json {
  if (described?.version !== version) described = { version, api: make(version) }
  return { ...described.api, security: guarded ? ways : [{}, ...ways] }
}

function make(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    if (endpoint.ownProtocol) continue
    const operations = (paths[endpoint.path] ??= {})
    operations[endpoint.method.toLowerCase()] = operationOf(name, endpoint)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Communiqué', version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api' }],
    tags: tags.map(([name, says]) => ({ name, description: says })),
    paths,
    components: {
      schemas: namedSchemas(),
      headers,
      responses,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of “communique token add”.' },
        password: { type: 'http', scheme: 'basic', description: 'Name “communique”, and the password.' },
      },
    },
  }
}
