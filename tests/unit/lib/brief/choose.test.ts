import type { Link, LinkEvidence, Node } from '@/lib/api/schemas'
import { buildBriefing } from '@/lib/brief'
import { chooseForPage, pageLimits } from '@/lib/brief/choose'
import { citeFew } from '@/lib/brief/cite-few'
import { shortAddress } from '@/lib/brief/citation'
import { badgeMarks, badgeText } from '@/lib/scene'
import { evidence, links, nodes, soga } from './soga'

const [model] = links
const entity = (id: string, kind: Node['kind']): Node => ({
  ...{ id, kind, name: id, names: {}, properties: {} },
  degree: 1,
})
const link = (
  source: string,
  relation: Link['relation'],
  target: string,
  more: Partial<Link> = {},
): Link => ({
  ...(model as Link),
  ...{ key: `${relation}:${source}:${target}`, source, relation, target },
  ...{ modality: 'asserted', background: false, stories: 1 },
  ...more,
})
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`)
const choose = (about: string | undefined, all: { nodes: Node[]; links: Link[] }) =>
  chooseForPage({ ...all, about, limits: pageLimits })

test('links between the same two entities share a line, read from one side', () => {
  const { lines } = choose(undefined, {
    nodes: [entity('a', 'Organisation'), entity('b', 'Operation')],
    links: [link('a', 'COORDINATED', 'b'), link('a', 'SUPPORTED', 'b')],
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]?.wordings.map(({ relation }) => relation)).toEqual(['COORDINATED', 'SUPPORTED'])
  expect(lines[0]?.links).toHaveLength(2)
})

test('what is planned does not share a line with what is stated', () => {
  const { lines } = choose(undefined, {
    nodes: [entity('a', 'Organisation'), entity('b', 'Operation')],
    links: [link('a', 'COORDINATED', 'b'), link('a', 'SUPPORTED', 'b', { modality: 'planned' })],
  })
  expect(lines.map(({ modality }) => modality)).toEqual(['asserted', 'planned'])
})

test('a small page is drawn entity by entity', () => {
  const { boxes } = chooseForPage({ nodes, links, about: undefined, limits: pageLimits })
  expect(boxes).toHaveLength(nodes.length)
})

/** Two operations that the same countries joined, more than a page draws one by one. */
const joined = {
  nodes: [
    ...['first', 'second'].map((id) => entity(id, 'Operation')),
    ...many(20, 'c').map((id) => entity(id, 'Country')),
  ],
  links: ['first', 'second'].flatMap((operation) =>
    many(20, 'c').map((id) => link(id, 'PARTICIPATED_IN', operation)),
  ),
}

test('the same entities in the same role are one box with one line for each operation', () => {
  const { boxes, lines, left } = choose(undefined, joined)
  expect(boxes.map((box) => box.nodes.length).toSorted((a, b) => a - b)).toEqual([1, 1, 20])
  expect(lines.map((line) => line.links.length)).toEqual([20, 20])
  expect(left).toEqual({ entities: 0, links: 0 })
})

test('the line of a group carries the sources of all its links', () => {
  const said = Object.values(evidence).flat()
  const releases = [...new Map(said.map((item) => [item.release.id, item])).values()]
  const all = Object.fromEntries(
    joined.links.map(({ key }, at) => [key, [releases[at % releases.length] as LinkEvidence]]),
  )
  const page = buildBriefing({ ...soga, ...joined, evidence: all, figures: [] })
  for (const line of page.diagram.lines) expect(line.numbers).toEqual(releases.map((_, at) => at + 1))
})

test('a page about one entity leaves out the weakest and counts them', () => {
  const others = many(30, 'o')
  const { boxes, lines, left } = choose('middle', {
    nodes: [entity('middle', 'Official'), ...others.map((id) => entity(id, 'Event'))],
    links: [
      ...others.map((id, at) => link('middle', 'ATTENDED', id, { stories: 30 - at })),
      ...others.slice(1).map((id, at) => link(id, 'FOLLOWED', others[at] ?? '')),
    ],
  })
  expect(boxes).toHaveLength(pageLimits.boxes)
  expect(lines.length).toBeLessThanOrEqual(pageLimits.lines)
  expect(boxes.map(({ id }) => id)).toContain('o0')
  expect(boxes.map(({ id }) => id)).not.toContain('o29')
  expect(left.entities).toBe(31 - pageLimits.boxes)
  expect(lines.filter(({ from }) => from === 'middle')).toHaveLength(pageLimits.boxes - 1)
})

test('no entity that was chosen is left out', () => {
  const others = many(40, 'o')
  const { boxes, lines } = choose(undefined, {
    nodes: others.map((id) => entity(id, 'Event')),
    links: others.flatMap((id, at) => others.slice(at + 1, at + 6).map((next) => link(next, 'FOLLOWED', id))),
  })
  expect(boxes).toHaveLength(40)
  expect(lines.length).toBeLessThan(100)
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]))
  expect(ends.size).toBe(40)
})

test('what was left out is said on the page', () => {
  const others = many(30, 'o')
  const all = others.map((id) => link('middle', 'ATTENDED', id))
  const [said] = Object.values(evidence)
  const page = buildBriefing({
    ...{ ...soga, about: 'middle', figures: [], links: [...all, link('o1', 'FOLLOWED', 'o0')] },
    nodes: [entity('middle', 'Official'), ...others.map((id) => entity(id, 'Event'))],
    evidence: Object.fromEntries([...all, link('o1', 'FOLLOWED', 'o0')].map(({ key }) => [key, said ?? []])),
  })
  expect(page.notes.join(' ') + JSON.stringify(page.diagram.boxes)).toMatch(/on the board|o29/)
})

test('many releases become few: those that several links share stay, and every link keeps one', () => {
  const [item] = Object.values(evidence).flat()
  const from = (id: string): LinkEvidence => ({
    ...(item as LinkEvidence),
    release: { ...(item as LinkEvidence).release, id },
  })
  const said = new Map([
    ['a', many(10, 'r').map(from)],
    ['b', [from('r5')]],
    ['c', [from('r5'), from('r6')]],
  ])
  const { evidence: kept, left } = citeFew(said, 2)
  expect(kept.get('a')?.map(({ release }) => release.id)).toContain('r5')
  expect([...kept.values()].every((items) => items.length > 0)).toBe(true)
  expect(left).toBeGreaterThanOrEqual(8)
  expect(citeFew(said, 10)).toEqual({ evidence: said, left: 0 })
})

test.each([
  [[1, 2], '1 2'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 5, 9], '1 3–5 9'],
  [[], ''],
])('numbers %j are marked %j', (numbers, text) => {
  expect(badgeMarks(numbers).map(badgeText).join(' ')).toBe(text)
})

test.each([
  ['https://www.police.example/', 'police.example'],
  ['https://police.example/PR012/', 'police.example/PR012'],
  [
    'https://police.example/en/News/2008/a-very-long-name-of-a-page-about-betting',
    'police.example/…/a-very-long-name-of-a-page-…',
  ],
  ['https://police.example/a/caf%C3%A9?x=1#y', 'police.example/…/café'],
  ['https://police.example/a/%E0%A4', 'police.example/…/%E0%A4'],
])('%s is printed short', (address, shown) => {
  expect(shortAddress(address)).toBe(shown)
})
