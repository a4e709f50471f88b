import type { Command } from './commands'
import { apply } from './commands'
import { refresh, type Fresh } from './refresh'
import type { Board } from './state'
import { emptyBoard } from './state'

/** What is picked: some nodes, or one line between two nodes. */
export interface Selection {
  readonly nodes: readonly string[]
  readonly line: string | null
}
export const nothing: Selection = { nodes: [], line: null }

interface Step {
  readonly command: Command
  readonly before: Board
  /** What this step is part of, such as one slider being moved. */
  readonly gesture?: string
}

/** A board at work: what it is, how it came about (`past` is the command log) and what undo took back. */
export interface Session {
  readonly board: Board
  readonly past: readonly Step[]
  readonly future: readonly Command[]
  readonly selection: Selection
}
export const emptySession: Session = { board: emptyBoard, past: [], future: [], selection: nothing }

export type SessionAction =
  | { readonly type: 'start'; readonly board: Board; readonly selection?: Selection }
  | {
      readonly type: 'do'
      readonly command: Command
      readonly select?: Selection
      /** Commands of one gesture that follow each other are one step of undo; only the last of them is kept. */
      readonly gesture?: string
    }
  /** Puts back a whole session, history and all. */
  | { readonly type: 'restore'; readonly session: Session }
  /** Undoes or redoes until as many steps are done. */
  | { readonly type: 'go'; readonly step: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'select'; readonly selection: Selection }
  /** The graph has changed between two nodes; no act of a person on the board, so nothing to undo. */
  | { readonly type: 'refresh'; readonly fresh: Fresh }

/** Leaves out of a selection what is not on the board any more. */
function surviving(selection: Selection, board: Board): Selection {
  const nodes = selection.nodes.filter((id) => board.nodes[id] ?? board.own[id])
  const isLine = selection.line?.split('|').every((id) => board.nodes[id] ?? board.own[id]?.type === 'link')
  const line = isLine ? selection.line : null
  return nodes.length === selection.nodes.length && line === selection.line ? selection : { nodes, line }
}

function perform(
  session: Session,
  command: Command,
  { select = session.selection, gesture }: { select?: Selection; gesture?: string } = {},
): Session {
  const last = session.past.at(-1)
  const joins = gesture !== undefined && last?.gesture === gesture && session.future.length === 0
  const before = joins ? last.before : session.board
  const board = apply(before, command)
  const selection = surviving(select, board)
  if (board === session.board) return selection === session.selection ? session : { ...session, selection }
  const step = { command, before, ...(gesture === undefined ? {} : { gesture }) }
  const past = joins ? session.past.slice(0, -1) : session.past
  return { board, selection, past: board === before ? past : [...past, step], future: [] }
}

function goTo(session: Session, step: number): Session {
  let now = session
  while (now.past.length > Math.max(0, step)) now = sessionReducer(now, { type: 'undo' })
  while (now.past.length < step && now.future.length > 0) now = sessionReducer(now, { type: 'redo' })
  return now
}

/** The one reducer of the explore page. Undo and redo go through every command, without limit; selecting is not a command. */
export function sessionReducer(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'start':
      return {
        ...emptySession,
        board: action.board,
        selection: surviving(action.selection ?? nothing, action.board),
      }
    case 'do':
      return perform(session, action.command, action)
    case 'restore':
      return action.session
    case 'go':
      return goTo(session, action.step)
    case 'undo': {
      const last = session.past.at(-1)
      if (!last) return session
      return {
        board: last.before,
        past: session.past.slice(0, -1),
        future: [last.command, ...session.future],
        selection: surviving(session.selection, last.before),
      }
    }
    case 'redo': {
      const [next, ...future] = session.future
      return next ? { ...perform(session, next), future } : session
    }
    case 'refresh':
      return refresh(session, action.fresh)
    case 'select':
      return { ...session, selection: surviving(action.selection, session.board) }
  }
}
