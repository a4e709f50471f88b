import { execute } from '@/graph/db'
import type { ToldFigure } from '@/lib/api/figures'
import { AppError } from '@/lib/errors'
import { figureContext, figureMap, toToldFigure, type FigureRow } from './figure-rows'

/** Most figures of one entity with its editions. */
const most = 400

/**
 * The figures of an entity and of the editions of a series, or one figure, every answer with its sentence; by
 * measure, then totals last, then period. Throws `not_found`.
 */
export async function readEntityFigures(id: string): Promise<{ figures: ToldFigure[] }> {
  const [found] = await execute<{ figures: FigureRow[] }>(
    `MATCH (n:Entity|Figure {id: $id})
     CALL (n) {
       CALL (n) {
         MATCH (n)-[:REPORTED]->(figure:Figure) RETURN figure
         UNION
         MATCH (n)<-[:EDITION_OF]-(:Entity)-[:REPORTED]->(figure:Figure) RETURN figure
         UNION
         WITH n WHERE n:Figure RETURN n AS figure
       }
       WITH figure
       ORDER BY figure.measure, coalesce(figure.editions, 0), coalesce(figure.periodFrom, ''), figure.id LIMIT $most
       ${figureContext}
       RETURN collect(${figureMap}) AS figures
     }
     RETURN figures`,
    { id, most },
  )
  if (!found) throw new AppError('not_found', `Nothing in the graph has the id “${id}”.`)
  return { figures: found.figures.map(toToldFigure) }
}
