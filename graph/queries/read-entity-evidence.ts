import { anyRelation, execute } from '@/graph/db'
import type { EntityEvidence } from '@/lib/api/entity-evidence'
import { AppError } from '@/lib/errors'
import type { Relation } from '@/lib/model'
import { evidenceMap, evidenceOfClaim, toEvidence, type EvidenceRow } from './evidence-rows'
import { nextPage, skipOf } from './pages'
import { nodeMap, toNode, type NodeRow } from './rows'

interface Found {
  total: number
  rows: { evidence: EvidenceRow; key: string; relation: Relation; source: NodeRow; target: NodeRow }[]
}

/** Sentences behind every link of an entity or figure, newest release first, a page at a time. Throws `not_found`. */
export async function readEntityEvidence({
  id,
  after,
  limit,
}: {
  id: string
  after?: string | undefined
  limit: number
}): Promise<EntityEvidence> {
  const skip = skipOf(after)
  const [found] = await execute<Found>(
    `MATCH (n:Entity|Figure {id: $id})
     CALL (n) {
       MATCH (n)-[r:${anyRelation}]-()
       MATCH (claim:Claim {key: r.key})-[:STATED_IN]->(:Sentence)
       RETURN count(*) AS total
     }
     CALL (n) {
       MATCH (n)-[r:${anyRelation}]-()
       MATCH (claim:Claim {key: r.key})
       ${evidenceOfClaim('r, ')}
       SKIP $skip LIMIT $limit
       WITH *, startNode(r) AS a, endNode(r) AS b
       RETURN collect({evidence: ${evidenceMap}, key: r.key, relation: type(r),
         source: ${nodeMap('a')}, target: ${nodeMap('b')}}) AS rows
     }
     RETURN total, rows`,
    { id, skip, limit },
  )
  if (!found) throw new AppError('not_found', `Nothing in the graph has the id “${id}”.`)
  return {
    evidence: found.rows.map(({ evidence, key, relation, source, target }) => ({
      ...toEvidence(evidence),
      link: key,
      relation,
      source: toNode(source),
      target: toNode(target),
    })),
    ...nextPage(skip + found.rows.length, found.total),
  }
}
