import { execute } from '@/graph/db'
import type { BoardList, SavedBoard } from '@/lib/api/boards'
import { boardFileSchema } from '@/lib/board/file'
import { AppError } from '@/lib/errors'
import { boardMap, type BoardRow } from './board-rows'
import { nextPage, skipOf } from './pages'

interface Page {
  readonly q: string
  /** `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

/** Saved boards whose names hold every word of `q`, the last changed first; `total` counts all that fit. */
export async function readBoards({ q, after, limit }: Page): Promise<BoardList> {
  const skip = skipOf(after)
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean)
  const rows = await execute<{ boards: BoardRow[]; total: number }>(
    `MATCH (kept:Board)
     WHERE kept.deletedAt IS NULL AND all(word IN $words WHERE toLower(kept.name) CONTAINS word)
     WITH kept ORDER BY datetime(kept.changedAt) DESC, kept.id
     WITH collect(${boardMap}) AS boards
     RETURN boards[$skip..$end] AS boards, size(boards) AS total`,
    { words, skip, end: skip + limit },
  )
  const { boards = [], total = 0 } = rows[0] ?? {}
  return { boards, ...nextPage(skip + boards.length, total) }
}

/** A saved board. Throws `not_found`, also when it was put away. */
export async function readBoard(id: string): Promise<SavedBoard> {
  const [row] = await execute<{ facts: BoardRow; document: string }>(
    `MATCH (kept:Board {id: $id}) WHERE kept.deletedAt IS NULL
     RETURN ${boardMap} AS facts, kept.document AS document`,
    { id },
  )
  if (!row)
    throw new AppError('not_found', 'There is no board of this address: it was deleted or never saved.')
  return { ...row.facts, document: boardFileSchema.parse(JSON.parse(row.document)) }
}
