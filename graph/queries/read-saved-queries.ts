import { execute } from '@/graph/db'
import type { SavedQuery, SavedQueryList } from '@/lib/api/queries'
import { AppError } from '@/lib/errors'
import { nextPage, skipOf } from './pages'
import { savedQueryMap, toSavedQuery, type SavedQueryRow } from './saved-query-rows'

interface Page {
  readonly q: string
  /** `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

/** Saved queries whose names and descriptions hold every word of `q`, the last changed first; `total` counts all that fit. */
export async function readSavedQueries({ q, after, limit }: Page): Promise<SavedQueryList> {
  const skip = skipOf(after)
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean)
  const rows = await execute<{ queries: SavedQueryRow[]; total: number }>(
    `MATCH (kept:SavedQuery)
     WHERE kept.deletedAt IS NULL
       AND all(word IN $words WHERE toLower(kept.name + ' ' + kept.description) CONTAINS word)
     WITH kept ORDER BY datetime(kept.changedAt) DESC, kept.id
     WITH collect(${savedQueryMap}) AS queries
     RETURN queries[$skip..$end] AS queries, size(queries) AS total`,
    { words, skip, end: skip + limit },
  )
  const { queries = [], total = 0 } = rows[0] ?? {}
  return { queries: queries.map(toSavedQuery), ...nextPage(skip + queries.length, total) }
}

/** A saved query. Throws `not_found`, also when it was put away. */
export async function readSavedQuery(id: string): Promise<SavedQuery> {
  const [row] = await execute<{ kept: SavedQueryRow }>(
    `MATCH (kept:SavedQuery {id: $id}) WHERE kept.deletedAt IS NULL RETURN ${savedQueryMap} AS kept`,
    { id },
  )
  if (row) return toSavedQuery(row.kept)
  throw new AppError('not_found', 'There is no saved query of this address: it was deleted or never saved.')
}
