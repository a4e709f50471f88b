import { savedQueryMap, toSavedQuery, type SavedQueryRow } from '@/graph/queries/saved-query-rows'
import type { ChangeSavedQueryRequest, NewSavedQueryRequest, SavedQuery } from '@/lib/api/queries'
import { AppError } from '@/lib/errors'
import { versioned } from './versioned'

/** Most saved queries that are kept, and most that were put away and can be taken back. */
export const savedQueryLimits = { kept: 2_000, away: 50 } as const

const queries = versioned<SavedQueryRow>({
  label: 'SavedQuery',
  facts: savedQueryMap,
  noun: 'saved query',
  limits: savedQueryLimits,
})

const toProperties = ({ name, description = '', cypher, params = {} }: NewSavedQueryRequest) => ({
  ...{ name, description, cypher },
  params: JSON.stringify(params),
})

/** Keeps a new query. Throws `too_large` when there are as many as are kept. */
export const saveQuery = async (request: NewSavedQueryRequest): Promise<SavedQuery> =>
  toSavedQuery(await queries.create(toProperties(request)))

/**
 * Changes a saved query that is still at the version that the change began with. Throws `not_found`, and `conflict`
 * with the version that it began with (`began`) and the query as it is (`saved`) when it was changed since.
 */
export async function changeQuery(
  id: string,
  { version, ...request }: ChangeSavedQueryRequest,
): Promise<SavedQuery> {
  try {
    return toSavedQuery(await queries.change(id, version, toProperties(request)))
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    const saved = toSavedQuery(error.details?.saved as SavedQueryRow)
    throw new AppError('conflict', error.message, { details: { ...error.details, saved } })
  }
}

/** Puts a saved query away; the oldest of more than fifty put away are forgotten. Throws `not_found`. */
export const deleteQuery = async (id: string): Promise<SavedQuery> => toSavedQuery(await queries.putAway(id))

/** Takes back a saved query that was put away. Throws `not_found`. */
export const restoreQuery = async (id: string): Promise<SavedQuery> => toSavedQuery(await queries.restore(id))
