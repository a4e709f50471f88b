import { execute } from '@/graph/db'
import type { LinkEvidence } from '@/lib/api/schemas'
import { evidenceMap, evidenceOfClaim, toEvidence, type EvidenceRow } from './evidence-rows'
import { wordsRejected } from './judgement-rows'

/** The newest sentence of each of these links that nobody rejected; keys that name nothing are passed over. */
export async function readNewest(keys: readonly string[]): Promise<ReadonlyMap<string, LinkEvidence>> {
  const rows = await execute<{ key: string; evidence: EvidenceRow }>(
    `UNWIND $keys AS key
     CALL (key) {
       MATCH (claim:Claim {key: key})
       ${evidenceOfClaim()} WHERE NOT ${wordsRejected}
       RETURN ${evidenceMap} AS evidence LIMIT 1
     }
     RETURN key, evidence`,
    { keys },
  )
  return new Map(rows.map(({ key, evidence }) => [key, toEvidence(evidence)]))
}
