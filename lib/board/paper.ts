import type { BoardFile } from './file'
import { toBoardFile } from './file'
import type { Board } from './state'

/** What a board is called, where it is kept, and what was kept last. */
export interface Paper {
  /** Id of the saved board; null while it was never saved. */
  readonly id: string | null
  readonly name: string
  /** The version that the next change begins with. */
  readonly version: number
  /** The document as it was saved last; empty while it never was. */
  readonly text: string
  /** What the document holds of entities that are not in the graph now. */
  readonly lost: BoardFile | null
}
export const blankPaper: Paper = { id: null, name: '', version: 0, text: '', lost: null }

/** The document that saving the board would keep, as text. */
export const documentOf = (board: Board, { name, lost }: Pick<Paper, 'name' | 'lost'>): string =>
  JSON.stringify(toBoardFile(board, name, lost))

/** The paper of a board that is saved as it is, so that a change shows. */
export const savedPaper = (
  board: Board,
  { id, name, version }: { id: string; name: string; version: number },
  lost: BoardFile | null,
): Paper => ({ id, name, version, lost, text: documentOf(board, { name, lost }) })
