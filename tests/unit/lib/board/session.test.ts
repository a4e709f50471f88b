import * as fc from 'fast-check'
import type { Command } from '@/lib/board/commands'
import { replay } from '@/lib/board/commands'
import type { Session } from '@/lib/board/session'
import { emptySession, sessionReducer } from '@/lib/board/session'
import { emptyBoard } from '@/lib/board/state'
import { link, node } from './board-fixture'

const add = (id: string): Command => ({
  type: 'add',
  nodes: [node(id)],
  links: [],
  positions: { [id]: { x: 0, y: 0 } },
})
const perform = (session: Session, command: Command) => sessionReducer(session, { type: 'do', command })
const undo = (session: Session) => sessionReducer(session, { type: 'undo' })
const redo = (session: Session) => sessionReducer(session, { type: 'redo' })

const ids = fc.constantFrom('a', 'b', 'c')
const commands: fc.Arbitrary<Command> = fc.oneof(
  ids.map(add),
  ids.map((id): Command => ({ type: 'hide', ids: [id] })),
  ids.map((id): Command => ({ type: 'pin', ids: [id], pinned: true })),
  ids.map((id): Command => ({ type: 'move', positions: { [id]: { x: 7, y: 7 } } })),
  fc.constant<Command>({ type: 'show-all' }),
  fc.constant<Command>({ type: 'clear' }),
)

describe('undo and redo', () => {
  it('undoing everything gives back the empty board, redoing everything the last one', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (list) => {
        const done = list.reduce(perform, emptySession)
        const back = done.past.reduce(undo, done)
        expect(back.board).toBe(emptyBoard)
        expect(back.future.reduce(redo, back).board).toEqual(done.board)
      }),
    )
  })

  it('a command that changes nothing is no step', () => {
    const session = perform(perform(emptySession, add('a')), { type: 'hide', ids: ['nowhere'] })
    expect(session.past).toHaveLength(1)
  })

  it('a new command drops what could be redone', () => {
    const session = perform(undo(perform(emptySession, add('a'))), add('b'))
    expect(session.future).toEqual([])
    expect(redo(session)).toBe(session)
  })

  it('does nothing with nothing to undo', () => {
    expect(undo(emptySession)).toBe(emptySession)
  })
})

describe('selection', () => {
  const board = replay([
    {
      type: 'add',
      nodes: [node('a'), node('b')],
      links: [link('SECONDED_TO', 'a', 'b')],
      positions: {},
    },
  ])
  it('starts with what is on the board only', () => {
    const start = (nodes: string[], line: string | null) =>
      sessionReducer(emptySession, { type: 'start', board, selection: { nodes, line } }).selection
    expect(start(['a', 'gone'], null)).toEqual({ nodes: ['a'], line: null })
    expect(start([], 'a|b')).toEqual({ nodes: [], line: 'a|b' })
    expect(start([], 'a|gone')).toEqual({ nodes: [], line: null })
  })
  it('loses what undo takes away', () => {
    const session = sessionReducer(emptySession, {
      type: 'do',
      command: add('a'),
      select: { nodes: ['a'], line: null },
    })
    expect(session.selection.nodes).toEqual(['a'])
    expect(undo(session).selection.nodes).toEqual([])
  })
  it('is not a step', () => {
    const session = perform(emptySession, add('a'))
    const selected = sessionReducer(session, { type: 'select', selection: { nodes: ['a'], line: null } })
    expect(selected.past).toBe(session.past)
  })
})

describe('a gesture', () => {
  const limit = (session: Session, confidence: number) =>
    sessionReducer(session, {
      type: 'do',
      command: { type: 'limit', limits: { confidence } },
      gesture: 'confidence',
    })
  it('is one step however often it reports', () => {
    const before = perform(emptySession, add('a'))
    const after = [0.2, 0.4, 0.6].reduce(limit, before)
    expect(after.board.limits.confidence).toBe(0.6)
    expect(after.past).toHaveLength(2)
    expect(undo(after).board).toEqual(before.board)
  })
  it('is no step when it ends where it began', () => {
    const before = perform(emptySession, add('a'))
    const after = [0.5, 0].reduce(limit, before)
    expect(after.past).toHaveLength(1)
    expect(after.board.limits.confidence).toBe(0)
  })
})
