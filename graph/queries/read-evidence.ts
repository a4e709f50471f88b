import { execute, relationType } from '@/graph/db'
import type { EvidencePage } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import { evidenceMap, evidenceOfClaim, toEvidence, type EvidenceRow } from './evidence-rows'
import { relationOfKey } from './keys'
import { nextPage, skipOf } from './pages'
import { linkMap, nodeMap, toLink, toNode, type LinkRow, type NodeRow } from './rows'

/** Sentences of a page without a limit: all that any link can have. */
const most = 1_000_000_000

/** A link, its two ends and the sentences that say it, newest release first: all, or a page. Throws `not_found`. */
export async function readEvidence(
  key: string,
  { after, limit }: { after?: string | undefined; limit?: number | undefined } = {},
): Promise<EvidencePage> {
  const skip = skipOf(after)
  const [found] = await execute<{
    link: LinkRow
    source: NodeRow
    target: NodeRow
    evidence: EvidenceRow[]
    total: number
  }>(
    `MATCH (a)-[r:${relationType(relationOfKey(key))} {key: $key}]->(b)
     CALL () {
       MATCH (claim:Claim {key: $key})
       ${evidenceOfClaim()}
       RETURN collect(${evidenceMap}) AS evidence
     }
     RETURN ${linkMap('r')} AS link, ${nodeMap('a')} AS source, ${nodeMap('b')} AS target,
       size(evidence) AS total, evidence[$skip..$end] AS evidence`,
    { key, skip, end: limit === undefined ? most : skip + limit },
  )
  if (!found) throw new AppError('not_found', `No link has the key “${key}”.`)
  return {
    link: toLink(found.link),
    source: toNode(found.source),
    target: toNode(found.target),
    evidence: found.evidence.map(toEvidence),
    ...nextPage(skip + found.evidence.length, found.total),
  }
}
