import { execute } from '@/graph/db'
import { extractSource, findSources, loadSample, readingVersion } from '@/graph/load'
import { readChecksum } from '@/graph/queries/read-checksum'
import { isProjectionPartial, rebuild } from '@/graph/writes'
import { ledgerRows } from '@/graph/writes/ledger/rows'
import { emptyGraph, readValue, useEmptyGraph } from '../support/graph'
import { Loader } from '../support/loader'

useEmptyGraph()

const samples = 'graph/samples/releases'
const releases = () => readValue<number>('MATCH (release:Release) RETURN count(release) AS value')

/** Sizes of every release's part of the ledger, as extraction says that they must be. */
async function wantedSizes(): Promise<Map<string, number[]>> {
  const sources = await findSources([samples])
  const results = await Promise.all(sources.map((source) => extractSource(source)))
  return new Map(
    results.flat().flatMap((result) => {
      if (!result.ok) return []
      const rows = ledgerRows(result.extraction, readingVersion)
      const { sentences, mentions, claims, evidence, namings } = rows
      return [[rows.release.id, [sentences, mentions, claims, evidence, namings].map((part) => part.length)]]
    }),
  )
}

const storedSizes = async (): Promise<Map<string, number[]>> => {
  const rows = await execute<{ id: string; sizes: number[] }>(
    `MATCH (release:Release)
     RETURN release.id AS id, [
       COUNT { (release)-[:HAS_SENTENCE]->() },
       COUNT { (release)-[:HAS_SENTENCE]->()-[:CONTAINS]->()-[:REFERS_TO]->() },
       COUNT { (release)-[:STATES]->()-[:SUBJECT]->() },
       COUNT { (release)-[:STATES]->()-[:STATED_IN]->() },
       COUNT { (release)-[:NAMES]->() }] AS sizes`,
    {},
    'write',
  )
  return new Map(rows.map(({ id, sizes }) => [id, sizes]))
}

const strays = () =>
  readValue<number>(
    `MATCH (node:Sentence|Mention|Claim|Entity|Story|Figure)
     WHERE (node:Sentence AND NOT EXISTS { (node)<-[:HAS_SENTENCE]-() })
        OR (node:Mention AND NOT EXISTS { (node)<-[:CONTAINS]-() })
        OR (node:Claim AND NOT EXISTS { (node)<-[:STATES]-() })
        OR (node:Entity AND NOT EXISTS { (node)<-[:NAMES]-() })
        OR (node:Story AND NOT EXISTS { (node)<-[:TELLS]-() })
        OR (node:Figure AND NOT EXISTS { (node)<-[:REPORTED]-() })
     RETURN count(node) AS value`,
  )

jest.setTimeout(300_000)

describe('a loader that is killed', () => {
  test('leaves whole releases only, and the next load completes to the same graph', async () => {
    const wanted = await wantedSizes()
    await loadSample()
    const complete = await readChecksum()
    await emptyGraph()

    let kills = 0
    for (let round = 0; round < 6; round += 1) {
      const before = await releases()
      const loader = new Loader('load', samples, '--json')
      const later = (round * 13) % 40
      if (await loader.killOnce(async () => (await releases()) > before + round, later)) kills += 1
      const stored = await storedSizes()
      for (const [id, sizes] of stored) expect([id, sizes]).toEqual([id, wanted.get(id)])
      expect(await strays()).toBe(0)
      const partial = await readChecksum()
      await rebuild()
      expect(await readChecksum()).toBe(partial)
    }
    expect(kills).toBeGreaterThan(3)
    expect(await releases()).toBeLessThan(wanted.size)

    expect(await new Loader('load', samples, '--json').end()).toBe(0)
    expect(await readChecksum()).toBe(complete)
  })
})

describe('a rebuild or wipe that is killed', () => {
  test.each([
    ['rebuild', 0],
    ['rebuild', 120],
    ['rebuild', 400],
    ['wipe', 0],
    ['wipe', 150],
  ] as const)('%s after %d ms: the next load finishes it', async (command, later) => {
    await loadSample()
    const complete = await readChecksum()
    const loader = new Loader(command, ...(command === 'wipe' ? ['--yes'] : []), '--json')
    await loader.killOnce(isProjectionPartial, later)
    const wanted = await wantedSizes()
    for (const [id, sizes] of await storedSizes()) expect([id, sizes]).toEqual([id, wanted.get(id)])
    await loadSample()
    expect(await isProjectionPartial()).toBe(false)
    expect(await readChecksum()).toBe(complete)
  })
})
