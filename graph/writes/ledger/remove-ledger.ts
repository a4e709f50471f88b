import type { Run } from '@/graph/db'
import type { NamingRow } from './rows'

/** What a release leaves behind when its part of the ledger goes: all that has to be looked at again. */
export interface Removed {
  readonly publishedAt: string | null
  readonly keys: readonly string[]
  readonly figures: readonly string[]
  readonly namings: readonly { readonly id: string; readonly properties: NamingRow['properties'] }[]
  readonly stories: readonly string[]
  /** The other releases of its story. */
  readonly twins: readonly string[]
}

/**
 * Takes a release's sentences, mentions, claims, names and its place in a story out of the graph, and exactly
 * these; the Release node stays. Undefined, and nothing done, when there is no such release.
 */
export async function removeLedger(run: Run, id: string): Promise<Removed | undefined> {
  const [removed] = await run<Removed>(
    `MATCH (release:Release {id: $id})
     RETURN release.publishedAt AS publishedAt,
       COLLECT { MATCH (release)-[:STATES]->(claim) WHERE claim.key IS NOT NULL RETURN DISTINCT claim.key } AS keys,
       COLLECT { MATCH (release)-[:STATES]->(claim) WHERE claim.figure IS NOT NULL RETURN DISTINCT claim.figure } AS figures,
       COLLECT { MATCH (release)-[naming:NAMES]->(entity) RETURN {id: entity.id, properties: properties(naming)} } AS namings,
       COLLECT { MATCH (release)-[:TELLS]->(story) RETURN story.id } AS stories,
       COLLECT { MATCH (release)-[:TELLS]->()<-[:TELLS]-(twin:Release) RETURN twin.id } AS twins`,
    { id },
  )
  if (!removed) return undefined
  await Promise.all([
    run(
      `MATCH (:Release {id: $id})-[:HAS_SENTENCE]->(sentence)
       OPTIONAL MATCH (sentence)-[:CONTAINS]->(mention) DETACH DELETE mention, sentence`,
      { id },
    ),
    run('MATCH (:Release {id: $id})-[:STATES]->(claim) DETACH DELETE claim', { id }),
    run('MATCH (:Release {id: $id})-[link:NAMES|MENTIONS|TELLS]->() DELETE link', { id }),
  ])
  return removed
}
