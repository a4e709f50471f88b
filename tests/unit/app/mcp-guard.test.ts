import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { guard } from '@/app/_server/guard'
import { addToken } from '@/graph/access/tokens'

const names = ['COMMUNIQUE_DATA', 'COMMUNIQUE_PASSWORD'] as const
const before = names.map((name) => process.env[name])
let folder: string
let reader: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-mcp-'))
  process.env.COMMUNIQUE_DATA = folder
  reader = addToken('assistant', { write: false, at: new Date('2026-01-02T03:04:05Z') })
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

const ask = (given: Record<string, string>, method = 'POST') => {
  const headers = { host: 'localhost:3000', ...given }
  return guard(new Request('http://localhost:3000/api/mcp', { method, headers }), new Headers())
}

test('an assistant on this machine needs nothing', () => {
  expect(ask({}).route?.path).toBe('/mcp')
})

test('a token for reading is enough, with a password or without', () => {
  process.env.COMMUNIQUE_PASSWORD = 'long enough'
  const host = 'desk.example'
  expect(ask({ host, authorization: `Bearer ${reader}` }).token?.name).toBe('assistant')
  expect(() => ask({ host })).toThrow('token')
  expect(() => ask({ host, authorization: 'Bearer wrong' })).toThrow('opens nothing')
})

test.each([
  [
    'another name of this machine, as a foreign page would use',
    { host: 'evil.example' },
    'POST',
    'Only this machine',
  ],
  ['a page of another site', { origin: 'https://evil.example' }, 'POST', 'Another site'],
  ['a stream that nobody sends', {}, 'GET', 'Allowed: POST'],
  ['an end of a session', {}, 'DELETE', 'Allowed: POST'],
])('%s is refused', (_, headers, method, words) => {
  expect(() => ask(headers, method)).toThrow(words)
})
