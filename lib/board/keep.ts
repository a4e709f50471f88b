import type { Command } from './commands'
import { apply } from './commands'
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
