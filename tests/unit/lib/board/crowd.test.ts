import { apply } from '@/lib/board/commands'
import { drawnOf, isCrowded, openGroup, smooth } from '@/lib/board/crowd'
import { foldBoard } from '@/lib/board/folding'
import { shownOf } from '@/lib/board/lines'
import type { Board } from '@/lib/board/state'
import { emptyBoard } from '@/lib/board/state'
import type { Kind } from '@/lib/model'
import { link, node } from './board-fixture'

/** A board of so many nodes of each kind, each linked to the first. */
function boardOf(counts: Partial<Record<Kind, number>>): Board {
  const nodes = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at) => node(`${kind}-${at}`, kind as Kind)),
  )
  const [first] = nodes
  const links = nodes.slice(1).map(({ id }) => link('MET', first?.id ?? '', id))
  return apply(emptyBoard, { type: 'add', nodes, links, positions: {} })
}

const drawn = (board: Board) => drawnOf(board, shownOf(board), 'en')
const ids = (board: Board) => drawn(board).shown.nodes.map(({ id }) => id)

it('draws a board up to the limit as it is, and every kind as one node beyond', () => {
  const most = boardOf({ Country: smooth.nodes - 1, Event: 1 })
  expect(drawn(most)).toMatchObject({ crowded: false, groups: [] })
  const more = boardOf({ Country: smooth.nodes - 1, Event: 2 })
  expect(drawn(more).crowded).toBe(true)
  expect(ids(more)).toEqual(['group:kind:Country', 'group:kind:Event'])
})

it('counts lines, too', () => {
  expect(isCrowded({ nodes: [], lines: { length: smooth.lines } as never })).toBe(false)
  expect(isCrowded({ nodes: [], lines: { length: smooth.lines + 1 } as never })).toBe(true)
})

it('opens one kind of a crowded board and keeps the others folded, as one act', () => {
  const board = boardOf({ Country: 1500, Event: 400, Place: 300 })
  const opened = openGroup(board, drawn(board), 'group:kind:Event')
  if (!('command' in opened)) throw new Error('It did not open.')
  const after = apply(board, opened.command)
  expect(drawn(after).crowded).toBe(false)
  expect(ids(after)).toHaveLength(402)
  expect(ids(after)).toEqual(expect.arrayContaining(['group:kind:Country', 'group:kind:Place', 'Event-0']))
})

it('opens further kinds as far as the limit allows, and says what the next one would draw', () => {
  const board = boardOf({ Country: 1500, Event: 400, Place: 300 })
  const steps = ['group:kind:Event', 'group:kind:Country', 'group:kind:Place'] as const
  let now = board
  const said = steps.map((id) => {
    const opened = openGroup(now, drawn(now), id)
    if (!('command' in opened)) return opened.tooMany.nodes
    now = apply(now, opened.command)
    return ids(now).length
  })
  expect(said).toEqual([402, 1901, 2200])
  expect(foldBoard(now, shownOf(now)).members.has('group:kind:Place')).toBe(true)
})

it('refuses a kind that alone is more than draws smoothly', () => {
  const board = boardOf({ Country: smooth.nodes + 10, Event: 2 })
  expect(openGroup(board, drawn(board), 'group:kind:Country')).toEqual({
    tooMany: { nodes: smooth.nodes + 11, lines: smooth.nodes + 10 },
  })
})

it('draws a board of 20,000 entities as one node per kind', () => {
  expect(ids(boardOf({ Country: 19_990, Event: 10 }))).toEqual(['group:kind:Country', 'group:kind:Event'])
})
