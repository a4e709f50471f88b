import fc from 'fast-check'
import type { OwnedFigure } from '@/lib/api/figures'
import { replay } from '@/lib/board/commands'
import { communitiesOf } from '@/lib/board/communities'
import { bundle, shownOf } from '@/lib/board/lines'
import { comparable, looksOf } from '@/lib/board/look'
import { groupLooks, otherLook } from '@/lib/board/look-palette'
import { drawBoard } from '@/lib/board/picture'
import { plainLook } from '@/lib/board/state'
import { link, node } from './board-fixture'

const ring = (name: string) => [0, 1, 2, 3].map((at) => `${name}${at}`)
const among = (ids: readonly string[], publisher: string) =>
  ids.flatMap((one, at) =>
    ids.slice(at + 1).map((other) => link('MET', one, other, { publishers: [publisher], stories: 2 })),
  )
const [left, right] = [ring('a'), ring('b')]
const links = [...among(left, 'Agency'), ...among(right, 'Ministry'), link('MET', 'a0', 'b0')]
const nodes = [...left, ...right, 'lone'].map((id, at) => node(id, 'Country', { degree: at }))
const board = replay([{ type: 'add', nodes, links, positions: {} }])
const shown = shownOf(board)

test('communities are what is densely joined, largest first, the same in any order', () => {
  const lines = bundle(links)
  expect(communitiesOf(lines)).toEqual([left, right])
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(communitiesOf(shuffled)).toEqual([left, right])
    }),
  )
  expect(communitiesOf([])).toEqual([])
})

test('colour by community is named after its centre; what has no line is the rest', () => {
  const { groups } = looksOf({ ...plainLook, colour: 'community' }, shown, {
    figures: [],
    findCommunities: communitiesOf,
  })
  expect(groups.map(({ key, members }) => [key, members.length])).toEqual([
    ['a0', 4],
    ['b0', 4],
    [null, 1],
  ])
  expect(groups.map(({ look }) => look)).toEqual([groupLooks[0], groupLooks[1], otherLook])
})

test('colour by publisher takes that of most links of a node', () => {
  const { groups } = looksOf({ ...plainLook, colour: 'publisher' }, shown, { figures: [] })
  expect(groups.map(({ key, members }) => [key, members])).toEqual([
    ['Agency', left],
    ['Ministry', right],
    [null, ['lone']],
  ])
})

test('colour by kind makes no groups, and the picture keeps the colours of kinds', () => {
  expect(looksOf(plainLook, shown, { figures: [] }).groups).toEqual([])
  expect(looksOf({ ...plainLook, colour: 'community' }, shown, { figures: [] }).groups).toEqual([])
  const words = { lang: 'en', ofTotal: () => '', more: (first: string) => first } as const
  const plain = drawBoard(board, shown, words)
  expect(
    drawBoard(board, shown, { ...words, looks: looksOf(plainLook, shown, { figures: [] }).nodes }),
  ).toEqual(plain)
  const looks = looksOf({ ...plainLook, colour: 'publisher' }, shown, { figures: [] }).nodes
  expect(drawBoard(board, shown, { ...words, looks }).nodes[0]).toMatchObject(groupLooks[0] ?? {})
})

const figure = (owner: string, value: number, more: Partial<OwnedFigure> = {}): OwnedFigure => ({
  owner,
  measure: 'arrests',
  item: null,
  unit: null,
  currency: null,
  value,
  ...more,
})
const money = (owner: string, value: number, currency: string) =>
  figure(owner, value, { measure: 'cash_seized', currency })

test('figures compare within one unit, the one that most nodes have, at their highest', () => {
  const figures = [
    money('a0', 5, 'USD'),
    money('a0', 9, 'USD'),
    money('a1', 7, 'USD'),
    money('a2', 1_000_000, 'VND'),
    figure('a3', 3),
  ]
  const { unit, values } = comparable(figures, 'cash_seized')
  expect([unit, ...values]).toEqual(['USD', ['a0', 9], ['a1', 7]])
  expect(comparable(figures, 'charges').values.size).toBe(0)
})

test('a figure sizes nodes by area; what has none is smallest and counted', () => {
  const look = { ...plainLook, size: 'figure:arrests' } as const
  const { nodes: found, scale } = looksOf(look, shown, { figures: [figure('a0', 400), figure('a1', 100)] })
  expect(['a0', 'a1', 'a2'].map((id) => found.get(id)?.size)).toEqual([54, 40, 26])
  expect(scale).toEqual({ most: 400, unit: null, without: 7 })
})

test('stories size nodes by the stories of their shown lines', () => {
  const { nodes: found, scale } = looksOf({ ...plainLook, size: 'stories' }, shown, { figures: [] })
  expect(found.get('a0')?.size).toBe(54)
  expect(found.get('lone')?.size).toBe(26)
  expect(scale.most).toBe(7)
})

const luminance = (colour: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
const contrast = (one: string, other: string) => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

test.each([...groupLooks, otherLook].map(({ colour }) => colour))(
  '%s stands out on both grounds and carries a white icon',
  (colour) => {
    for (const ground of ['#f6f7f9', '#10151c', '#ffffff'])
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
  },
)

test('neighbours in the palette differ in grey by their outlines', () => {
  groupLooks.slice(1).forEach(({ outline }, at) => expect(outline).not.toBe(groupLooks[at]?.outline))
})
