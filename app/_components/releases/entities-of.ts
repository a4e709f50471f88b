import type { ReleaseDetail } from '@/lib/api/schemas'

/** Most entities of releases put on one board: more does not read. */
export const mostOnBoard = 60

/**
 * The entities that a board of these releases shows: the ends of what they state, in reading order; where they
 * state nothing, what they name.
 */
export function entitiesOf(details: readonly Pick<ReleaseDetail, 'claims' | 'mentions'>[]): string[] {
  const stated = details.flatMap(({ claims }) =>
    claims.flatMap((claim) => [claim.subject.id, ...(claim.object ? [claim.object.id] : [])]),
  )
  const named = details.flatMap(({ mentions }) => mentions.map((mention) => mention.entity))
  return [...new Set(stated.length > 0 ? stated : named)].slice(0, mostOnBoard)
}

/** The address of a board with these entities on it. */
export const boardAddress = (ids: readonly string[]): string =>
  `/explore?nodes=${ids.map(encodeURIComponent).join(',')}`
