import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { GET } from '@/app/api/releases/[id]/twins/route'
import { closeDriver } from '@/graph/db'
import { extractSource, loadReleases } from '@/graph/load'
import { findRelease, readExtraction, readTwins } from '@/graph/queries'
import { migrate } from '@/graph/migrations'
import { wipe } from '@/graph/writes'
import { twinsSchema } from '@/lib/api/twins'
import type { ExtractedClaim, ExtractedFigure, Extraction } from '@/lib/model'

const sample = (name: string): string => join('graph', 'samples', 'releases', `${name}.txt`)
const names = [
  '2022-09-22.lionfish-v.en',
  '2022-09-22.lionfish-v.fr',
  '2012-07-07.abidjan-bureau.en',
  '2012-07-07.abidjan-bureau.fr',
  '2008-07-10.soga-ii.en',
] as const

const extractions = new Map<string, Extraction>()
const of = (name: (typeof names)[number]): Extraction => extractions.get(name)!

beforeAll(async () => {
  await migrate()
  await wipe()
  for (const name of names) {
    const [read] = await extractSource({ source: name, path: sample(name) })
    if (!read?.ok) throw new Error(read?.message)
    extractions.set(name, read.extraction)
  }
  await loadReleases(names.map((name) => ({ source: name, path: sample(name) })))
})
afterAll(async () => {
  await wipe()
  await closeDriver()
})

const byId = <T extends { id: string }>(values: readonly T[]): T[] =>
  values.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Statements in the order of their ids, their words in the order of the text: the ledger keeps no other. */
const settled = (statements: readonly (ExtractedClaim | ExtractedFigure)[]) =>
  byId(statements).map(({ evidence, ...statement }) => ({
    ...statement,
    evidence: evidence.toSorted((a, b) => a.start - b.start || a.end - b.end),
  }))

test.each(names)('the ledger gives back what was extracted from %s', async (name) => {
  const { release, sentences, entities, claims, figures } = of(name)
  const read = await readExtraction(release.id)
  expect(read.release).toEqual(release)
  expect(read.sentences).toEqual(sentences)
  expect(settled(read.claims)).toEqual(settled(claims))
  expect(settled(read.figures)).toEqual(settled(figures))
  const plain = (each: Extraction['entities']) =>
    byId(each).map((entity) => ({
      ...entity,
      aliases: [...new Set(entity.aliases)].sort(),
      mentions: entity.mentions.length,
    }))
  expect(plain(read.entities)).toEqual(plain(entities))
})

test('a factor of a thousand between two languages is the first thing said', async () => {
  const { twins } = await readTwins(of('2022-09-22.lionfish-v.en').release.id)
  expect(twins.map(({ release }) => release.id)).toEqual([of('2022-09-22.lionfish-v.fr').release.id])
  const [first] = twins[0]!.comparison.differences
  expect(first).toMatchObject({ kind: 'value', severity: 'high', factor: 1000 })
  expect([first?.a?.figure?.value, first?.b?.figure?.value]).toEqual([717_000_000, 717_000])
  expect(first?.a?.sentence).toContain('USD 717 million')
  expect(first?.b?.sentence).toContain('717 000 USD')
})

test('each side is turned round when the other version is asked for', async () => {
  const { twins } = await readTwins(of('2022-09-22.lionfish-v.fr').release.id)
  const [first] = twins[0]!.comparison.differences
  expect([first?.a?.figure?.value, first?.b?.figure?.value]).toEqual([717_000, 717_000_000])
})

test('who is named in one version only is said, with the sentence', async () => {
  const { twins } = await readTwins(of('2012-07-07.abidjan-bureau.en').release.id)
  const missing = twins[0]!.comparison.differences.filter(({ kind }) => kind === 'participant')
  expect(missing.map(({ entity }) => entity?.name)).toEqual(['Hamed Bakayoko'])
  expect(missing[0]?.b).toBeNull()
  expect(missing[0]?.a?.sentence).toContain('Hamed Bakayoko')
})

test('the route answers what its contract says, also for a release without versions', async () => {
  const get = async (id: string) =>
    GET(new Request(`http://localhost/api/releases/${id}/twins`), { params: Promise.resolve({ id }) })
  const alone = twinsSchema.parse(await (await get(of('2008-07-10.soga-ii.en').release.id)).json())
  expect(alone.twins).toEqual([])
  const two = twinsSchema.parse(await (await get(of('2012-07-07.abidjan-bureau.fr').release.id)).json())
  expect(two.twins).toHaveLength(1)
  expect((await get('release-none')).status).toBe(404)
})

test('a release is found by id and by official address', async () => {
  const { id, standsFor } = of('2022-09-22.lionfish-v.fr').release
  expect(await findRelease(id)).toBe(id)
  expect(await findRelease(standsFor?.address ?? '')).toBe(id)
  expect(await findRelease('nothing like it')).toBeUndefined()
})

describe('communique compare', () => {
  const compare = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/communique.mjs', 'compare', ...args], { encoding: 'utf8' })

  it('compares files and releases of the graph alike', () => {
    const [en, fr] = names
    const files = compare(sample(en), sample(fr))
    const stored = compare(of(en).release.id, of(fr).release.standsFor?.address ?? '')
    expect([files.status, stored.status]).toEqual([0, 0])
    expect(JSON.parse(stored.stdout)).toEqual(JSON.parse(files.stdout))
  })

  it('ends with 1 for what is nowhere, 2 without a second version, 3 for a file that cannot be read', () => {
    expect(compare(sample(names[0]), 'release-none').status).toBe(1)
    expect(compare(sample(names[0])).status).toBe(2)
    expect(compare(sample(names[0]), 'docs/pictures/explore.png').status).toBe(3)
  })
})
