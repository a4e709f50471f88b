import { bundledWays, pointOn } from '@/lib/board/bundling'
import { communitiesOf } from '@/lib/board/communities'
import { drawBoard } from '@/lib/board/picture'
import { shownOf } from '@/lib/board/lines'
import type { LayoutName, Point } from '@/lib/board/state'
import { emptyBoard } from '@/lib/board/state'
import { largeGraph } from '@/tests/support/large-board'
import { layOut } from '@/lib/board/arrive'

const at = new Map<string, Point>([
  ['a1', { x: 0, y: 0 }],
  ['a2', { x: 0, y: 200 }],
  ['b1', { x: 1000, y: 0 }],
  ['b2', { x: 1000, y: 200 }],
  ['alone', { x: 500, y: 900 }],
])
const groups = [
  ['a1', 'a2'],
  ['b1', 'b2'],
]
const line = (source: string, target: string) => ({ id: `${source}|${target}`, source, target })
const ways = bundledWays(
  [line('a1', 'b1'), line('b2', 'a2'), line('a1', 'a2'), line('a1', 'alone')],
  at,
  groups,
)
const points = (id: string) => {
  const [from = '', to = ''] = id.split('|')
  const [start, end] = [at.get(from), at.get(to)]
  const way = ways.get(id)
  if (!start || !end || !way) throw new Error(`${id} has no way.`)
  return way.weights.map((weight, step) => pointOn(start, end, weight, way.distances[step] ?? 0))
}

describe('bundling lines', () => {
  it('brings lines between two groups together in the middle, from above and from below', () => {
    const [above] = points('a1|b1')
    const [, below] = points('b2|a2')
    expect(above?.y).toBeCloseTo(85)
    expect(below?.y).toBeCloseTo(115)
    expect(above?.x).toBeCloseTo(below?.x ?? 0)
  })
  it('leaves lines within a group, and of nodes in none, straight', () => {
    expect([...ways.keys()]).toEqual(['a1|b1', 'b2|a2'])
  })
})

const boardOf = (layout: LayoutName, turned = false) => {
  const { nodes, links } = largeGraph(80)
  const graph = turned ? { nodes: nodes.toReversed(), links: links.toReversed() } : { nodes, links }
  return {
    ...emptyBoard,
    layout,
    look: { ...emptyBoard.look, lines: 'bundled' as const },
    nodes: Object.fromEntries(graph.nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(graph.links.map((link) => [link.key, link])),
    positions: layOut(layout, graph, emptyBoard),
  }
}
const words = {
  lang: 'en' as const,
  ofTotal: () => '',
  more: (first: string) => first,
  findCommunities: communitiesOf,
}

it.each(['force', 'circle'] as const)(
  'is the same whatever the order of a board laid out by %s',
  (layout) => {
    const [one, other] = [boardOf(layout), boardOf(layout, true)].map(
      (board) => drawBoard(board, shownOf(board), words).lines,
    )
    expect(one).toEqual(other)
    expect(one?.filter(({ way }) => way).length).toBeGreaterThan(40)
  },
)

it('draws straight lines unless asked', () => {
  const board = { ...boardOf('force'), look: emptyBoard.look }
  expect(drawBoard(board, shownOf(board), words).lines.every(({ way }) => way === null)).toBe(true)
})
