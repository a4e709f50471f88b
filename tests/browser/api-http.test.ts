import { request as httpRequest, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { errorSchema } from '@/lib/api/schemas'
import { baseUrl } from './support/browser'

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request as it stands, which `fetch` would mend or refuse. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Sent = {}) =>
  new Promise<{ status: number; headers: IncomingMessage['headers']; bytes: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(baseUrl)
    const sent = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(pieces),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
const json = { 'content-type': 'application/json' }

test.each<[string, string, Sent, number, string]>([
  ['an unknown address', '/api/none', {}, 404, 'not_found'],
  ['the folder itself', '/api', {}, 404, 'not_found'],
  ['an unknown address, written to', '/api/none', { method: 'PUT' }, 404, 'not_found'],
  ['a method that is not there', '/api/health', { method: 'DELETE' }, 405, 'method_not_allowed'],
  ['PATCH', '/api/boards', { method: 'PATCH' }, 405, 'method_not_allowed'],
  ['TRACE', '/api/health', { method: 'TRACE' }, 405, 'method_not_allowed'],
  ['half a character', '/api/entities/%E0%A4%A', {}, 400, 'bad_request'],
  ['a parameter twice', '/api/releases?limit=1&limit=2', {}, 400, 'bad_request'],
  ['a broken cursor', '/api/releases?after=x', {}, 400, 'bad_request'],
  ['another broken cursor', '/api/boards?after=-1', {}, 400, 'bad_request'],
  ['a number that is none', '/api/boards?limit=1e9', {}, 400, 'bad_request'],
  ['no zero character in the graph', '/api/entities/a%00b', {}, 404, 'not_found'],
  ['half a key', '/api/links/MET:a:b', {}, 404, 'not_found'],
  ['a form', '/api/query', { method: 'POST', body: 'cypher=x' }, 415, 'unsupported_media'],
  ['no JSON', '/api/query', { method: 'POST', headers: json, body: '{' }, 400, 'bad_request'],
  [
    'half a character in JSON',
    '/api/query',
    { method: 'POST', headers: json, body: String.raw`{"cypher":"RETURN '\ud800'","params":{"a":"\u0000"}}` },
    200,
    '',
  ],
  [
    'a body that is too large',
    '/api/query',
    { method: 'POST', headers: json, body: `{"cypher":"${' '.repeat(1_100_000)}"}` },
    413,
    'too_large',
  ],
  ['an address that is too long', `/api/subgraph?ids=${'a'.repeat(300_000)}`, {}, 431, 'too_large'],
  [
    'another site',
    '/api/query',
    { method: 'POST', headers: { ...json, origin: 'http://x.example' } },
    403,
    'forbidden',
  ],
  ['no site', '/api/query', { method: 'POST', headers: { ...json, origin: 'null' } }, 403, 'forbidden'],
  ['another host', '/api/health', { headers: { host: 'x.example' } }, 403, 'forbidden'],
  ['a token that is none', '/api/health', { headers: { authorization: 'Bearer x' } }, 401, 'unauthorised'],
])('%s', async (_, path, sent, status, code) => {
  const answer = await ask(path, sent)
  expect(answer.status).toBe(status)
  expect(answer.headers['content-type']).toContain('application/json')
  if (code) expect(errorSchema.parse(JSON.parse(answer.bytes.toString())).error.code).toBe(code)
})

test('a GET is packed, tagged and not sent twice; HEAD has the same head', async () => {
  const plain = await ask('/api/model')
  const packed = await ask('/api/model', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(packed.bytes)).toEqual(plain.bytes)
  const tags = [plain.headers.etag, packed.headers.etag]
  expect(new Set(tags).size).toBe(2)
  for (const tag of tags) {
    const again = await ask('/api/model', { headers: { 'if-none-match': tag ?? '' } })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
  }
  const head = await ask('/api/model', { method: 'HEAD' })
  expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, plain.headers.etag])
})

test('says which methods there are, its version and its id, and lets no other site in', async () => {
  const options = await ask('/api/subgraph', { method: 'OPTIONS', headers: { origin: 'http://x.example' } })
  expect([options.status, options.headers.allow]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
  const health = await ask('/api/health', {
    headers: { 'x-request-id': 'job-7', origin: 'http://x.example' },
  })
  expect(health.headers['x-request-id']).toBe('job-7')
  expect(health.headers['x-api-version']).toBe('0.1')
  expect(health.headers.ratelimit).toMatch(/^"api";r=\d+;t=\d+$/u)
  for (const { headers } of [options, health])
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('pages of a list are its rows, each once', async () => {
  const rows: string[] = []
  let after = ''
  let total = 0
  do {
    const { bytes } = await ask(`/api/releases?limit=20${after && `&after=${encodeURIComponent(after)}`}`)
    const page = JSON.parse(bytes.toString()) as {
      releases: { id: string }[]
      next: string | null
      total: number
    }
    rows.push(...page.releases.map(({ id }) => id))
    after = page.next ?? ''
    total = page.total
  } while (after)
  expect([new Set(rows).size, rows.length]).toEqual([total, total])
})
