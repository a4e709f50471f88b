import { apply } from '@/lib/board/commands'
import { foldBoard, foldSelection, unfoldMove, unfoldSelection } from '@/lib/board/folding'
import { groupOf, groupsBy } from '@/lib/board/group-rules'
import { shownOf } from '@/lib/board/lines'
import { emptyBoard } from '@/lib/board/state'
import { link, node } from './board-fixture'

const nodes = [
  node('soga', 'Operation', { name: 'SOGA' }),
  node('soga-1', 'Operation'),
  node('soga-2', 'Operation'),
  node('cn'),
  node('sg'),
]
const links = [
  link('EDITION_OF', 'soga-1', 'soga'),
  link('EDITION_OF', 'soga-2', 'soga'),
  link('PARTICIPATED_IN', 'cn', 'soga-1', { stories: 2 }),
  link('PARTICIPATED_IN', 'cn', 'soga-2'),
  link('PARTICIPATED_IN', 'sg', 'soga-2'),
]
const positions = {
  soga: { x: 0, y: 0 },
  'soga-1': { x: 100, y: 0 },
  'soga-2': { x: 200, y: 30 },
  cn: { x: 0, y: 400 },
  sg: { x: 200, y: 400 },
}
const plain = apply(emptyBoard, { type: 'add', nodes, links, positions })
const series = groupsBy('series', shownOf(plain), 'en')
const board = apply(plain, { type: 'group', groups: series })
const folded = foldBoard(board, shownOf(board))
const id = 'group:series:soga'

it('groups editions with their series, and kinds of which there are two', () => {
  expect(series).toEqual([{ id, label: 'SOGA', members: ['soga', 'soga-1', 'soga-2'], folded: true }])
  const kinds = groupsBy('kind', { nodes: nodes.slice(0, 4), links: [] }, 'en')
  expect(kinds.map(({ label, members }) => [label, members.length])).toEqual([['Operations', 3]])
})

it('groups by organisation and country, each node once', () => {
  const part = {
    nodes: [node('fr'), node('hq', 'Facility'), node('police', 'Organisation'), node('liao', 'Official')],
    links: [
      link('LOCATED_IN', 'hq', 'fr'),
      link('PART_OF', 'police', 'fr'),
      link('HELD_OFFICE', 'liao', 'police'),
    ],
  }
  expect(groupsBy('country', part, 'en').map(({ members }) => members)).toEqual([['fr', 'hq', 'police']])
  expect(groupsBy('organisation', part, 'en').map(({ members }) => members)).toEqual([['police', 'liao']])
})

it('draws a folded group as one node in the middle of its members, and says how many', () => {
  expect(folded.shown.nodes.map((each) => each.id)).toEqual(['cn', 'sg', id])
  expect(folded.shown.nodes.at(-1)).toMatchObject({ name: 'SOGA (3)', kind: 'Operation' })
  expect(folded.positions[id]).toEqual({ x: 100, y: 10 })
})

it('sets a folded group beside what stands in its middle, and lets it go where it is moved', () => {
  const crossed = apply(plain, { type: 'move', positions: { cn: { x: 100, y: 10 } } })
  const both = apply(crossed, { type: 'group', groups: series })
  const beside = foldBoard(both, shownOf(both))
  expect(beside.positions['cn']).toEqual({ x: 100, y: 10 })
  const [x = 0, y = 0] = [beside.positions[id]?.x, beside.positions[id]?.y]
  expect(Math.abs(x - 100) + Math.abs(y - 10)).toBeGreaterThan(40)
  const moved = apply(both, { type: 'move', positions: unfoldMove(beside, { [id]: { x: 700, y: 80 } }) })
  expect(foldBoard(moved, shownOf(moved)).positions[id]).toEqual({ x: 700, y: 80 })
})

it('bundles the lines of members and leaves out those between them, while the whole keeps its counts', () => {
  expect(folded.shown.lines.map((line) => [line.id, line.links.length, line.stories])).toEqual([
    [`cn|${id}`, 2, 2],
    [`${id}|sg`, 1, 1],
  ])
  expect(folded.shown.links).toHaveLength(5)
  expect(shownOf(board).nodes).toHaveLength(5)
})

it('leads from a bundled line to what it says', () => {
  expect(unfoldSelection(folded, { nodes: [], line: `${id}|sg` })).toEqual({ nodes: [], line: 'sg|soga-2' })
  const both = unfoldSelection(folded, { nodes: [], line: `cn|${id}` })
  expect(both.line).toBeNull()
  expect(both.nodes.toSorted()).toEqual(['cn', 'soga-1', 'soga-2'])
})

it('picks and moves the members with their group', () => {
  const picked = unfoldSelection(folded, { nodes: [id], line: null })
  expect(picked.nodes).toEqual(['soga', 'soga-1', 'soga-2'])
  expect(foldSelection(folded, picked).nodes).toContain(id)
  expect(unfoldMove(folded, { [id]: { x: 110, y: 0 }, cn: { x: 5, y: 5 } })).toEqual({
    soga: { x: 10, y: -10 },
    'soga-1': { x: 110, y: -10 },
    'soga-2': { x: 210, y: 20 },
    cn: { x: 5, y: 5 },
  })
})

it('draws an open group as its members, and a group of hidden members not at all', () => {
  const open = apply(board, { type: 'fold', ids: [id], folded: false })
  expect(foldBoard(open, shownOf(open)).shown).toEqual(shownOf(plain))
  const hidden = apply(board, { type: 'hide', ids: ['soga', 'soga-1', 'soga-2'] })
  expect(foldBoard(hidden, shownOf(hidden)).shown.nodes.map((each) => each.id)).toEqual(['cn', 'sg'])
})

it('calls a group of what was picked after the first', () => {
  expect(groupOf([nodes[3] ?? node('cn'), nodes[4] ?? node('sg')], 'en')).toMatchObject({
    label: 'CN',
    members: ['cn', 'sg'],
  })
})
