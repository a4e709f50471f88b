import { randomUUID } from 'node:crypto'
import { ledgerLabels } from '@/graph/db'
import { dropProjection, untilNone } from './projection/drop'
import { projectionIsPartial, projectionIsWhole } from './turn'

/**
 * Empties ledger and projection; what people made and decided stays, and so do migrations and the lock. Releases
 * go one and all with what is theirs, so that a kill in between leaves whole releases only.
 */
export async function wipe(): Promise<void> {
  const token = randomUUID()
  await projectionIsPartial(token)
  await dropProjection()
  await untilNone(
    `MATCH (release:Release) WITH release LIMIT $batch
     OPTIONAL MATCH (release)-[:HAS_SENTENCE]->(sentence)
     OPTIONAL MATCH (sentence)-[:CONTAINS]->(mention)
     WITH release, collect(DISTINCT sentence) AS sentences, collect(DISTINCT mention) AS mentions
     OPTIONAL MATCH (release)-[:STATES]->(claim)
     WITH release, sentences, mentions, collect(DISTINCT claim) AS claims
     FOREACH (mention IN mentions | DETACH DELETE mention)
     FOREACH (claim IN claims | DETACH DELETE claim)
     FOREACH (sentence IN sentences | DETACH DELETE sentence)
     DETACH DELETE release
     RETURN count(*) AS done`,
    50,
  )
  await untilNone(
    `MATCH (node:${ledgerLabels.join('|')}) WITH node LIMIT $batch DETACH DELETE node RETURN count(*) AS done`,
  )
  await projectionIsWhole(token)
}
