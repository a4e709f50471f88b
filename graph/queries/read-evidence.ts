import { execute, relationType } from '@/graph/db'
import type { EvidencePage } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import { evidenceMap, evidenceOfClaim, toEvidence, type EvidenceRow } from './evidence-rows'
import { relationOfKey } from './keys'
import { linkMap, nodeMap, toLink, toNode, type LinkRow, type NodeRow } from './rows'

/** A link, its two ends and every sentence that says it, newest release first. Throws `not_found`. */
export async function readEvidence(key: string): Promise<EvidencePage> {
  const [found] = await execute<{
    link: LinkRow
    source: NodeRow
    target: NodeRow
    evidence: EvidenceRow[]
  }>(
    `MATCH (a)-[r:${relationType(relationOfKey(key))} {key: $key}]->(b)
     CALL () {
       MATCH (claim:Claim {key: $key})
       ${evidenceOfClaim}
       RETURN collect(${evidenceMap}) AS evidence
     }
     RETURN ${linkMap('r')} AS link, ${nodeMap('a')} AS source, ${nodeMap('b')} AS target, evidence`,
    { key },
  )
  if (!found) throw new AppError('not_found', `No link has the key “${key}”.`)
  return {
    link: toLink(found.link),
    source: toNode(found.source),
    target: toNode(found.target),
    evidence: found.evidence.map(toEvidence),
  }
}
