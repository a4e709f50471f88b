import type { Command } from './commands'
import { apply } from './commands'
import type { Paper } from './paper'
import type { Selection, Session } from './session'
import type { Board } from './state'

/** A session in little: where it began and what was done. It is data only, for a store. */
export interface KeptSession {
  readonly start: Board
  readonly done: readonly { readonly command: Command; readonly gesture?: string }[]
  readonly future: readonly Command[]
  readonly selection: Selection
}

/** The session in little. */
export const toKept = ({ board, past, future, selection }: Session): KeptSession => ({
  start: past[0]?.before ?? board,
  done: past.map(({ command, gesture }) => ({ command, ...(gesture === undefined ? {} : { gesture }) })),
  future,
  selection,
})

/** The session again, with its whole history. */
export function fromKept({ start, done, future, selection }: KeptSession): Session {
  let board = start
  const past = done.map((step) => {
    const before = board
    board = apply(before, step.command)
    return { ...step, before }
  })
  return { board, past, future, selection }
}

/** A board with its history, what is known of it as a saved one, and the board that it was opened instead of. */
export interface BoardState {
  readonly session: Session
  readonly paper: Paper
  readonly before: BoardState | null
}

/** The same in little. */
export interface KeptState {
  readonly session: KeptSession
  readonly paper: Paper
  readonly before: KeptState | null
}

/** The state in little, with every board before it. */
export const toKeptState = ({ session, paper, before }: BoardState): KeptState => ({
  session: toKept(session),
  paper,
  before: before && toKeptState(before),
})

/** The state again, with every board before it. */
export const fromKeptState = ({ session, paper, before }: KeptState): BoardState => ({
  session: fromKept(session),
  paper,
  before: before ? fromKeptState(before) : null,
})
