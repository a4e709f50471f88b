import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addToken, listTokens, removeToken, tokenOf } from '@/graph/access/tokens'

const at = new Date('2026-01-02T03:04:05Z')
const before = process.env.COMMUNIQUE_DATA
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-tokens-'))
  process.env.COMMUNIQUE_DATA = folder
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  if (before === undefined) delete process.env.COMMUNIQUE_DATA
  else process.env.COMMUNIQUE_DATA = before
})

test('a secret opens what its name was given, and is nowhere on disk', () => {
  const reader = addToken('reader', { write: false, at })
  const loader = addToken('loader', { write: true, at })
  expect(reader).toMatch(/^cmq_[\w-]{43}$/u)
  expect(tokenOf(reader)).toMatchObject({ name: 'reader', write: false, createdAt: at.toISOString() })
  expect(tokenOf(loader)).toMatchObject({ name: 'loader', write: true })
  expect(listTokens().map(({ name }) => name)).toEqual(['loader', 'reader'])
  const path = join(folder, 'tokens.json')
  const kept = readFileSync(path, 'utf8')
  expect(kept).not.toContain(reader.slice(4))
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('what was removed, or never was, opens nothing', () => {
  const secret = addToken('reader', { write: false, at })
  expect(tokenOf(`${secret}x`)).toBeUndefined()
  removeToken('reader')
  expect(tokenOf(secret)).toBeUndefined()
  expect(tokenOf('')).toBeUndefined()
})

test('names are sane, and each is given once', () => {
  addToken('a', { write: false, at })
  expect(() => addToken('a', { write: true, at })).toThrow(expect.objectContaining({ code: 'conflict' }))
  for (const name of ['', 'a b', '../x', 'é', 'x'.repeat(61)])
    expect(() => addToken(name, { write: false, at })).toThrow(
      expect.objectContaining({ code: 'bad_request' }),
    )
  expect(() => removeToken('b')).toThrow(expect.objectContaining({ code: 'not_found' }))
})

test('a file that is not ours opens nothing', () => {
  writeFileSync(join(folder, 'tokens.json'), '{"tokens":[{"name":"x"}]}')
  expect(() => tokenOf('x')).toThrow()
})
