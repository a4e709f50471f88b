import type { z } from 'zod'
import { closeDriver } from '@/graph/db'
import {
  listReleases,
  readBriefingInput,
  readDossier,
  readEvidence,
  readHealth,
  readLink,
  readNeighbours,
  readOverview,
  readRelease,
  readSubgraph,
  readSurroundings,
  search,
} from '@/graph/queries'
import {
  dossierSchema,
  evidencePageSchema,
  figureNodeSchema,
  healthSchema,
  linkSchema,
  neighboursSchema,
  overviewSchema,
  releaseDetailSchema,
  releaseListSchema,
  searchResultSchema,
  subgraphSchema,
} from '@/lib/api/schemas'
import { buildBriefing } from '@/lib/brief'
import * as graph from '../support/small-graph'

const { soga, noble, lyon, lionfish, interpol, stranger, countries, markup } = graph
const spoke = `SPOKE_ABOUT:${noble.id}:${soga.id}:asserted`

/** `answer` itself when it keeps the contract, to the letter: nothing more and nothing less. */
function kept<S extends z.ZodType>(schema: S, answer: z.input<S>): z.output<S> {
  const parsed = schema.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}

beforeAll(graph.writeSmallGraph)
afterAll(closeDriver)

describe('readHealth', () => {
  test('tells version, address and counts', async () => {
    const health = kept(healthSchema, await readHealth())
    expect(health).toMatchObject({ status: 'ok', releases: 4, entities: 38, links: 37 })
    expect(health.database.version).toMatch(/^\d+\.\d+/u)
    expect(health.database.address).not.toContain('@')
  })
})

describe('readOverview', () => {
  test('counts what is there, each thing once', async () => {
    const overview = kept(overviewSchema, await readOverview())
    expect(overview.counts).toEqual({
      ...{ releases: 4, stories: 3, entities: 38, links: 37, figures: 1, sentences: 43 },
    })
    expect(overview.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(38)
    expect(overview.kinds[0]).toEqual({ kind: 'Country', count: 30 })
  })

  test('puts the newest release and the most connected entity first, undated releases last', async () => {
    const { newest, connected, years, disagreements } = await readOverview()
    expect(newest.map(({ id }) => id)).toEqual([
      'release-later',
      'release-ar',
      'release-en',
      'release-undated',
    ])
    expect(connected[0]).toMatchObject({ id: soga.id, degree: 33 })
    expect(years).toEqual([
      { year: '2012', lang: 'ar', count: 1 },
      { year: '2012', lang: 'en', count: 1 },
      { year: '2013', lang: 'en', count: 1 },
    ])
    expect(disagreements.map(({ owner }) => owner.id)).toEqual([soga.id])
  })
})

describe('search', () => {
  test.each([
    ['a name', 'SOGA', soga.id, null],
    ['a name in small letters', 'soga', soga.id, null],
    ['an Arabic name', 'سوغا', soga.id, 'سوغا'],
    ['an Arabic name with the article', 'السوغا', soga.id, 'سوغا'],
    ['a family name', 'Noble', noble.id, null],
    ['two letters swapped', 'nobel', noble.id, null],
    ['a beginning', 'Interp', interpol.id, null],
    ['a letter left out', 'interpl', interpol.id, null],
    ['words in another order', 'noble ronald', noble.id, null],
    ['an alias', 'international criminal police', interpol.id, 'International Criminal Police Organization'],
    ['no accents', 'secretariat general d interpol', graph.secretariat.id, 'Secrétariat général d’INTERPOL'],
    ['one word that does not fit', 'soga worldwide', soga.id, null],
    ['an id', 'operation-soga', soga.id, null],
    ['a beginning before a slip', 'lion', lionfish.id, null],
  ])('%s: %s', async (_, q, id, matched) => {
    const { entities } = kept(searchResultSchema, await search({ q, limit: 5 }))
    expect(entities[0]).toMatchObject({ id, matched })
  })

  test('a slip finds the whole name before longer ones', async () => {
    const { entities } = await search({ q: 'lion', limit: 5 })
    expect(entities.map(({ id }) => id)).toEqual([lionfish.id, lyon.id, graph.visit.id])
  })

  test.each([
    '',
    '   ',
    '*',
    '"',
    '\\',
    'folded:(',
    '*:*',
    'a AND (b OR',
    'name:[a TO z]',
    '/.*/',
    '~',
    '^9 && || !',
    '\ud800',
    'ا',
  ])('signs of the index are not obeyed: %p', async (q) => {
    kept(searchResultSchema, await search({ q, limit: 3 }))
  })

  test('nothing is found for what is not there', async () => {
    expect(await search({ q: 'zzyzx', limit: 5 })).toMatchObject({
      entities: [],
      releases: [],
      sentences: [],
    })
  })

  test('a kind leaves only its entities', async () => {
    const found = await search({ q: 'lion', kind: 'Place', limit: 5 })
    expect(found).toMatchObject({ entities: [{ id: lyon.id }], releases: [], sentences: [] })
    expect((await search({ q: 'visit', kind: 'Release', limit: 5 })).releases).toHaveLength(1)
  })

  test('releases by title and number, sentences by words in their language', async () => {
    expect((await search({ q: 'PR127', limit: 5 })).releases.map(({ id }) => id)).toEqual(['release-later'])
    const { sentences } = await search({ q: 'praising', limit: 5 })
    expect(sentences.map(({ text }) => text)).toEqual(['Secretary General Ronald Noble praised SOGA.'])
    const arabic = await search({ q: 'الأمين', limit: 5 })
    expect(arabic.sentences.map(({ release }) => release.id)).toEqual(['release-ar'])
  })

  test('more is not shown than asked for, in the same order each time', async () => {
    const first = await search({ q: 'country', limit: 7 })
    expect(first.entities).toHaveLength(7)
    expect(await search({ q: 'country', limit: 7 })).toEqual(first)
  })

  test('markup is found and stays text', async () => {
    const { entities } = await search({ q: markup, limit: 3 })
    expect(entities[0]).toMatchObject({ id: stranger.id, name: `Bureau ${markup}` })
  })
})

describe('readDossier', () => {
  test('an entity with counts, figures, links and releases', async () => {
    const dossier = kept(dossierSchema, await readDossier(soga.id))
    expect(dossier.node).toMatchObject({
      kind: 'Operation',
      names: { ar: 'سوغا' },
      properties: { series: true },
    })
    expect(dossier.aliases).toEqual(['Operation SOGA'])
    expect(dossier.counts).toContainEqual({
      ...{ relation: 'PARTICIPATED_IN', direction: 'in', kind: 'Country', count: 30 },
    })
    expect(dossier.counts).toContainEqual({
      relation: 'REPORTED',
      direction: 'out',
      kind: 'Figure',
      count: 1,
    })
    const [figure] = dossier.figures
    expect(figure).toMatchObject({ measure: 'arrests', disagrees: true })
    expect(figure?.answers.map(({ value, quote }) => [value, quote])).toEqual([
      [422, '422 arrests'],
      [442, '442 arrests'],
    ])
    expect(dossier.links).toHaveLength(33)
    expect(dossier.releases.map(({ id }) => id)).toEqual([
      ...['release-later', 'release-ar', 'release-en', 'release-undated'],
    ])
    expect(dossier.releases[3]?.mentions).toBe(31)
    expect(dossier.totals).toEqual({ figures: 1, releases: 4 })
  })

  test('a figure with its answers', async () => {
    const [figure] = (await readDossier(soga.id)).figures
    const dossier = kept(dossierSchema, await readDossier(figure?.id ?? ''))
    expect(dossier.node).toMatchObject({ kind: 'Figure', degree: 1 })
    expect(dossier.figures).toEqual([figure])
    expect(dossier.releases.map(({ id }) => id)).toEqual(['release-later', 'release-en'])
  })

  test('an unknown id is not found', async () => {
    await expect(readDossier('operation-none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('readNeighbours', () => {
  const keysOf = async (limit: number): Promise<string[]> => {
    const keys: string[] = []
    let after: string | undefined
    do {
      const page = kept(neighboursSchema, await readNeighbours({ id: soga.id, limit, after }))
      expect(page.total).toBe(34)
      keys.push(...page.links.map(({ key }) => key))
      after = page.next ?? undefined
    } while (after)
    return keys
  }

  test('most stories first, then confidence, then key', async () => {
    const { links } = await readNeighbours({ id: soga.id, limit: 100 })
    const strength = links.map(({ stories, confidence }) => stories * 10 + confidence)
    expect(strength).toEqual(strength.toSorted((a, b) => b - a))
    expect(strength[0]).toBeGreaterThan(strength.at(-1) ?? Infinity)
    expect(links.filter(({ stories }) => stories === 2).map(({ relation }) => relation)).toEqual([
      ...['REPORTED', 'SPOKE_ABOUT'],
    ])
  })

  test.each([1, 7, 33, 34])('pages of %i hold every link once', async (limit) => {
    const all = (await readNeighbours({ id: soga.id, limit: 500 })).links.map(({ key }) => key)
    expect(await keysOf(limit)).toEqual(all)
    expect(new Set(all).size).toBe(34)
  })

  test('relation and kind narrow rows and total', async () => {
    const page = await readNeighbours({ id: soga.id, relation: 'PARTICIPATED_IN', kind: 'Country', limit: 5 })
    expect(page.total).toBe(30)
    expect(page.nodes.every(({ kind }) => kind === 'Country')).toBe(true)
    const figures = await readNeighbours({ id: soga.id, kind: 'Figure', limit: 5 })
    expect(figures.nodes.map(({ kind, name }) => [kind, name.includes('4')])).toEqual([['Figure', true]])
  })

  test.each(['nonsense', 'a~b~c', '1~0.5'])('a cursor of ours only: %s', async (after) => {
    const asked = readNeighbours({ id: soga.id, limit: 5, after })
    await expect(asked).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('an unknown id is not found, an entity without links has none', async () => {
    await expect(readNeighbours({ id: 'none', limit: 5 })).rejects.toMatchObject({ code: 'not_found' })
    const page = await readNeighbours({ id: lyon.id, relation: 'MET', limit: 5 })
    expect(page).toEqual({ nodes: [], links: [], next: null, total: 0 })
  })
})

describe('readSubgraph', () => {
  test('the nodes asked for, in their order, with every link between them', async () => {
    const ids = [noble.id, soga.id, interpol.id, 'gone', soga.id]
    const part = kept(subgraphSchema, await readSubgraph(ids))
    expect(part.nodes.map(({ id }) => id)).toEqual([noble.id, soga.id, interpol.id])
    expect(part.links.map(({ key }) => key)).toEqual([
      `COORDINATED:${interpol.id}:${soga.id}:asserted`,
      spoke,
    ])
    expect(part.missing).toEqual(['gone'])
  })

  test('nodes that no link joins', async () => {
    const part = await readSubgraph([lyon.id])
    expect([part.nodes.map(({ id }) => id), part.links, part.missing]).toEqual([[lyon.id], [], []])
  })

  test('nothing for nothing', async () => {
    expect(await readSubgraph([])).toEqual({ nodes: [], links: [], missing: [] })
    expect(await readSubgraph(['none'])).toEqual({ nodes: [], links: [], missing: ['none'] })
  })
})

describe('readLink and readEvidence', () => {
  test('translations are one story, the later release another', async () => {
    const link = kept(linkSchema, await readLink(spoke))
    expect(link).toMatchObject({ claims: 3, releases: 3, stories: 2, langs: ['ar', 'en'] })
    expect(link.published).toEqual(['2012-07-18', '2013-10-11'])
  })

  test('sentences newest first, whose offsets give the quote', async () => {
    const page = kept(evidencePageSchema, await readEvidence(spoke))
    expect(page.source.id).toBe(noble.id)
    expect(page.target.id).toBe(soga.id)
    expect(page.evidence.map(({ release }) => release.id)).toEqual([
      'release-later',
      'release-ar',
      'release-en',
    ])
    for (const { release, start, end, quote, sentence, sentenceStart } of page.evidence) {
      const { text } = (await readRelease(release.id)).release
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
    }
    expect(page.evidence[2]).toMatchObject({
      release: { basis: 'summary', standsFor: { publisher: 'INTERPOL', number: 'PR061' } },
      qualifiers: { role: 'Secretary General' },
    })
  })

  test('who said it, and what is only planned', async () => {
    const coordinated = await readEvidence(`COORDINATED:${interpol.id}:${soga.id}:asserted`)
    expect(coordinated.evidence[0]?.saidBy).toEqual({ id: noble.id, name: noble.name })
    const planned = await readEvidence(`COORDINATED:${interpol.id}:${lionfish.id}:planned`)
    expect(planned).toMatchObject({ link: { modality: 'planned' }, evidence: [{ modality: 'planned' }] })
  })

  test('the sentences of a figure', async () => {
    const { links } = await readNeighbours({ id: soga.id, relation: 'REPORTED', limit: 5 })
    const page = kept(evidencePageSchema, await readEvidence(links[0]?.key ?? ''))
    expect(page.evidence.map(({ quote }) => quote)).toEqual(['442 arrests', '422 arrests'])
    expect(page.target.kind).toBe('Figure')
  })

  test.each(['MET:a:b:asserted', 'nothing', 'DROP:a:b', ''])('no link has the key %p', async (key) => {
    await expect(readLink(key)).rejects.toMatchObject({ code: 'not_found' })
    await expect(readEvidence(key)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('listReleases', () => {
  test.each([
    ['all', {}, ['release-later', 'release-ar', 'release-en', 'release-undated']],
    ['empty filters', { q: '', lang: '' }, ['release-later', 'release-ar', 'release-en', 'release-undated']],
    ['a language', { lang: 'ar' }, ['release-ar']],
    ['words of a title', { q: 'recalls' }, ['release-later']],
    ['words of a sentence', { q: 'praised' }, ['release-en']],
    ['a number that summaries stand for', { q: 'PR061' }, ['release-ar', 'release-en']],
    ['words and a language', { q: 'PR061', lang: 'en' }, ['release-en']],
    ['an Arabic word', { q: 'تنتهي' }, ['release-ar']],
    ['an Arabic word that the text writes with “by”', { q: 'اعتقالات' }, ['release-ar']],
    ['signs only', { q: '***' }, []],
    ['no such word', { q: 'zzyzx' }, []],
  ])('%s', async (_, filter, ids) => {
    const list = kept(releaseListSchema, await listReleases({ ...filter, limit: 10 }))
    expect(list.releases.map(({ id }) => id)).toEqual(ids)
    expect(list.total).toBe(ids.length)
    expect(list.next).toBeNull()
  })

  test('pages of one hold every release once', async () => {
    const ids: string[] = []
    let after: string | undefined
    do {
      const page = await listReleases({ limit: 1, after })
      ids.push(...page.releases.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(ids).toEqual(['release-later', 'release-ar', 'release-en', 'release-undated'])
  })

  test('counts of what a release holds', async () => {
    const [release] = (await listReleases({ q: 'praised', limit: 1 })).releases
    expect(release).toMatchObject({ sentences: 4, entities: 3, claims: 2, figures: 1 })
  })
})

describe('readRelease', () => {
  test('text whose offsets give sentences, mentions and claims', async () => {
    const { release, sentences, mentions, claims } = kept(
      releaseDetailSchema,
      await readRelease('release-later'),
    )
    expect(sentences.map(({ section }) => section)).toEqual(['title', 'body', 'body', 'body'])
    expect(mentions.map(({ name }) => name)).toEqual(['Ronald K. Noble', 'SOGA', 'Lyon', 'SOGA', 'Lionfish'])
    for (const { start, end, quote } of [...mentions, ...claims.flatMap(({ evidence }) => evidence)])
      expect(release.text.slice(start, end)).toBe(quote)
    expect(claims).toHaveLength(5)
    expect(claims.filter(({ figure }) => figure)).toMatchObject([
      {
        relation: 'REPORTED',
        object: null,
        subject: { id: soga.id },
        figure: { measure: 'arrests', value: 442 },
      },
    ])
    expect(claims[0]?.link).toMatch(/^[A-Z_]+:/u)
  })

  test('its twins in other languages', async () => {
    expect((await readRelease('release-en')).twins.map(({ id }) => id)).toEqual(['release-ar'])
    expect((await readRelease('release-later')).twins).toEqual([])
  })

  test('markup stays text', async () => {
    const { release } = await readRelease('release-undated')
    expect(release.title).toBe(`Notes on ${markup}`)
    expect(release.publishedAt).toBeNull()
  })

  test('an unknown id is not found', async () => {
    await expect(readRelease('none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('readBriefingInput and readSurroundings', () => {
  const ids = [soga.id, noble.id, interpol.id]

  test('all that a page needs, with a sentence for every link', async () => {
    const content = await readBriefingInput({ nodes: ids })
    expect(content.links).toHaveLength(2)
    for (const { key, claims } of content.links) expect(content.evidence[key]).toHaveLength(claims)
    expect(content.figures.map((figure) => kept(figureNodeSchema, figure).measure)).toEqual(['arrests'])
    expect(content.checksum).toMatch(/^[0-9a-f]{64}$/u)
    const page = buildBriefing({ ...content, lang: 'en' })
    expect(page.diagram.lines).toHaveLength(2)
    expect(page.disagreements).toHaveLength(1)
  })

  test('only the links that are named', async () => {
    const { links, evidence } = await readBriefingInput({ nodes: ids, links: [spoke, 'none'] })
    expect(links.map(({ key }) => key)).toEqual([spoke])
    expect(Object.keys(evidence)).toEqual([spoke])
  })

  test('the same twice', async () => {
    expect(await readBriefingInput({ nodes: ids })).toEqual(await readBriefingInput({ nodes: ids }))
  })

  test('nothing that is there is not found', async () => {
    await expect(readBriefingInput({ nodes: ['none'] })).rejects.toMatchObject({ code: 'not_found' })
    await expect(readSurroundings('none')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('the strongest neighbours around the one in the middle', async () => {
    const around = await readSurroundings(soga.id)
    expect(around.slice(0, 2)).toEqual([soga.id, noble.id])
    expect(new Set(around).size).toBe(around.length)
    for (const { id } of countries) expect(around).toContain(id)
    expect(around.length).toBeLessThanOrEqual(61)
  })
})
