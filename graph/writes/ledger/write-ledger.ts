import { isLanguage, type EntityKind } from '@/lib/model'
import { kindLabel, sentenceLabel, type Run } from '@/graph/db'
import { runRows } from '../rows'
import { entityRow } from '../projection/entities'
import { toProfile } from './naming'
import type { Edge, LedgerRows } from './rows'

const edges = (run: Run, type: 'OBJECT' | 'IN' | 'SAID_BY', rows: readonly Edge[]): Promise<unknown> =>
  runRows(
    run,
    rows,
    `UNWIND $given.rows AS row MATCH (claim:Claim {id: row.from}) MATCH (entity:Entity {id: row.to})
     CREATE (claim)-[:${type}]->(entity)`,
  )

/**
 * Puts the rows of one release into the ledger, together with its MENTIONS. None of them may be there yet but
 * the Release node itself and the entities `present`. All statements are sent without waiting.
 */
export async function writeLedger(
  run: Run,
  rows: LedgerRows,
  { loadedAt, present }: { loadedAt: string; present: { has(id: string): boolean } },
): Promise<void> {
  const release = rows.release.id
  const lang = String(rows.release.lang)
  const language = isLanguage(lang) ? `:${sentenceLabel(lang)}` : ''
  const namings = rows.namings.map((naming) => ({
    ...naming,
    kind: kindLabel(naming.kind as EntityKind),
    entity: present.has(naming.id) ? null : entityRow(naming.id, toProfile(naming.properties)),
  }))
  await Promise.all([
    run('MERGE (release:Release {id: $id}) SET release = $row, release.loadedAt = $loadedAt', {
      id: release,
      row: rows.release,
      loadedAt,
    }),
    runRows(
      run,
      rows.sentences,
      `MATCH (release:Release {id: $release}) UNWIND $given.rows AS row
       CREATE (release)-[:HAS_SENTENCE]->(sentence:Sentence${language}) SET sentence = row`,
      { release },
    ),
    runRows(
      run,
      namings,
      `MATCH (release:Release {id: $release}) UNWIND $given.rows AS row
       MERGE (entity:Entity {id: row.id})
         ON CREATE SET entity = row.entity, entity.degree = 0, entity:$(row.kind)
       CREATE (release)-[naming:NAMES]->(entity) SET naming = row.properties
       FOREACH (mentioned IN CASE WHEN row.mentioned IS NULL THEN [] ELSE [row.mentioned] END |
         CREATE (release)-[:MENTIONS {key: mentioned.key, count: mentioned.count}]->(entity))`,
      { release },
    ),
    runRows(
      run,
      rows.mentions,
      `UNWIND $given.rows AS row MATCH (sentence:Sentence {id: row.sentence}) MATCH (entity:Entity {id: row.entity})
       CREATE (sentence)-[:CONTAINS]->(mention:Mention)-[:REFERS_TO]->(entity) SET mention = row.properties`,
    ),
    runRows(
      run,
      rows.claims,
      `MATCH (release:Release {id: $release}) UNWIND $given.rows AS row MATCH (subject:Entity {id: row.subject})
       CREATE (release)-[:STATES]->(claim:Claim)-[:SUBJECT]->(subject) SET claim = row.properties`,
      { release },
    ),
    edges(run, 'OBJECT', rows.objects),
    edges(run, 'IN', rows.places),
    edges(run, 'SAID_BY', rows.speakers),
    runRows(
      run,
      rows.evidence,
      `UNWIND $given.rows AS row MATCH (claim:Claim {id: row.from}) MATCH (sentence:Sentence {id: row.to})
       CREATE (claim)-[words:STATED_IN]->(sentence) SET words = row.properties`,
    ),
  ])
}
