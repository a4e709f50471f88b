import { execute } from '@/graph/db'
import type { OwnedFigure } from '@/lib/api/figures'
import type { Measure } from '@/lib/model'
import { wordsRejected } from './judgement-rows'

/**
 * The figures of these entities, or those of one measure, each with the highest value that a release states or
 * alleges, unless a person rejected it; by owner, measure and figure. Ids that name nothing are passed over.
 */
export async function readFigures(
  ids: readonly string[],
  measure?: Measure,
): Promise<{ figures: OwnedFigure[] }> {
  const figures = await execute<OwnedFigure>(
    `UNWIND $ids AS id
     MATCH (owner:Entity {id: id})-[:REPORTED]->(figure:Figure)
     WHERE $measure IS NULL OR figure.measure = $measure
     WITH DISTINCT owner, figure
     MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})-[at:STATED_IN]->(:Sentence)
     WHERE claim.modality <> 'denied' AND claim.value IS NOT NULL AND NOT ${wordsRejected}
     WITH owner, figure, max(claim.value) AS value
     ORDER BY owner.id, figure.measure, figure.id
     RETURN owner.id AS owner, figure.measure AS measure, figure.item AS item, figure.unit AS unit,
       figure.currency AS currency, toFloat(value) AS value`,
    { ids: [...new Set(ids)], measure: measure ?? null },
  )
  return { figures }
}
