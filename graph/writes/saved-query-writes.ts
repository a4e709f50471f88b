import { savedQueryMap, toSavedQuery } from '@/graph/queries/saved-query-rows'
import type { ChangeSavedQueryRequest, NewSavedQueryRequest, SavedQuery } from '@/lib/api/queries'
import { versioned } from './versioned'

/** Most saved queries that are kept, and most that were put away and can be taken back. */
export const savedQueryLimits = { kept: 2_000, away: 50 } as const

const queries = versioned({
  label: 'SavedQuery',
  facts: savedQueryMap,
  toFacts: toSavedQuery,
  noun: 'saved query',
  limits: savedQueryLimits,
})

const toProperties = ({ name, description = '', cypher, params = {} }: NewSavedQueryRequest) => ({
  ...{ name, description, cypher },
  params: JSON.stringify(params),
})

/** Keeps a new query. Throws `too_large` when there are as many as are kept. */
export const saveQuery = (request: NewSavedQueryRequest): Promise<SavedQuery> =>
  queries.create(toProperties(request))

/**
 * Changes a saved query that is still at the version that the change began with. Throws `not_found`, and `conflict`
 * with the version that it began with (`began`) and the query as it is (`saved`) when it was changed since.
 */
export const changeQuery = (
  id: string,
  { version, ...request }: ChangeSavedQueryRequest,
): Promise<SavedQuery> => queries.change(id, version, toProperties(request))

/** Puts a saved query away; the oldest of more than fifty put away are forgotten. Throws `not_found`. */
export const deleteQuery = (id: string): Promise<SavedQuery> => queries.putAway(id)

/** Takes back a saved query that was put away. Throws `not_found`. */
export const restoreQuery = (id: string): Promise<SavedQuery> => queries.restore(id)
