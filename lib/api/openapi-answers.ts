import { statusOf, type ErrorCode } from '@/lib/errors'
import type { Endpoint } from './endpoint'
import { refTo, type Json } from './openapi-schemas'

/** What each code says to a program, as the description tells it. */
const meanings: Readonly<Record<ErrorCode, string>> = {
  bad_request: 'the request is not of the right form; the message names what',
  unauthorised: 'no password, or a token that opens nothing',
  forbidden: 'a token that may only read, another host, or another site',
  not_found: 'nothing is there',
  method_not_allowed: 'the address has no such method; `Allow` lists those it has',
  conflict: 'changed since; the details have the facts of what is there now',
  too_large: 'the body has too many bytes',
  unsupported_media: 'the body is not said to be application/json',
  not_read: 'the text could not be read',
  query_refused: 'a lock does not let the query run; the message says which words',
  query_failed: 'the database’s own words on the query, with their place',
  query_timeout: 'the time was up',
  busy: 'a query of yours, or too many in all, are running',
  too_many_requests: 'over the limit of requests; `Retry-After` says for how long',
  database_away: 'the database does not answer; try again',
  database_failed: 'the database could not do it',
  internal: 'a fault of ours; the log of the server has it by the id of the request',
}

const anywhere: readonly ErrorCode[] = [
  ...(['bad_request', 'unauthorised', 'forbidden', 'too_many_requests'] as const),
  ...(['internal', 'database_failed', 'database_away'] as const),
]

const codesOf = ({ params, body, errors = [] }: Endpoint): ErrorCode[] => [
  ...anywhere,
  ...(Object.keys(params.shape).length ? (['not_found'] as const) : []),
  ...(body ? (['too_large', 'unsupported_media'] as const) : []),
  ...errors,
]

const header = (name: string): Json => ({ $ref: `#/components/headers/${name}` })
const usual = {
  'x-api-version': header('Version'),
  'x-request-id': header('RequestId'),
}
const limited = { ratelimit: header('RateLimit'), 'ratelimit-policy': header('RateLimitPolicy') }

/** Headers by the names that answers refer to them with. */
export const headers: Json = {
  Version: { description: 'The API’s version.', required: true, schema: { type: 'string' } },
  RequestId: {
    description: 'The `x-request-id` that the request came with, else a new one; also in the log.',
    required: true,
    schema: { type: 'string', maxLength: 100 },
  },
  ETag: {
    description: 'Names the bytes of the answer: send it as `If-None-Match`.',
    schema: { type: 'string', pattern: '^"[\\w-]+"$' },
  },
  RateLimit: { description: 'What is left: `"api";r=requests;t=seconds`.', schema: { type: 'string' } },
  RateLimitPolicy: { description: 'The limit: `"api";q=requests;w=seconds`.', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds after which it is worth trying again.', schema: { type: 'integer' } },
}

/** What the server says before any address is looked at. */
export const responses: Json = {
  TooLong: {
    description: '`too_large`: the address or the headers are too long; send many ids as a body',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  },
}

function errorAnswer(status: number, codes: readonly ErrorCode[]): Json {
  const [code = 'internal'] = codes
  const example = {
    error: { code, message: `${meanings[code].charAt(0).toUpperCase()}${meanings[code].slice(1)}.` },
  }
  return {
    description: codes.map((one) => `\`${one}\`: ${meanings[one]}`).join('; '),
    headers: {
      ...usual,
      ...([429, 408, 503].includes(status) ? { 'retry-after': header('RetryAfter') } : {}),
    },
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' }, example } },
  }
}

function errorAnswers(endpoint: Endpoint): Json {
  const codes = [...new Set(codesOf(endpoint))]
  const statuses = [...new Set(codes.map(statusOf))].sort((a, b) => a - b)
  const answers = Object.fromEntries(
    statuses.map((status) => [
      status,
      errorAnswer(
        status,
        codes.filter((code) => statusOf(code) === status),
      ),
    ]),
  )
  return { ...answers, 431: { $ref: '#/components/responses/TooLong' } }
}

/** One event of a stream of them, whose data is JSON; else all that is answered. */
function mediaSchema(type: string): Json {
  if (type === 'text/event-stream')
    return {
      type: 'object',
      properties: {
        event: { type: 'string' },
        data: { type: 'string', contentMediaType: 'application/json' },
      },
      required: ['event', 'data'],
    }
  return type.startsWith('text/') || type.endsWith('+xml') || type.endsWith('ndjson')
    ? { type: 'string' }
    : { type: 'string', format: 'binary' }
}

function contentOf({ answer, media = {} }: Endpoint, example: unknown): Json {
  const shown = example === undefined ? {} : { example }
  const json = answer ? { 'application/json': { schema: refTo(answer), ...shown } } : {}
  const others = Object.entries(media).map(([type, description], at) => [
    type,
    { schema: { ...mediaSchema(type), description }, ...(answer || at > 0 ? {} : shown) },
  ])
  return { ...json, ...(Object.fromEntries(others) as Json) }
}

/** Every answer of an endpoint by its status; `example` is one of those that went well. */
export function answersOf(endpoint: Endpoint, example: unknown): Json {
  const tagged = endpoint.method === 'GET' && endpoint.answer !== undefined
  const said = Object.values(endpoint.media ?? {}).join('; ')
  return {
    200: {
      description: said || 'The answer',
      headers: { ...usual, ...limited, ...(tagged ? { etag: header('ETag') } : {}) },
      content: contentOf(endpoint, example),
    },
    ...(tagged
      ? { 304: { description: 'What `If-None-Match` names is still the answer', headers: usual } }
      : {}),
    ...errorAnswers(endpoint),
  }
}
