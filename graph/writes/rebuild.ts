import { randomUUID } from 'node:crypto'
import type { Run } from '@/graph/db'
import { dropProjection } from './projection/drop'
import { settleEntities, sweepEntities } from './projection/entities'
import { settleFigures } from './projection/figures'
import { settleLinks } from './projection/links'
import { settleStories } from './projection/stories'
import { runRows } from './rows'
import { inTurn, projectionIsPartial, projectionIsWhole } from './turn'

/** Every value of an indexed property, a page at a time in its order, each page settled in a turn of its own. */
async function eachPage(
  { label, property, size }: { label: string; property: string; size: number },
  work: (run: Run, page: string[]) => Promise<unknown>,
): Promise<void> {
  let after = ''
  for (;;) {
    const page = await inTurn(async (run) => {
      const rows = await run<{ value: string }>(
        `MATCH (node:${label}) WHERE node.${property} > $after
         RETURN DISTINCT node.${property} AS value ORDER BY value LIMIT $size`,
        { after, size },
      )
      const values = rows.map(({ value }) => value)
      if (values.length > 0) await work(run, values)
      return values
    })
    after = page.at(-1) ?? ''
    if (page.length < size) return
  }
}

const mentions = (run: Run, releases: readonly string[]) =>
  runRows(
    run,
    releases,
    `UNWIND $given.rows AS id
     MATCH (release:Release {id: id})-[:HAS_SENTENCE]->()-[:CONTAINS]->(mention:Mention)-[:REFERS_TO]->(entity:Entity)
     WITH release, entity, count(mention) AS count
     MERGE (release)-[link:MENTIONS {key: 'MENTIONS:' + release.id + ':' + entity.id}]->(entity)
     SET link.count = count`,
  )

/**
 * Drops the projection and makes it again from the ledger, in bounded batches; the same ledger gives the same
 * checksum. Others may write in between. When killed, a note stays that makes the next load finish the work.
 */
export async function rebuild(): Promise<void> {
  const token = randomUUID()
  await projectionIsPartial(token)
  await dropProjection()
  await eachPage({ label: 'Release', property: 'id', size: 200 }, (run, ids) => settleStories(run, ids))
  await eachPage({ label: 'Release', property: 'id', size: 200 }, mentions)
  await eachPage({ label: 'Entity', property: 'id', size: 500 }, async (run, ids) => {
    await sweepEntities(run, ids)
    await settleEntities(run, ids)
  })
  await eachPage({ label: 'Claim', property: 'figure', size: 1_000 }, settleFigures)
  await eachPage({ label: 'Claim', property: 'key', size: 1_000 }, (run, keys) => settleLinks(run, keys))
  await projectionIsWhole(token)
}
