import { entityRelations, execute } from '@/graph/db'
import { AppError } from '@/lib/errors'

/** Most entities beside the one in the middle: more than one page holds, so that it can choose. */
const most = 60

/** The ids of an entity and of what it is linked to most strongly, itself first. Throws `not_found`. */
export async function readSurroundings(id: string): Promise<string[]> {
  const [found] = await execute<{ ids: string[] }>(
    `MATCH (n:Entity {id: $id})
     CALL (n) {
       MATCH (n)-[r:${entityRelations}]-(other:Entity) WHERE other <> n
       WITH other, max(r.stories) AS stories, max(r.confidence) AS confidence
       ORDER BY stories DESC, confidence DESC, other.id LIMIT $most
       RETURN collect(other.id) AS ids
     }
     RETURN ids`,
    { id, most },
  )
  if (!found) throw new AppError('not_found', `Nothing in the graph has the id “${id}”.`)
  return [id, ...found.ids]
}
