import { projectionLabels } from '@/graph/db'
import { inTurn } from '../turn'
import { projectedTypes } from './links'

const batch = 5_000

/** Repeats a statement that takes away at most `$batch` things and returns how many, each time in a turn of its own. */
export async function untilNone(cypher: string, size = batch): Promise<void> {
  for (;;) {
    const done = await inTurn(async (run) => {
      const [row] = await run<{ done: number }>(cypher, { batch: size })
      return row?.done ?? 0
    })
    if (done === 0) return
  }
}

/** Takes away stories, figures and every projected link, in bounded batches; the ledger stays. */
export async function dropProjection(): Promise<void> {
  await untilNone(
    `MATCH ()-[link:${projectedTypes.join('|')}]->() WITH link LIMIT $batch DELETE link RETURN count(*) AS done`,
  )
  await untilNone(
    `MATCH (node:${projectionLabels.join('|')}) WITH node LIMIT $batch DETACH DELETE node RETURN count(*) AS done`,
  )
  await untilNone(
    `MATCH (entity:Entity) WHERE entity.degree <> 0 WITH entity LIMIT $batch SET entity.degree = 0
     RETURN count(*) AS done`,
  )
}
