import { execute } from '@/graph/db'
import type { Citation } from '@/lib/api/schemas'
import { citationMap, toCitation, type CitationRow } from './rows'

/** The releases that these ids of the ledger belong to, releases, sentences and claims alike, in their order, once each. */
export async function readCitations(ids: readonly string[]): Promise<Citation[]> {
  const rows = await execute<{ release: CitationRow }>(
    `UNWIND range(0, size($ids) - 1) AS at
     WITH at, $ids[at] AS id
     CALL (id) {
       MATCH (release:Release {id: id}) RETURN release
       UNION
       MATCH (:Sentence {id: id})<-[:HAS_SENTENCE]-(release:Release) RETURN release
       UNION
       MATCH (:Claim {id: id})<-[:STATES]-(release:Release) RETURN release
     }
     WITH release, min(at) AS first ORDER BY first
     RETURN ${citationMap('release')} AS release`,
    { ids },
  )
  return rows.map(({ release }) => toCitation(release))
}
