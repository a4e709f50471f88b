import { execute } from '@/graph/db'
import type { Twins } from '@/lib/api/twins'
import { AppError } from '@/lib/errors'
import { compareTwins } from '@/lib/twins'
import { readExtraction } from './read-extraction'
import { citationMap, toCitation, type CitationRow } from './rows'

/** Most other versions that are compared at once: as many languages and reprints as a reader looks at. */
const most = 12

/**
 * A release with the other releases of its story, earliest first, each compared with it. Side `a` of a difference is
 * the release asked for. Throws `not_found`.
 */
export async function readTwins(id: string): Promise<Twins> {
  const [found] = await execute<{ release: CitationRow; twins: CitationRow[] }>(
    `MATCH (release:Release {id: $id}) WHERE release.status = 'live'
     CALL (release) {
       MATCH (release)-[:TELLS]->(:Story)<-[:TELLS]-(twin:Release) WHERE twin.status = 'live'
       WITH twin ORDER BY twin.publishedAt, twin.id LIMIT $most
       RETURN collect(${citationMap('twin')}) AS twins
     }
     RETURN ${citationMap('release')} AS release, twins`,
    { id, most },
  )
  if (!found) throw new AppError('not_found', `No release has the id “${id}”.`)
  const release = toCitation(found.release)
  if (found.twins.length === 0) return { release, twins: [] }
  const own = await readExtraction(id)
  const twins = found.twins.map(async (row) => ({
    release: toCitation(row),
    comparison: compareTwins(own, await readExtraction(row.id)),
  }))
  return { release, twins: await Promise.all(twins) }
}
