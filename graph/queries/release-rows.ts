import type { ReleaseRow } from '@/lib/api/schemas'
import { citationMap, toCitation, type CitationRow } from './rows'

/** Cypher that reads a release bound to `release` with counts of what it holds; counts are degrees but for figures. */
export const releaseMap = citationMap(
  'release',
  `,
  sentences: COUNT { (release)-[:HAS_SENTENCE]->() },
  entities: COUNT { (release)-[:MENTIONS]->() },
  statements: COUNT { (release)-[:STATES]->() },
  figures: COUNT { (release)-[:STATES]->(:Claim {relation: 'REPORTED'}) },
  story: head([(release)-[:TELLS]->(story:Story) | story.id])`,
)

/** What `releaseMap` reads. */
export interface ReleaseCountsRow extends CitationRow {
  sentences: number
  entities: number
  statements: number
  figures: number
  story: string | null
}

/** A release as lists show it; `claims` leaves out its figures, which are counted apart. */
export const toReleaseRow = (row: ReleaseCountsRow): ReleaseRow => ({
  ...toCitation(row),
  sentences: row.sentences,
  entities: row.entities,
  claims: row.statements - row.figures,
  figures: row.figures,
  story: row.story,
})
