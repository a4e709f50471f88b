import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findSources } from '@/graph/load'
import { matchesName } from '@/graph/load/pattern'

const folder = mkdtempSync(join(tmpdir(), 'communique-sources-'))
beforeAll(() => {
  for (const inner of ['2013', '2014/march', '.git', 'node_modules'])
    mkdirSync(join(folder, inner), { recursive: true })
  for (const name of [
    'a.txt',
    'b.PDF',
    'c.exe',
    '.d.txt',
    '2013/e.html',
    '2014/f.json',
    '2014/march/g.html',
    '.git/h.txt',
    'node_modules/i.md',
  ])
    writeFileSync(join(folder, name), 'x')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const found = async (pattern: string) =>
  (await findSources([join(folder, pattern)])).map(({ source }) => source.slice(folder.length + 1))

test.each([
  ['', ['2013/e.html', '2014/f.json', '2014/march/g.html', 'a.txt', 'b.PDF']],
  ['c.exe', ['c.exe']],
  ['*.txt', ['a.txt']],
  ['**/*.html', ['2013/e.html', '2014/march/g.html']],
  ['2014/**', ['2014/f.json', '2014/march/g.html']],
  ['201?/*', ['2013/e.html', '2014/f.json', '2014/march/g.html']],
  ['201{3,4}/*.{html,json}', ['2013/e.html', '2014/f.json']],
])('%s means %j', async (pattern, files) => {
  expect([...new Set(await found(pattern))].sort()).toEqual(files)
})

test.each([
  ['nothing.txt', 'missing'],
  ['*.docx', 'missing'],
])('%s is reported as %s', async (pattern, code) => {
  expect(await findSources([join(folder, pattern)])).toMatchObject([{ problem: { code } }])
})

test('a web address is fetched later', async () => {
  expect(await findSources(['https://example.org/news/1'])).toEqual([
    { source: 'https://example.org/news/1', url: 'https://example.org/news/1' },
  ])
})

test.each([
  ['*', '', true],
  ['a*b*c', 'aXbXbXc', true],
  ['a*b*c', 'aXbX', false],
  ['?', '', false],
  [`${'*a'.repeat(30)}b`, 'a'.repeat(5_000), false],
])('%s matches %s: %s', (pattern, name, matches) => {
  expect(matchesName(pattern, name)).toBe(matches)
})
