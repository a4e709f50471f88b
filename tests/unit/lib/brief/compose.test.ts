import { loadShippedFonts } from '@/graph/fonts/load-fonts'
import type { BriefingInput } from '@/lib/brief'
import { buildBriefing, composeScene, makePage, renderPng, renderSvg, sceneSvg } from '@/lib/brief'
import { measureNames } from '@/lib/model'
import { badgeTextSize, leastTextSize, overlaps, type Fonts, type Rect, type Scene } from '@/lib/scene'
import { evidence, figures, links, nodes, soga } from './soga'

let fonts: Fonts
let fontFiles: readonly string[]
beforeAll(async () => {
  ;({ fonts, fontFiles } = await loadShippedFonts())
})

const scene = async (input: BriefingInput): Promise<Scene> => composeScene(buildBriefing(input), fonts)

let made: Promise<Scene> | undefined
/** The scene of the fixture, made once. */
const sogaScene = (): Promise<Scene> => (made ??= scene(soga))

const inside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1

/** Everything that may not lie on something else, or outside its frame. */
function faults({ boxes, lines, frame }: Scene): string[] {
  const overlapping = boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `${box.id} on ${other.id}`),
  )
  const covered = lines.flatMap((line) =>
    boxes.filter((box) => overlaps(line.halo, box)).map((box) => `label of ${line.key} on ${box.id}`),
  )
  const labels = lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter((other) => overlaps(line.halo, other.halo))
      .map((other) => `label of ${line.key} on that of ${other.key}`),
  )
  const outside = boxes.filter((box) => !inside(box, frame)).map((box) => `${box.id} outside`)
  const strayed = lines
    .filter((line) => !inside(line.halo, frame))
    .map((line) => `label of ${line.key} outside`)
  const wide = boxes.flatMap((box) =>
    box.texts.filter((text) => text.width > box.width).map((text) => `${text.text} wider than ${box.id}`),
  )
  return [...overlapping, ...covered, ...labels, ...outside, ...strayed, ...wide]
}

/** `count` countries around one operation: more than a page holds comfortably. */
function crowd(count: number): BriefingInput {
  const model = links.find((link) => link.relation === 'PARTICIPATED_IN')
  const [said] = evidence[model?.key ?? ''] ?? []
  const country = nodes.find((node) => node.kind === 'Country')
  const operation = nodes.find((node) => node.id === 'operation-soga-2')
  if (!model || !said || !country || !operation) throw new Error('The fixture lacks what this test copies.')
  const countries = Array.from({ length: count }, (_, at) => ({
    ...country,
    id: `country-${at}`,
    name: `Country of the number ${at}`,
    names: {},
  }))
  const joined = countries.map((one) => ({
    ...model,
    key: `joined-${one.id}`,
    source: one.id,
    target: operation.id,
  }))
  return {
    ...soga,
    nodes: [operation, ...countries],
    links: joined,
    figures: [],
    evidence: Object.fromEntries(joined.map((link) => [link.key, [said]])),
  }
}

test.each(['en', 'fr'] as const)('nothing lies on anything else (%s)', async (lang) => {
  const drawn = await scene({ ...soga, lang })
  expect(faults(drawn)).toEqual([])
  expect(drawn.boxes).toHaveLength(nodes.length)
  expect(drawn.lines).toHaveLength(links.length)
  expect(drawn.warnings).toEqual([])
})

test('the diagram fills its frame', async () => {
  const { boxes, frame } = await sogaScene()
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - Math.min(...boxes.map((box) => box.x))
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - Math.min(...boxes.map((box) => box.y))
  expect(width / frame.width).toBeGreaterThan(0.85)
  expect(height / frame.height).toBeGreaterThan(0.85)
})

test('entities that say the same of one box stand in one box, each by its name', async () => {
  const drawn = await scene(crowd(20))
  expect(faults(drawn)).toEqual([])
  expect(drawn.boxes).toHaveLength(2)
  const list = drawn.boxes.find(({ id }) => id.startsWith('group:'))
  for (let at = 0; at < 20; at++) expect(list?.description).toContain(`number ${at}`)
  expect(drawn.warnings).toEqual([])
})

/** `count` operations in a row, none of which says the same of the same box. */
function chain(count: number): BriefingInput {
  const page = crowd(count)
  const names = page.nodes.slice(1)
  const chained = page.links.slice(1).map((link, at) => ({
    ...{ ...link, relation: 'FOLLOWED' as const },
    ...{ source: names[at]?.id ?? '', target: names[at + 1]?.id ?? '' },
  }))
  return { ...page, nodes: names.map((node) => ({ ...node, kind: 'Operation' as const })), links: chained }
}

test('a page of too many chosen entities draws them all and says that they are small', async () => {
  const drawn = await scene(chain(70))
  expect(drawn.boxes).toHaveLength(70)
  expect(faults(drawn).filter((fault) => !fault.startsWith('label'))).toEqual([])
  expect(drawn.warnings.join(' ')).toMatch(/very small/)
}, 60_000)

/** Every text of a page with its size. */
const textsOf = ({ texts, boxes, lines, tables }: Scene) =>
  [texts, ...[...boxes, ...lines, ...tables].map((one) => one.texts)].flat()

test.each([
  ['a small page', () => soga],
  ['many countries', () => crowd(30)],
  ['one entity of many', () => ({ ...chain(40), about: 'country-7' })],
])('no words are under 8 pixels: %s', (_, input) => {
  const { scene: drawn } = makePage(input(), fonts)
  expect(drawn.crowded).toBe(false)
  expect(textsOf(drawn).filter(({ size }) => size < leastTextSize)).toEqual([])
  const badges = [drawn.badges, ...[...drawn.lines, ...drawn.tables].map((one) => one.badges)].flat()
  expect(badges.filter(({ radius }) => badgeTextSize(radius) < leastTextSize)).toEqual([])
})

/** A page with more figures, disagreements and sources than it has room for. */
function overfull(): BriefingInput {
  const page = crowd(30)
  const [country] = page.nodes.slice(1)
  const model = figures.find((figure) => figure.disagrees)
  if (!model || !country) throw new Error('The fixture lacks what this test copies.')
  return {
    ...page,
    figures: measureNames.flatMap((measure) =>
      page.nodes.map((node) => ({
        ...{ ...model, id: `${measure}-${node.id}`, measure },
        owner: { id: node.id, name: node.name },
      })),
    ),
  }
}

test.each([
  ['the fixture', () => soga],
  ['an overfull page', overfull],
  ['a page without figures', () => ({ ...soga, figures: [] })],
])('panels, tables, legend and words never lie on each other: %s', async (_, input) => {
  const drawn = await scene(input())
  const written = [...drawn.texts, ...drawn.tables.flatMap((table) => table.texts)]
  const areas = written.map((text) => ({
    text: text.text,
    ...{ x: text.x - { start: 0, middle: 0.5, end: 1 }[text.anchor] * text.width + 0.5 },
    ...{ y: text.y - text.size * 0.7, width: Math.max(0, text.width - 1), height: text.size * 0.68 },
  }))
  const clashes = areas.flatMap((area, at) =>
    areas
      .slice(at + 1)
      .filter((other) => overlaps(area, other))
      .map((other) => `${area.text} on ${other.text}`),
  )
  expect(clashes).toEqual([])
  const grounds = drawn.panels.filter(({ height, y }) => height > 1 && y > 20)
  const strangers = grounds.flatMap((panel) =>
    drawn.samples.flatMap((sample) =>
      sample.type === 'kind' && overlaps(panel, sample) ? [sample.kind] : [],
    ),
  )
  expect(strangers).toEqual([])
  for (const area of areas) expect(area.y + area.height).toBeLessThan(drawn.height)
})

test('a table of figures has a row for each head, and what it leaves out is counted', async () => {
  const drawn = await scene(overfull())
  for (const table of drawn.tables) expect(table.rules.length).toBeGreaterThan(1)
  expect(drawn.texts.map(({ text }) => text).join(' ')).toMatch(/\d+ more figures are in the graph/)
})

test('the board’s arrangement is kept where it is given', async () => {
  const positions = Object.fromEntries(
    nodes.map((node, at) => [node.id, { x: (at % 4) * 200, y: Math.floor(at / 4) * 200 }]),
  )
  const { boxes } = await scene({ ...soga, positions })
  const [first, second] = [boxes[0], boxes[1]]
  expect(boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other)))).toEqual([])
  expect((first?.x ?? 0) < (second?.x ?? 0)).toBe(true)
})

test('every number drawn on a line leads to a listed source', async () => {
  const { lines, badges } = await sogaScene()
  const listed = new Set(badges.map(({ number }) => number))
  for (const line of lines) {
    expect(line.badges.length).toBeGreaterThan(0)
    for (const { number } of line.badges) expect(listed.has(number)).toBe(true)
  }
})

test('the sentence behind each link is written on the page', async () => {
  const { texts } = await sogaScene()
  const written = texts.map(({ text }) => text).join(' ')
  expect(written).toContain('The campaign is the first of the SOGA series')
  expect(written).toContain('20 November 2007 · EN.')
  expect(written).toContain('police.example/…/first-campaign-against')
  expect(written).toContain('Graph version 9f3ac1d27b5e')
})

test('the same page is the same bytes, whatever was drawn before', async () => {
  const first = sceneSvg(await sogaScene(), fonts)
  renderSvg(buildBriefing(crowd(3)), { fonts })
  expect(renderSvg(buildBriefing(soga), { fonts })).toBe(first)
})

test('words of releases stay words: no markup of theirs gets into the file', async () => {
  const hostile = '"><script>alert(1)</script><image href="https://example.org/x.png"/>'
  const svg = renderSvg(
    buildBriefing({
      ...soga,
      title: hostile,
      marking: hostile,
      nodes: nodes.map((node) => (node.kind === 'Country' ? { ...node, name: hostile, names: {} } : node)),
    }),
    { fonts },
  )
  expect(svg).not.toMatch(/<script|<image|<foreignObject|\son\w+=|javascript:/i)
  expect(svg).toContain('&#60;script&#62;')
})

test('a link of a source leads to web addresses only', async () => {
  const svg = renderSvg(
    buildBriefing({
      ...soga,
      evidence: Object.fromEntries(
        Object.entries(evidence).map(([key, items]) => [
          key,
          items.map((item) => ({ ...item, release: { ...item.release, address: 'javascript:alert(1)' } })),
        ]),
      ),
    }),
    { fonts },
  )
  expect(svg).not.toMatch(/href="javascript/i)
})

test('Arabic is set from the right in its own font', async () => {
  const svg = sceneSvg(await sogaScene(), fonts)
  expect(svg).toMatch(/direction="rtl"[^>]*>.*'Noto Sans Arabic'.*شاركت الصين/)
  expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})

test('every character on the page is in the shipped fonts', async () => {
  const { texts, boxes, lines, tables } = await sogaScene()
  const all = [
    ...texts,
    ...boxes.flatMap((box) => box.texts),
    ...lines.flatMap((line) => line.texts),
    ...tables.flatMap((table) => table.texts),
  ]
  expect(fonts.missing(all.map(({ text }) => text).join(' '))).toEqual([])
})

test('the file brings its fonts along, cut to what is written', async () => {
  const svg = sceneSvg(await sogaScene(), fonts)
  expect(svg.match(/@font-face\{font-family:'Noto Sans';/g)).toHaveLength(2)
  expect(svg.match(/@font-face\{font-family:'Noto Sans Arabic';/g)).toHaveLength(1)
  expect(svg.replaceAll(/url\(data:font[^)]*\)/g, '')).not.toMatch(/url\(|@import/)
  const english = renderSvg(buildBriefing(crowd(3)), { fonts })
  expect(english).not.toContain("font-family:'Noto Sans Arabic';")
  expect(english.length).toBeLessThan(150_000)
})

test('the picture is the page at the wanted size', async () => {
  const svg = renderSvg(buildBriefing(crowd(3)), { fonts })
  const size = (scale: number) => {
    const bytes = Buffer.from(renderPng(svg, { scale, fontFiles }))
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  }
  expect(size(1)).toEqual([1123, 794])
  expect(size(2)).toEqual([2246, 1588])
})
