import type { Command } from '@/lib/board/commands'
import { historyOf } from '@/lib/board/history'
import { fromKept, fromKeptState, toKept, toKeptState } from '@/lib/board/keep'
import { blankPaper } from '@/lib/board/paper'
import type { SessionAction } from '@/lib/board/session'
import { emptySession, sessionReducer } from '@/lib/board/session'
import { node } from './board-fixture'

const commands: readonly Command[] = [
  {
    type: 'add',
    nodes: [node('a'), node('b')],
    links: [],
    positions: { a: { x: 0, y: 0 }, b: { x: 9, y: 9 } },
  },
  { type: 'pin', ids: ['a'], pinned: true },
  { type: 'put', item: { type: 'note', id: 'own:1', text: 'Ask', about: null } },
  { type: 'limit', limits: { confidence: 0.5 } },
  { type: 'remove', ids: ['a'] },
]
const actions: readonly SessionAction[] = [
  ...commands.map((command) => ({ type: 'do', command }) as const),
  { type: 'select', selection: { nodes: ['b'], line: null } },
  { type: 'undo' },
]
const session = actions.reduce(sessionReducer, emptySession)

test('every step is told by the names of what it was about, with what undo took back last', () => {
  expect(historyOf(session).map(({ number, done, names }) => [number, done, names])).toEqual([
    [1, true, ['A', 'B']],
    [2, true, ['A']],
    [3, true, ['Ask']],
    [4, true, []],
    [5, false, ['A']],
  ])
})

test('going to a step undoes or redoes to it, at most to either end', () => {
  const at = (step: number) => sessionReducer(session, { type: 'go', step })
  expect(at(1).board.pinned).toEqual([])
  expect(at(1).future).toHaveLength(4)
  expect(Object.keys(at(9).board.nodes)).toEqual(['b'])
  expect(at(-1).board.nodes).toEqual({})
  expect(at(4)).toBe(session)
})

test('a session comes back from what is kept of it, with undo, redo and selection', () => {
  const again = fromKept(structuredClone(toKept(session)))
  expect(again).toEqual(session)
  expect(sessionReducer(again, { type: 'redo' }).board).toEqual(
    sessionReducer(session, { type: 'redo' }).board,
  )
})

test('a board comes back with every board before it', () => {
  const first = { session, paper: { ...blankPaper, name: 'First' }, before: null }
  const second = { session: emptySession, paper: { ...blankPaper, name: 'Second' }, before: first }
  const third = { session, paper: blankPaper, before: second }
  expect(fromKeptState(structuredClone(toKeptState(third)))).toEqual(third)
})
