import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execute } from '@/graph/db'
import { extractSource, findSources, loadReleases, loadSample, type LoadSource } from '@/graph/load'
import { readChecksum } from '@/graph/queries/read-checksum'
import { rebuild } from '@/graph/writes'
import { loadItemSchema, loadReportSchema, type LoadItem } from '@/lib/api/schemas'
import { emptyGraph, readValue, useEmptyGraph } from '../support/graph'

useEmptyGraph()

const folder = mkdtempSync(join(tmpdir(), 'communique-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const prose = (name: string) => `Police end Operation ${name}

LYON, France, 3 May 2014 – Operation ${name}, led by INTERPOL, has ended with 75 arrests in Singapore and Malaysia.

Officers searched 12 houses. Another meeting about the operation will take place in June, the police said.
`
const text = (name: string, source = name): LoadSource => ({ source, text: prose(name) })
const relations = () => readValue<number>('MATCH ()-[link]->() RETURN count(link) AS value')

describe('loadSample', () => {
  test('loads every release, and again without a change', async () => {
    const first = await loadSample()
    expect(first).toMatchObject({ skipped: [], changed: 0, unchanged: 0 })
    expect(first.new).toBeGreaterThanOrEqual(24)
    expect(first.entities).toBeGreaterThan(first.new)
    const before = await readChecksum()
    const second = await loadSample()
    expect(second).toMatchObject({ read: first.new, new: 0, changed: 0, unchanged: first.new, skipped: [] })
    expect(await readChecksum()).toBe(before)
    await rebuild()
    expect(await readChecksum()).toBe(before)
    await emptyGraph()
    const sources = await findSources(['graph/samples/releases'])
    await loadReleases(sources.toReversed())
    expect(await readChecksum()).toBe(before)
  })

  test('marks each as a summary that stands for an official release', async () => {
    await loadSample()
    const rows = await execute<{ basis: string; stands: boolean }>(
      'MATCH (release:Release) RETURN DISTINCT release.basis AS basis, release.standsForPublisher IS NOT NULL AS stands',
      {},
      'write',
    )
    expect(rows).toEqual([{ basis: 'summary', stands: true }])
  })
})

describe('loadReleases', () => {
  const bad: [string, LoadSource, string][] = [
    ['an empty text', { source: 'empty', text: '' }, 'empty'],
    ['blanks', { source: 'blank', bytes: Buffer.from(' \n\t\n') }, 'empty'],
    [
      'a binary file',
      { source: 'binary', bytes: Buffer.from('89504e470d0a1a0a00000001ff', 'hex') },
      'binary',
    ],
    ['a text over the limit', { source: 'large', text: 'x'.repeat(6000) }, 'too_large'],
    ['a text without a release', { source: 'list', text: 'One.\nTwo.\nThree.' }, 'no_release'],
    [
      'a bad header',
      { source: 'header', text: `---\ntitle\nstandsFor.date: 2013\n---\n${prose('X')}` },
      'bad_header',
    ],
    ['a missing file', { source: 'gone', path: join(folder, 'gone.txt') }, 'missing'],
    ['a source with a problem', { source: 'odd', problem: { code: 'odd', message: 'Odd.' } }, 'odd'],
  ]

  test('names what cannot be read with its reason and loads the rest', async () => {
    const items: LoadItem[] = []
    const sources = [text('Alpha'), ...bad.map(([, source]) => source), text('Omega')]
    const report = await loadReleases(sources, { limit: 5000, onItem: (item) => items.push(item) })
    expect(loadReportSchema.parse(report)).toMatchObject({ read: 2, new: 2 })
    expect(report.skipped.map(({ source, code }) => [source, code])).toEqual(
      bad.map(([, source, code]) => [source.source, code]),
    )
    expect(items.map(({ source }) => source)).toEqual(sources.map(({ source }) => source))
    for (const item of items) expect(loadItemSchema.parse(item)).toEqual(item)
    for (const { message } of report.skipped) expect(message).not.toBe('')
  })

  test('passes warnings on', async () => {
    const items: LoadItem[] = []
    const polish = `Policja rozbija grupe przestepcza\n\n${'Funkcjonariusze zatrzymali podejrzanych i zabezpieczyli dowody w sprawie, ktora prowadzi prokuratura. '.repeat(4)}`
    await loadReleases([{ source: 'polish', text: polish }], { onItem: (item) => items.push(item) })
    expect(items[0]).toMatchObject({ status: 'new' })
    expect(items[0]?.warnings.map(({ code }) => code)).toContain('language_not_supported')
  })

  test('keeps the first of two texts of one release and says where it is from', async () => {
    const other = { source: 'second', text: prose('Alpha').replace('75 arrests', '80 arrests') }
    const report = await loadReleases([text('Alpha', 'first'), other, text('Alpha', 'third')])
    expect(report).toMatchObject({ new: 1, unchanged: 1, changed: 0 })
    expect(report.skipped).toEqual([
      { source: 'second', code: 'duplicate', message: expect.stringContaining('first') as string },
    ])
  })

  test('replaces a release whose text has changed', async () => {
    await loadReleases([text('Alpha')])
    const before = await relations()
    const shorter = prose('Alpha').replace(/Officers searched.*/u, '')
    const report = await loadReleases([{ source: 'Alpha', text: shorter }])
    expect(report).toMatchObject({ new: 0, changed: 1 })
    expect(await relations()).toBeLessThan(before)
    await loadReleases([text('Alpha')])
    expect(await relations()).toBe(before)
  })

  test('goes on after a release that the database refuses, and says why', async () => {
    await execute("CREATE (:Sentence {id: 'in-the-way'})", {}, 'write')
    const [first] = await extractSource(text('Alpha'))
    const id = first?.ok ? first.extraction.release.id : ''
    await execute(
      "MATCH (sentence:Sentence {id: 'in-the-way'}) SET sentence.id = $id + '-s0'",
      { id },
      'write',
    )
    const report = await loadReleases([text('Alpha'), text('Omega')])
    await execute('MATCH (sentence:Sentence {id: $id}) DELETE sentence', { id: `${id}-s0` }, 'write')
    expect(report).toMatchObject({ new: 1, skipped: [{ source: 'Alpha', code: 'database_failed' }] })
    expect(report.skipped[0]?.message).toContain(id)
    expect(await loadReleases([text('Alpha')])).toMatchObject({ new: 1 })
  })

  test('stops between two releases when told to', async () => {
    const controller = new AbortController()
    const report = await loadReleases([text('A'), text('B'), text('C'), text('D')], {
      signal: controller.signal,
      onItem: () => controller.abort(),
    })
    expect(report.read).toBeLessThan(4)
    expect(await readValue('MATCH (release:Release) RETURN count(release) AS value')).toBe(report.read)
  })

  test('keeps odd texts as text', async () => {
    const odd = `${prose('Quote')}\n<script>alert("x")</script> \u202Eabc\u202C \uD800 'quotes' \`ticks\` {braces} $1 \\`
    const items: LoadItem[] = []
    await loadReleases([{ source: 'odd', text: odd }], { onItem: (item) => items.push(item) })
    expect(items[0]?.status).toBe('new')
    expect(await readValue('MATCH (release:Release) RETURN release.text AS value')).toContain(
      '<script>alert("x")</script>',
    )
  })
})

describe('findSources', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'a', 'deep'), { recursive: true })
    mkdirSync(join(folder, 'none'))
    for (const name of [
      'b.txt',
      'a/deep/c.MD',
      'a/2.txt',
      'a/10.txt',
      'a/picture.png',
      'a/.hidden.txt',
      'loose.dat',
    ])
      writeFileSync(join(folder, name), prose(name))
    symlinkSync(join(folder, 'a'), join(folder, 'a', 'deep', 'loop'))
  })

  const found = async (...paths: string[]) =>
    (await findSources(paths.map((path) => join(folder, path)))).map((source) => [
      source.source.slice(folder.length + 1),
      'problem' in source ? source.problem.code : 'found',
    ])

  test('takes the texts of a folder and its folders, by name, and leaves the rest', async () => {
    expect(await found('a')).toEqual([
      ['a/10.txt', 'found'],
      ['a/2.txt', 'found'],
      ['a/deep/c.MD', 'found'],
    ])
  })

  test('takes a file that is named whatever it is called', async () => {
    expect(await found('loose.dat', 'b.txt')).toEqual([
      ['loose.dat', 'found'],
      ['b.txt', 'found'],
    ])
  })

  test('gives a path with nothing to read back with the reason', async () => {
    expect(await found('gone.txt', 'none')).toEqual([
      ['gone.txt', 'missing'],
      ['none', 'no_files'],
    ])
  })
})
