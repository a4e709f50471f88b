import type { LinkEvidence } from '@/lib/api/schemas'
import { emptyBoard } from '@/lib/board/state'
import { shownOf } from '@/lib/board/lines'
import type { Tree, TwinRow } from '@/lib/board/twin'
import { kindRowId, linkRowId, nodeRowId, twinRows } from '@/lib/board/twin'
import { moveInTwin } from '@/lib/board/twin-keys'
import { link, node } from './board-fixture'

const met = link('MET', 'zoe', 'adam')
const nodes = [node('zoe', 'Official'), node('adam', 'Official'), node('chad')]
const shown = shownOf({
  ...emptyBoard,
  nodes: Object.fromEntries(nodes.map((one) => [one.id, one])),
  links: { [met.key]: met },
})
const tree = (
  open: readonly string[],
  sentences: Tree['sentences'] = {},
  groups: Tree['groups'] = [],
): Tree => ({
  lang: 'en',
  groups,
  open: new Set(open),
  sentences,
})
const opened = [kindRowId('Official'), nodeRowId('adam')]
const outline = (rows: readonly TwinRow[]) => rows.map(({ level, label }) => `${level} ${label}`)

const sentence = (id: string, publishedAt: string) =>
  ({
    claim: id,
    sentence: `Sentence ${id}`,
    sentenceStart: 0,
    start: 0,
    release: { id, publishedAt },
  }) as LinkEvidence

test('closed, there are only kinds', () => {
  expect(outline(twinRows(shown, tree([])))).toEqual(['1 Officials', '1 Countries'])
})

test('entities stand by name, a link under its end and read from there', () => {
  const rows = twinRows(shown, tree(opened))
  expect(outline(rows)).toEqual(['1 Officials', '2 ADAM', '3 met ZOE', '2 ZOE', '1 Countries'])
  expect(rows[3]).toMatchObject({ at: 2, of: 2, open: false })
})

test('groups stand before the kinds of what is in none, open where they are on the board', () => {
  const of = (folded: boolean) => [{ id: 'g', label: 'Both', members: ['zoe', 'chad', 'hidden'], folded }]
  const folded = twinRows(shown, tree(opened, {}, of(true)))
  expect(outline(folded)).toEqual(['1 Both', '1 Officials', '2 ADAM', '3 met ZOE'])
  expect(folded[0]).toMatchObject({ type: 'group', count: 2, at: 1, of: 2, open: false })
  expect(outline(twinRows(shown, tree([], {}, of(false))))).toEqual([
    '1 Both',
    '2 CHAD',
    '2 ZOE',
    '1 Officials',
  ])
  const gone = [{ id: 'g', label: 'Gone', members: ['hidden', 'other'], folded: true }]
  expect(outline(twinRows(shown, tree([], {}, gone)))).toEqual(['1 Officials', '1 Countries'])
})

test('what has no link cannot be opened', () => {
  const rows = twinRows(shown, tree([kindRowId('Country'), nodeRowId('chad')]))
  expect(rows.at(-1)?.open).toBeUndefined()
})

test.each([
  [undefined, 'loading'],
  ['failed', 'failed'],
  [[], 'none'],
] as const)('an open link whose sentences are %j says so', (read, state) => {
  const at = linkRowId(met.key, 'adam')
  const rows = twinRows(shown, tree([...opened, at], read ? { [met.key]: read } : {}))
  expect(rows[3]).toMatchObject({ type: 'wait', level: 4, state })
})

test('sentences stand newest first', () => {
  const found = [sentence('old', '2008-01-01'), sentence('new', '2012-01-01')]
  const rows = twinRows(shown, tree([...opened, linkRowId(met.key, 'adam')], { [met.key]: found }))
  expect(outline(rows).slice(3, 5)).toEqual(['4 Sentence new', '4 Sentence old'])
})

const rows = twinRows(shown, tree(opened))
const link0 = linkRowId(met.key, 'adam')

test.each([
  ['ArrowDown', 0, { focus: nodeRowId('adam') }],
  ['ArrowUp', 0, {}],
  ['Home', 3, { focus: kindRowId('Official') }],
  ['End', 0, { focus: kindRowId('Country') }],
  ['ArrowRight', 4, { toggle: kindRowId('Country') }],
  ['ArrowRight', 1, { focus: link0 }],
  ['ArrowLeft', 1, { toggle: nodeRowId('adam') }],
  ['ArrowLeft', 2, { focus: nodeRowId('adam') }],
  ['z', 0, { focus: nodeRowId('zoe') }],
  ['a', 3, { focus: nodeRowId('adam') }],
  ['q', 0, {}],
  ['t', 0, undefined],
  ['/', 0, undefined],
])('%s on row %d', (key, at, move) => {
  expect(moveInTwin(rows, at, { key, mirrored: false })).toEqual(move)
})

test('mirrored, the left arrow opens', () => {
  expect(moveInTwin(rows, 4, { key: 'ArrowLeft', mirrored: true })).toEqual({
    toggle: kindRowId('Country'),
  })
})

test('five hundred entities are read at once', () => {
  const many = Array.from({ length: 500 }, (_, index) => node(`n${index}`))
  const links = many.slice(1).map((one) => link('MET', 'n0', one.id))
  const board = {
    ...emptyBoard,
    nodes: Object.fromEntries(many.map((one) => [one.id, one])),
    links: Object.fromEntries(links.map((one) => [one.key, one])),
  }
  const all = twinRows(shownOf(board), tree([kindRowId('Country'), nodeRowId('n0')]))
  expect(all).toHaveLength(1 + 500 + 499)
})
