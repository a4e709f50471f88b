import { apply, replay, type Command } from '@/lib/board/commands'
import { shownOf } from '@/lib/board/lines'
import { newOwn, ownAbout } from '@/lib/board/own-new'
import { drawBoard } from '@/lib/board/picture'
import { emptySession, sessionReducer } from '@/lib/board/session'
import type { Board, OwnItem } from '@/lib/board/state'
import { link, node } from './board-fixture'

const words = { lang: 'en', ofTotal: () => '', more: (first: string) => first } as const
const start = replay([
  {
    type: 'add',
    nodes: [node('a'), node('b')],
    links: [link('MET', 'a', 'b')],
    positions: { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } },
  },
])
function put(board: Board, type: OwnItem['type'], chosen: readonly string[], text = 'Mine'): Board {
  const command = newOwn(board, type, { chosen, words: text })
  if (!command) throw new Error(`No ${type} can be put there.`)
  return apply(board, command)
}
const draw = (board: Board) => drawBoard(board, shownOf(board), words)

test('a node, a link and a note are drawn apart, with a pen, after what releases say', () => {
  const board = put(put(put(start, 'node', ['a']), 'link', ['a', 'own:1'], 'pays'), 'note', ['b'], 'ask')
  const { nodes, lines } = draw(board)
  expect(nodes.map(({ id, label, own }) => [id, label, own])).toEqual([
    ['a', 'A', undefined],
    ['b', 'B', undefined],
    ['own:1', '✎ Mine', 'node'],
    ['own:3', '✎ ask', 'note'],
  ])
  expect(lines.map(({ id, label, own }) => [id, label, own])).toEqual([
    ['a|b', 'met', undefined],
    ['own:2', '✎ pays', 'link'],
    ['own:3~', '', 'note'],
  ])
  const places = new Set(nodes.map(({ position }) => `${position.x} ${position.y}`))
  expect(places.size).toBe(4)
})

test('it never counts in what releases say', () => {
  const board = put(put(start, 'node', []), 'link', ['a', 'b'])
  const { nodes, links } = shownOf(board)
  expect([nodes.length, links.length]).toEqual([2, 1])
})

test('a link takes exactly two ends; a note about two is about their line', () => {
  expect(newOwn(start, 'link', { chosen: ['a'], words: '' })).toBeUndefined()
  expect(newOwn(start, 'link', { chosen: ['a', 'zzz'], words: '' })).toBeUndefined()
  const board = put(start, 'note', ['b', 'a'])
  expect(ownAbout(board, 'a|b')).toMatchObject([{ type: 'note', about: 'a|b' }])
})

test('it goes with the node that it hangs on, and is not drawn while that is hidden', () => {
  const board = put(put(start, 'note', ['a']), 'link', ['a', 'b'])
  expect(draw(apply(board, { type: 'hide', ids: ['a'] })).nodes.map(({ id }) => id)).toEqual(['b'])
  expect(apply(board, { type: 'remove', ids: ['a'] }).own).toEqual({})
})

test('a link of one’s own stays selected; words typed in one go are one step of undo', () => {
  const board = put(start, 'link', ['a', 'b'])
  const item = board.own['own:1'] as OwnItem & { type: 'link' }
  let session = sessionReducer(emptySession, {
    type: 'start',
    board,
    selection: { nodes: [], line: 'own:1' },
  })
  expect(session.selection.line).toBe('own:1')
  for (const label of ['p', 'pa', 'pays']) {
    const command: Command = { type: 'put', item: { ...item, label } }
    session = sessionReducer(session, { type: 'do', command, gesture: 'own:1' })
  }
  expect(session.past).toHaveLength(1)
  expect(sessionReducer(session, { type: 'undo' }).board.own).toEqual(board.own)
})
