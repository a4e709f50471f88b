import { randomUUID } from 'node:crypto'
import { boardMap, type BoardRow } from '@/graph/queries/board-rows'
import type { BoardFacts, ChangeBoardRequest, NewBoardRequest } from '@/lib/api/boards'
import { fileLimits } from '@/lib/board/file'
import { AppError } from '@/lib/errors'
import { inTurn } from './turn'

/** Most boards that are kept, and most that were put away and can be taken back. */
export const boardLimits = { kept: 2_000, away: 50 } as const

const gone = () =>
  new AppError('not_found', 'There is no board of this address: it was deleted or never saved.')

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
export async function createBoard(request: NewBoardRequest): Promise<BoardFacts> {
  const properties = { id: randomUUID(), version: 1, ...toProperties(request) }
  return inTurn(async (run) => {
    const [row] = await run<{ facts: BoardRow }>(
      `OPTIONAL MATCH (other:Board) WHERE other.deletedAt IS NULL
       WITH count(other) AS kept WHERE kept < $most
       CREATE (board:Board) SET board = $properties, board.changedAt = toString(datetime())
       RETURN ${boardMap} AS facts`,
      { most: boardLimits.kept, properties },
    )
    if (row) return row.facts
    throw new AppError('too_large', `There are ${boardLimits.kept} boards already. Delete one first.`)
  })
}

/**
 * Changes a board that is still at the version that the change began with. Throws `not_found`, and `conflict` with
 * both versions' facts (`began`, `saved`) when it was changed since.
 */
export async function changeBoard(
  id: string,
  { version, ...request }: ChangeBoardRequest,
): Promise<BoardFacts> {
  const properties = toProperties(request)
  return inTurn(async (run) => {
    const [before] = await run<{ facts: BoardRow }>(
      `MATCH (board:Board {id: $id}) WHERE board.deletedAt IS NULL
       RETURN ${boardMap} AS facts`,
      { id },
    )
    if (!before) throw gone()
    if (before.facts.version !== version)
      throw new AppError('conflict', 'Somebody has changed this board since you opened it.', {
        details: { began: { version }, saved: before.facts },
      })
    const [row] = await run<{ facts: BoardRow }>(
      `MATCH (board:Board {id: $id})
       SET board += $properties, board.version = board.version + 1, board.changedAt = toString(datetime())
       RETURN ${boardMap} AS facts`,
      { id, properties },
    )
    if (!row) throw gone()
    return row.facts
  })
}

/** Puts a board away; the oldest of more than fifty put away are forgotten. Throws `not_found`. */
export const deleteBoard = (id: string): Promise<BoardFacts> =>
  inTurn(async (run) => {
    const [row] = await run<{ facts: BoardRow }>(
      `MATCH (board:Board {id: $id}) WHERE board.deletedAt IS NULL
       SET board.deletedAt = toString(datetime()) RETURN ${boardMap} AS facts`,
      { id },
    )
    if (!row) throw gone()
    await run(
      `MATCH (board:Board) WHERE board.deletedAt IS NOT NULL
       WITH board ORDER BY datetime(board.deletedAt) DESC, board.id SKIP $away DETACH DELETE board`,
      { away: boardLimits.away },
    )
    return row.facts
  })

/** Takes back a board that was put away; it is as it was. Throws `not_found`. */
export const restoreBoard = (id: string): Promise<BoardFacts> =>
  inTurn(async (run) => {
    const [row] = await run<{ facts: BoardRow }>(
      `MATCH (board:Board {id: $id}) REMOVE board.deletedAt RETURN ${boardMap} AS facts`,
      { id },
    )
    if (!row) throw gone()
    return row.facts
  })
