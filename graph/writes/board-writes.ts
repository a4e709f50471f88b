import { boardMap, type BoardRow } from '@/graph/queries/board-rows'
import type { BoardFacts, ChangeBoardRequest, NewBoardRequest } from '@/lib/api/boards'
import { fileLimits } from '@/lib/board/file'
import { AppError } from '@/lib/errors'
import { versioned } from './versioned'

/** Most boards that are kept, and most that were put away and can be taken back. */
export const boardLimits = { kept: 2_000, away: 50 } as const

const boards = versioned({
  label: 'Board',
  facts: boardMap,
  toFacts: (row: BoardRow): BoardFacts => row,
  noun: 'board',
  limits: boardLimits,
})

function toProperties({ name, document }: NewBoardRequest) {
  const text = JSON.stringify({ ...document, name })
  if (text.length > fileLimits.characters)
    throw new AppError(
      'too_large',
      'This board is too large to be kept. Take entities or notes off it first.',
    )
  return { name, entities: document.entities.length, document: text }
}

/** Keeps a new board. Throws `too_large` when it is, or when there are as many boards as are kept. */
export const createBoard = async (request: NewBoardRequest): Promise<BoardFacts> =>
  boards.create(toProperties(request))

/**
 * Changes a board that is still at the version that the change began with. Throws `not_found`, and `conflict` with
 * both versions' facts (`began`, `saved`) when it was changed since.
 */
export const changeBoard = async (
  id: string,
  { version, ...request }: ChangeBoardRequest,
): Promise<BoardFacts> => boards.change(id, version, toProperties(request))

/** Puts a board away; the oldest of more than fifty put away are forgotten. Throws `not_found`. */
export const deleteBoard = (id: string): Promise<BoardFacts> => boards.putAway(id)

/** Takes back a board that was put away; it is as it was. Throws `not_found`. */
export const restoreBoard = (id: string): Promise<BoardFacts> => boards.restore(id)
