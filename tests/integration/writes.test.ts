import { execute } from '@/graph/db'
import { readChecksum } from '@/graph/queries/read-checksum'
import { rebuild, wipe, withdrawRelease, writeRelease } from '@/graph/writes'
import { storyId } from '@/lib/projection'
import { emptyGraph, readValue, useEmptyGraph, writeAll } from '../support/graph'
import { apart, changed, english, french, ids, known, later, scenario } from '../support/scenario'
import { makeExtraction } from '../support/extraction'

useEmptyGraph()

const link = async (key: string): Promise<Record<string, unknown> | undefined> => {
  const [row] = await execute<{ link: Record<string, unknown> }>(
    'MATCH ()-[link {key: $key}]->() RETURN properties(link) AS link',
    { key },
    'write',
  )
  return row?.link
}
const led = `LED:${ids.bureau}:${ids.lantern}:asserted`
const countOf = (pattern: string) => readValue<number>(`MATCH ${pattern} RETURN count(*) AS value`)

describe('writeRelease', () => {
  test('says new, then unchanged, and the second time leaves the graph as it is', async () => {
    expect(await writeAll(scenario)).toEqual(['new', 'new', 'new', 'new'])
    const before = await readChecksum()
    expect(await writeAll(scenario)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(await readChecksum()).toBe(before)
  })

  test('stores sentences, mentions and words with the offsets of the text', async () => {
    await writeAll([english])
    const rows = await execute<{ text: string; start: number; end: number; quote: string; inside: boolean }>(
      `MATCH (release:Release)-[:HAS_SENTENCE]->(sentence)-[:CONTAINS]->(words:Mention)
       RETURN release.text AS text, words.start AS start, words.end AS end, words.quote AS quote,
         sentence.start <= words.start AND words.end <= sentence.end AS inside
       UNION ALL
       MATCH (release:Release)-[:STATES]->()-[words:STATED_IN]->(sentence)
       RETURN release.text AS text, words.start AS start, words.end AS end, words.quote AS quote,
         sentence.start <= words.start AND words.end <= sentence.end AS inside`,
      {},
      'write',
    )
    expect(rows).toHaveLength(5 + 6)
    for (const { text, start, end, quote, inside } of rows) {
      expect(text.slice(start, end)).toBe(quote)
      expect(inside).toBe(true)
    }
    expect(await countOf('(:SentenceEn)')).toBe(english.sentences.length)
    expect(await countOf('(:Claim)-[:SAID_BY]->(:Official)')).toBe(1)
    expect(await countOf('(:Claim)-[:IN]->(:Country)')).toBe(1)
  })

  test('counts stories, not translations, in what a link carries', async () => {
    await writeAll(scenario)
    expect(await link(led)).toEqual({
      key: led,
      modality: 'asserted',
      background: false,
      claims: 3,
      releases: 3,
      stories: 2,
      confidence: 0.9,
      published: ['2013-05-02', '2015-02-01'],
      validFrom: '2013-04',
      langs: ['en', 'fr'],
      publishers: ['Other Police', 'Test Police'],
    })
    expect((await link(`ATTENDED:${ids.bureau}:event-review:planned`))?.modality).toBe('planned')
  })

  test('keeps every answer to a figure and says when two exclude each other', async () => {
    await writeAll([english, french])
    const figures = () =>
      execute<{ name: string; disagrees: boolean; place: string | null }>(
        `MATCH (:Operation {id: $id})-[:REPORTED]->(figure:Figure)
         OPTIONAL MATCH (figure)-[:IN]->(place)
         RETURN figure.name AS name, figure.disagrees AS disagrees, place.id AS place ORDER BY name`,
        { id: ids.lantern },
        'write',
      )
    expect(await figures()).toEqual([
      { name: 'Arrests: 422', disagrees: false, place: null },
      { name: 'Arrests: 43', disagrees: false, place: ids.nordia },
    ])
    await writeAll([later])
    expect(await figures()).toEqual([
      { name: 'Arrests: 422 / 442', disagrees: true, place: null },
      { name: 'Arrests: 43', disagrees: false, place: ids.nordia },
    ])
  })

  test('names an entity by all its releases, the earliest first', async () => {
    await writeAll([french, english])
    const entity = (id: string) =>
      readValue<Record<string, unknown>>('MATCH (value:Entity {id: $id}) RETURN properties(value) AS value', {
        id,
      })
    expect(await entity(ids.lantern)).toMatchObject({ name: 'Lantern', nameFr: 'Lanterne', known: false })
    const first = [english, french].map(({ release }) => release.id).sort()[0]
    const vale = await entity(ids.vale)
    expect(vale.name).toBe(first === english.release.id ? 'Iris Vale' : 'I. Vale')
    expect(vale.folded).toEqual(['i vale', 'iris vale', 'ms vale'])
    expect(await entity(ids.nordia)).toMatchObject({ iso: 'XN', known: true })
    expect(await countOf(`(:Country {id: '${ids.nordia}'})`)).toBe(1)
  })

  test('counts typed links, and not figures, as the degree', async () => {
    await writeAll(scenario)
    const degrees = await execute(
      'MATCH (entity:Entity) WHERE entity.id IN $ids RETURN entity.id AS id, entity.degree AS degree ORDER BY id',
      { ids: [ids.bureau, ids.lantern] },
      'write',
    )
    expect(degrees).toEqual([
      { id: ids.lantern, degree: 4 },
      { id: ids.bureau, degree: 3 },
    ])
  })

  test('replaces exactly the changed release', async () => {
    await writeAll(scenario)
    const text = changed(later, {
      entities: [known.bureau, known.lantern],
      claims: [{ relation: 'COORDINATED', subject: ids.bureau, object: ids.lantern }],
    })
    expect(await writeAll([text])).toEqual(['changed'])
    expect((await link(led))?.stories).toBe(1)
    expect(await link(`COORDINATED:${ids.bureau}:${ids.lantern}:asserted`)).toBeDefined()
    expect(await countOf("(:Entity {id: 'event-review'})")).toBe(0)
    expect(await readValue('MATCH (value:Figure {disagrees: true}) RETURN count(value) AS value')).toBe(0)
    const after = await readChecksum()
    await emptyGraph()
    await writeAll([text, apart, french, english])
    expect(await readChecksum()).toBe(after)
  })

  test('reads again what another version reads, and what is known of the release', async () => {
    await writeAll([english])
    expect(await writeAll([english], 'next')).toEqual(['changed'])
    const numbered = { ...english, release: { ...english.release, number: 'PR091' } }
    expect(await writeAll([numbered], 'next')).toEqual(['changed'])
    expect(await countOf('(:Release)')).toBe(1)
  })

  test('gives the same graph in any order', async () => {
    const orders = [
      scenario,
      scenario.toReversed(),
      [later, english, apart, french],
      [french, apart, english, later],
    ]
    const sums = []
    for (const order of orders) {
      await emptyGraph()
      await writeAll(order)
      sums.push(await readChecksum())
    }
    expect(new Set(sums).size).toBe(1)
  })

  test('writes nothing when the transaction fails in the middle', async () => {
    await writeAll([english])
    const before = await readChecksum()
    const broken = {
      ...later,
      claims: [{ ...later.claims[0], id: english.claims[0]?.id ?? '' }],
    } as typeof later
    await expect(writeRelease(broken, { loadedAt: 'now', version: 'test' })).rejects.toThrow('database')
    expect(await readChecksum()).toBe(before)
  })

  test('lets writers of several releases at once queue', async () => {
    await writeAll(scenario)
    const wanted = await readChecksum()
    await emptyGraph()
    await Promise.all(scenario.map((extraction) => writeAll([extraction])))
    expect(await readChecksum()).toBe(wanted)
  })

  test('keeps a release in a language without sentences of its own label, and one without statements', async () => {
    const plain = makeExtraction({
      release: { title: 'Nothing is said here', lang: 'und', publishedAt: null },
    })
    expect(await writeAll([plain])).toEqual(['new'])
    expect(await countOf('(:Release)-[:TELLS]->(:Story)')).toBe(1)
    expect(await countOf('(:Sentence)')).toBe(1)
  })
})

describe('stories', () => {
  const release = (day: string, figures: number[], publisher: string, names = ['lantern']) =>
    makeExtraction({
      release: { title: `Lantern by ${publisher}`, publisher, publishedAt: `2013-05-${day}` },
      entities: names.map((key) => ({ kind: 'Operation' as const, key })),
      claims:
        publisher === 'B'
          ? []
          : [{ relation: 'EDITION_OF', subject: 'operation-lantern', object: 'operation-beacon' }],
      figures: figures.map((value) => ({ measure: 'arrests' as const, about: 'operation-lantern', value })),
    })
  const names = ['lantern', 'beacon']
  // The first and the last are four days apart: only the one between makes them one story.
  // It does not state the link itself, whose support changes all the same.
  const first = release('01', [100, 7], 'A', names)
  const bridge = release('03', [100, 7], 'B', names)
  const last = release('05', [100, 7], 'C', names)
  const key = 'EDITION_OF:operation-lantern:operation-beacon:asserted'

  test('join through a release between them, and part again without it', async () => {
    await writeAll([first, last])
    expect(await link(key)).toMatchObject({ stories: 2, releases: 2 })
    const apart = await readChecksum()
    await writeAll([bridge])
    expect(await link(key)).toMatchObject({ stories: 1, releases: 2, confidence: 0.9 })
    const smallest = [first, bridge, last].map(({ release: { id } }) => id).sort()[0] ?? ''
    expect(await readValue('MATCH (value:Story) RETURN value.id AS value')).toBe(storyId(smallest))
    await withdrawRelease(bridge.release.id)
    expect(await link(key)).toMatchObject({ stories: 2, releases: 2, confidence: 0.99 })
    expect(await readChecksum()).toBe(apart)
  })

  test('part when the release between them is replaced by another text', async () => {
    await writeAll([first, bridge, last])
    expect(await link(key)).toMatchObject({ stories: 1 })
    const { id, title } = bridge.release
    const other = release('03', [], 'B', ['lantern', 'beacon', 'x', 'y', 'z'])
    await writeAll([{ ...other, release: { ...other.release, id, title } }])
    expect(await link(key)).toMatchObject({ stories: 2 })
    expect(await countOf('(:Story)')).toBe(3)
  })
})

describe('withdrawRelease', () => {
  test('takes exactly its own, and writing it again gives the same graph', async () => {
    await writeAll([english, french, later])
    const without = await readChecksum()
    await writeAll([apart])
    const whole = await readChecksum()
    await withdrawRelease(apart.release.id)
    expect(await readChecksum()).toBe(without)
    await writeAll([apart])
    expect(await readChecksum()).toBe(whole)
  })

  test.each(scenario.map((extraction) => [extraction.release.title, extraction] as const))(
    '%s: withdrawn and written again',
    async (_, extraction) => {
      await writeAll(scenario)
      const whole = await readChecksum()
      await withdrawRelease(extraction.release.id)
      expect(await readChecksum()).not.toBe(whole)
      await writeAll([extraction])
      expect(await readChecksum()).toBe(whole)
    },
  )

  test('leaves nothing behind of the last one', async () => {
    const empty = await readChecksum()
    await writeAll(scenario)
    for (const { release } of scenario) await withdrawRelease(release.id)
    expect(await readChecksum()).toBe(empty)
  })

  test('says when there is no such release', async () => {
    await expect(withdrawRelease('release-none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('rebuild', () => {
  test('makes the same graph from the ledger alone', async () => {
    await writeAll(scenario)
    const before = await readChecksum()
    await execute('MATCH (node:Figure|Story) DETACH DELETE node', {}, 'write')
    await execute('MATCH ()-[link:LED]->() SET link.stories = 99', {}, 'write')
    expect(await readChecksum()).not.toBe(before)
    await rebuild()
    expect(await readChecksum()).toBe(before)
  })

  test('is right also when releases are written while it runs', async () => {
    await writeAll(scenario)
    const wanted = await readChecksum()
    await withdrawRelease(later.release.id)
    await withdrawRelease(french.release.id)
    await Promise.all([rebuild(), writeAll([later, french])])
    expect(await readChecksum()).toBe(wanted)
  })
})

describe('wipe', () => {
  test('empties ledger and projection and keeps what people made', async () => {
    const empty = await readChecksum()
    await writeAll(scenario)
    await execute("CREATE (:Board {id: 'board-1', name: 'Mine'})", {}, 'write')
    await wipe()
    expect(await readChecksum()).toBe(empty)
    expect(await countOf('(:Board)')).toBe(1)
    expect(await countOf('(:Migration)')).toBeGreaterThan(0)
  })

  test('takes away strays of the ledger too', async () => {
    await execute("CREATE (:Sentence {id: 'stray'})-[:CONTAINS]->(:Mention {id: 'stray'})", {}, 'write')
    await wipe()
    expect(await countOf('(:Sentence|Mention)')).toBe(0)
  })
})
