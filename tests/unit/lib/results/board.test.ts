import { boardViewOf, changeOf } from '@/lib/results/board'
import { emptyBoard } from '@/lib/board/state'
import type { Board } from '@/lib/board/state'

const board = { nodes: { a: {}, b: {}, c: {} } } as unknown as Pick<Board, 'nodes'>

test.each([
  ['add', ['b', 'd', 'd'], ['d'], []],
  ['subtract', ['b', 'd'], [], ['b']],
  ['intersect', ['b', 'd'], [], ['a', 'c']],
  ['intersect', [], [], ['a', 'b', 'c']],
  ['add', [], [], []],
] as const)('%s %j: %j come, %j go', (act, ids, adds, removes) => {
  expect(changeOf(act, board, ids)).toEqual({ adds, removes })
})

const { off, limits, layout } = emptyBoard
const view = { also: ['x'], hidden: ['x'], off, limits, layout }

test.each([
  ['the board of a single row', ['nodes', 'links', 'board'], [[[], [], view]], view],
  ['another column', ['nodes', 'links', 'view'], [[[], [], view]], undefined],
  ['several rows', ['board'], [[view], [view]], undefined],
  ['something else of that name', ['board'], [['chess']], undefined],
  ['a view with an unknown layout', ['board'], [[{ ...view, layout: 'heap' }]], undefined],
  ['no rows', ['board'], [], undefined],
])('%s', (_, columns, rows, expected) => {
  expect(boardViewOf({ columns, rows })).toEqual(expected)
})
