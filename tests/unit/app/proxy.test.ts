import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { provenHeaders } from '@/app/_server/who'
import { addToken, removeToken } from '@/graph/access/tokens'
import { errorSchema } from '@/lib/api/schemas'
import { proxy } from '@/proxy'

const at = new Date('2026-01-02T03:04:05Z')
const names = ['COMMUNIQUE_DATA', 'COMMUNIQUE_PASSWORD'] as const
const before = names.map((name) => process.env[name])
let folder: string
let reader: string
let writer: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-proxy-'))
  process.env.COMMUNIQUE_DATA = folder
  reader = addToken('reader', { write: false, at })
  writer = addToken('writer', { write: true, at })
})
beforeEach(() => {
  delete process.env.COMMUNIQUE_PASSWORD
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  names.forEach((name, index) => {
    const value = before[index]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  })
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  proxy(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      headers: { host: 'localhost:3000', ...headers },
    }),
  )
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` })
/** What a route behind would read. */
const handedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`)
const passes = (response: Response) => response.headers.get('x-middleware-next') === '1'
const codeOf = async (response: Response) => errorSchema.parse(await response.json()).error.code

test('this machine needs nothing, by any loopback name', async () => {
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000'])
    expect(passes(await ask('/api/health', { host }))).toBe(true)
  const page = await ask('/explore')
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('another name is refused where there is no password', async () => {
  const refused = await ask('/api/health', { host: 'evil.example' })
  expect(refused.status).toBe(403)
  expect(refused.headers.get('x-api-version')).toBeTruthy()
  expect(await codeOf(refused)).toBe('forbidden')
})

describe('with a password', () => {
  beforeEach(() => {
    process.env.COMMUNIQUE_PASSWORD = 'geheim'
  })

  test('pages and the API open with it, to any name', async () => {
    for (const path of ['/', '/api/health'])
      expect(passes(await ask(path, { host: 'desk.example', ...basic('communique:geheim') }))).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['another password', basic('communique:geheim2')],
    ['another name', basic('admin:geheim')],
    ['another scheme', { authorization: 'Digest geheim' }],
  ])('%s opens nothing, also from this machine', async (_, headers) => {
    const refused = await ask('/api/health', headers)
    expect([refused.status, refused.headers.get('www-authenticate')?.slice(0, 5)]).toEqual([401, 'Basic'])
    expect(await codeOf(refused)).toBe('unauthorised')
  })

  test('a token opens the API, and pages stay shut', async () => {
    const open = await ask('/api/health', { host: 'desk.example', ...bearer(reader) })
    expect(passes(open)).toBe(true)
    expect(handedOn(open, provenHeaders.token)).toBe('reader')
    expect((await ask('/explore', bearer(reader))).status).toBe(401)
  })
})

test('a token that is none opens nothing, even here', async () => {
  const refused = await ask('/api/health', bearer(`${reader}x`))
  expect([refused.status, refused.headers.get('www-authenticate')?.slice(0, 6)]).toEqual([401, 'Bearer'])
  expect((await ask('/api/health', bearer('x'))).status).toBe(401)
})

test('a token for reading reads, also by POST, and writes nothing', async () => {
  for (const path of ['/api/query', '/api/subgraph', '/api/briefings/export'])
    expect(passes(await ask(path, bearer(reader), 'POST'))).toBe(true)
  const id = '/api/boards/11111111-1111-4111-8111-111111111111'
  const writes = [
    ['/api/releases', 'POST'],
    ['/api/judgements', 'POST'],
    ['/api/judgements/x', 'DELETE'],
    ['/api/boards', 'POST'],
    [id, 'PUT'],
    [id, 'DELETE'],
    ['/api/unknown', 'POST'],
  ] as const
  for (const [path, method] of writes) {
    const refused = await ask(path, bearer(reader), method)
    expect([path, refused.status, await codeOf(refused)]).toEqual([path, 403, 'forbidden'])
    expect([path, passes(await ask(path, bearer(writer), method))]).toEqual([path, true])
  }
})

test('nobody says for himself which token he has', async () => {
  const open = await ask('/api/health', { [provenHeaders.token]: 'writer' })
  expect(passes(open)).toBe(true)
  expect(handedOn(open, provenHeaders.token)).toBeNull()
})

test('a removed token is shut at once', async () => {
  const secret = addToken('short', { write: false, at })
  expect(passes(await ask('/api/health', bearer(secret)))).toBe(true)
  removeToken('short')
  expect((await ask('/api/health', bearer(secret))).status).toBe(401)
})

test.each(['http://evil.example', 'null', 'http://localhost:4000', 'no address'])(
  'a page at “%s” may not write',
  async (origin) => {
    const refused = await ask('/api/query', { origin }, 'POST')
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'forbidden'])
    expect((await ask('/api/query', { origin, ...bearer(writer) }, 'POST')).status).toBe(403)
  },
)

test('our own pages may', async () => {
  expect(passes(await ask('/api/query', { origin: 'http://localhost:3000' }, 'POST'))).toBe(true)
})

test('a method that an address does not know is 405 and says which it knows', async () => {
  const refused = await ask('/api/health', {}, 'DELETE')
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect(await codeOf(refused)).toBe('method_not_allowed')
  const options = await ask('/api/subgraph', {}, 'OPTIONS')
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
  expect(options.headers.get('access-control-allow-origin')).toBeNull()
  expect(passes(await ask('/api/health', {}, 'HEAD'))).toBe(true)
})
