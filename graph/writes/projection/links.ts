import { relationType, type Run } from '@/graph/db'
import { relationNames, type Relation } from '@/lib/model'
import { parseLinkKey, summariseLink, type Support } from '@/lib/projection'
import { chunksOf, runRows } from '../rows'
import { heldBy, readVerdicts } from './verdicts'

/** Types of every relationship of the projection. */
export const projectedTypes: readonly string[] = [...relationNames, 'MENTIONS', 'TELLS']

/** Relations that count as a link of an entity; a published figure does not. */
const counted = relationNames.filter((relation) => relation !== 'REPORTED').join('|')

/** What is known of the links before: `release` has just been written, and its old claims supported `keys`. */
export interface Before {
  readonly release: string
  readonly keys: ReadonlySet<string>
}

const readSupports = async (run: Run, keys: readonly string[]): Promise<Map<string, Support[]>> => {
  const verdicts = readVerdicts(run, keys)
  const rows = await runRows<{ key: string; supports: Support[] }>(
    run,
    keys,
    `UNWIND $given.rows AS key
     MATCH (claim:Claim {key: key})<-[:STATES]-(release:Release)-[:TELLS]->(story:Story)
     RETURN key, collect({claim: claim.id, release: release.id, story: story.id, confidence: claim.confidence,
       background: claim.background, validFrom: claim.validFrom, validTo: claim.validTo,
       publishedAt: release.publishedAt, lang: release.lang, publisher: release.storyPublisher}) AS supports`,
  )
  const judged = await verdicts
  const held = rows.map(({ key, supports }) => [key, heldBy(judged, supports)] as const)
  return new Map(held.filter(([, supports]) => supports.length > 0))
}

const linkRow = (key: string, supports: readonly Support[]) => {
  const { relation, subject, object, modality } = parseLinkKey(key)
  return { key, relation, subject, object, properties: { key, modality, ...summariseLink(supports) } }
}
type LinkRow = ReturnType<typeof linkRow>

function byRelation<T extends { readonly relation: Relation }>(rows: readonly T[]): [Relation, T[]][] {
  const groups = new Map<Relation, T[]>()
  for (const row of rows) groups.set(row.relation, [...(groups.get(row.relation) ?? []), row])
  return [...groups]
}

const matchEnds = (relation?: Relation): string =>
  `UNWIND $given.rows AS row MATCH (subject:Entity {id: row.subject})
   MATCH (object:${relation === 'REPORTED' ? 'Figure' : 'Entity'} {id: row.object})`

/** Links that may be there are found by key, which takes one statement per relation. */
const mergeLinks = (run: Run, rows: readonly LinkRow[]): Promise<unknown>[] =>
  byRelation(rows).map(([relation, group]) =>
    runRows(
      run,
      group,
      `${matchEnds(relation)}
       MERGE (subject)-[link:${relationType(relation)} {key: row.key}]->(object) SET link = row.properties`,
    ),
  )

/** Links that cannot be there yet: one statement for all relations, since Neo4j plans each statement once. */
function createLinks(run: Run, rows: readonly LinkRow[]): Promise<unknown>[] {
  const types = rows.map((row) => ({ ...row, relation: relationType(row.relation) }))
  const create = 'CREATE (subject)-[link:$(row.relation)]->(object) SET link = row.properties'
  return [
    runRows(
      run,
      types.filter(({ relation }) => relation !== 'REPORTED'),
      `${matchEnds()} ${create}`,
    ),
    runRows(
      run,
      types.filter(({ relation }) => relation === 'REPORTED'),
      `${matchEnds('REPORTED')} ${create}`,
    ),
  ]
}

const deleteLinks = (run: Run, keys: readonly string[]): Promise<unknown>[] =>
  byRelation(keys.map((key) => ({ key, relation: parseLinkKey(key).relation }))).map(([relation, rows]) =>
    runRows(
      run,
      rows,
      `UNWIND $given.rows AS row MATCH ()-[link:${relationType(relation)} {key: row.key}]->() DELETE link`,
    ),
  )

const settleDegrees = (run: Run, keys: readonly string[]): Promise<unknown> => {
  const ends = keys
    .map(parseLinkKey)
    .filter(({ relation }) => relation !== 'REPORTED')
    .flatMap(({ subject, object }) => [subject, object])
  return runRows(
    run,
    [...new Set(ends)],
    `UNWIND $given.rows AS id MATCH (entity:Entity {id: id})
     WITH entity, COUNT { (entity)-[:${counted}]-() } AS degree
     WHERE degree <> coalesce(entity.degree, -1) SET entity.degree = degree`,
  )
}

async function settleChunk(run: Run, keys: readonly string[], before: Before | undefined): Promise<void> {
  const supports = await readSupports(run, keys)
  const isNew = (key: string) =>
    before !== undefined &&
    !before.keys.has(key) &&
    supports.get(key)?.every(({ release }) => release === before.release) === true
  const rows = [...supports].map(([key, claims]) => linkRow(key, claims))
  await Promise.all([
    ...createLinks(
      run,
      rows.filter(({ key }) => isNew(key)),
    ),
    ...mergeLinks(
      run,
      rows.filter(({ key }) => !isNew(key)),
    ),
    ...deleteLinks(
      run,
      keys.filter((key) => !supports.has(key)),
    ),
    settleDegrees(run, keys),
  ])
}

/**
 * Makes the links of `keys` what their claims say: counted again, made, or gone with their last claim; then the
 * degrees of their ends. Stories and figures have to be settled before.
 */
export async function settleLinks(run: Run, keys: readonly string[], before?: Before): Promise<void> {
  for (const chunk of chunksOf([...new Set(keys)])) await settleChunk(run, chunk, before)
}

/** Keys of the links that claims of these releases support. */
export async function linksOfReleases(run: Run, releases: readonly string[]): Promise<string[]> {
  const rows = await runRows<{ key: string }>(
    run,
    releases,
    `UNWIND $given.rows AS id MATCH (:Release {id: id})-[:STATES]->(claim:Claim)
     WHERE claim.key IS NOT NULL RETURN DISTINCT claim.key AS key`,
  )
  return rows.map(({ key }) => key)
}
