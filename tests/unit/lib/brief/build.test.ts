import { buildBriefing } from '@/lib/brief'
import { evidence, figures, links, nodes, soga } from './soga'

const page = buildBriefing(soga)

test('every line carries the numbers of the releases that say it', () => {
  expect(page.diagram.lines).toHaveLength(links.length)
  for (const line of page.diagram.lines) {
    const cited = line.numbers.map((number) => page.sources[number - 1]?.release.id ?? '')
    const said = [...new Set((evidence[line.key] ?? []).map((item) => item.release.id))]
    expect(line.numbers.length).toBeGreaterThan(0)
    expect(new Set(cited)).toEqual(new Set(said))
  }
})

test('a link without a sentence is not drawn, and the page says so', () => {
  const [first] = links
  const bare = buildBriefing({ ...soga, evidence: { ...evidence, [first?.key ?? '']: [] } })
  expect(bare.diagram.lines.map((line) => line.key)).not.toContain(first?.key)
  expect(bare.notes.join(' ')).toMatch(/1 link was left out because no sentence supports it/)
  expect(page.notes.join(' ')).not.toMatch(/left out/)
})

test('the sentences behind every line stand in the list of sources', () => {
  for (const item of Object.values(evidence).flat()) {
    const source = page.sources.find(({ release }) => release.id === item.release.id)
    expect(source?.quotes.some(({ text }) => text.includes(item.sentence))).toBe(true)
  }
  for (const answer of figures.flatMap((figure) => figure.answers)) {
    const source = page.sources.find(({ release }) => release.id === answer.release.id)
    expect(source?.quotes.some(({ text }) => text.includes(answer.quote))).toBe(true)
  }
})

test('sources are numbered without gaps, and nothing is listed that is not cited', () => {
  expect(page.sources.map(({ number }) => number)).toEqual(page.sources.map((_, at) => at + 1))
  const cited = new Set([
    ...page.diagram.lines.flatMap((line) => line.numbers),
    ...page.figures.rows.flatMap((row) => row.cells.flat().flatMap((value) => value.numbers)),
  ])
  expect(cited).toEqual(new Set(page.sources.map(({ number }) => number)))
})

test('the legend explains what occurs and nothing else', () => {
  expect(page.legend).toEqual({
    kinds: ['Official', 'Country', 'Operation', 'Facility', 'Organisation', 'Offence'],
    modalities: ['asserted', 'planned'],
    background: true,
    comparators: ['over', 'about'],
  })
  const asserted = links.filter((link) => link.modality === 'asserted')
  expect(buildBriefing({ ...soga, links: asserted, figures: [] }).legend).toMatchObject({
    modalities: ['asserted'],
    background: false,
    comparators: [],
  })
})

test('figures that exclude each other are said to, with both values and their sources', () => {
  expect(page.disagreements).toHaveLength(1)
  const parts = page.disagreements[0] ?? []
  const words = parts.map((part) => ('text' in part ? part.text : `(${part.badge})`)).join('')
  const number = (id: string) => page.sources.find(({ release }) => release.id === id)?.number
  expect(words).toContain('Arrests, SOGA II: the releases disagree.')
  expect(words).toContain(`>\u00a01,300 (${number('r2')})`)
  expect(words).toContain(`against ~\u00a01,200 (${number('r4')})`)
})

test.each([
  [undefined, 'SOGA II'],
  ['  ', 'SOGA II'],
  ['Betting\u202e rings\n2008', 'Betting rings 2008'],
])('the title %j becomes %j', (title, expected) => {
  const { title: _, ...rest } = soga
  expect(buildBriefing({ ...rest, ...(title === undefined ? {} : { title }) }).title).toBe(expected)
})

test('an official is shown with the office that a sentence gives', () => {
  const detail = (id: string) => page.diagram.boxes.find((box) => box.id === id)?.detail
  expect(detail('official-noble')).toBe('Secretary General')
  expect(detail('official-louboutin')).toBeNull()
  expect(detail('operation-soga-2')).toBe('1 May 2008 – 30 June 2008')
  expect(detail('facility-igci')).toBe('IGCI')
})

test('a French page uses French names and words', () => {
  const french = buildBriefing({ ...soga, lang: 'fr' })
  expect(french.diagram.boxes.map((box) => box.name)).toEqual(
    expect.arrayContaining(['Chine', 'paris illégaux sur le football']),
  )
  expect(french.diagram.lines.map((line) => line.label)).toContain('a pris part à')
  expect(french.dateRange).toMatch(/^Communiqués : /)
})

test('sources in our own words are said to be so', () => {
  expect(page.notes.join(' ')).toMatch(/sample summaries in our own words/)
  const official = Object.fromEntries(
    Object.entries(evidence).map(([key, items]) => [
      key,
      items.map((item) => ({ ...item, release: { ...item.release, basis: 'official' as const } })),
    ]),
  )
  expect(buildBriefing({ ...soga, evidence: official, figures: [] }).notes).toEqual([])
})

test('an empty choice gives a page that says so', () => {
  const empty = buildBriefing({ ...soga, title: '', nodes: [], links: [], figures: [] })
  expect(empty).toMatchObject({ title: 'An empty page', sources: [], diagram: { boxes: [], lines: [] } })
  expect(empty.notes.join(' ')).toMatch(/Nothing to draw/)
  expect(nodes.length).toBeGreaterThan(0)
})
