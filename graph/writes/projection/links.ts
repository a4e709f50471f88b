import { relationType, type Run } from '@/graph/db'
import { relationNames, type Relation } from '@/lib/model'
import { parseLinkKey, summariseLink, type Support } from '@/lib/projection'
import { chunksOf } from '../chunks'

/** Relations that count as a link of an entity; a published figure does not. */
const counted = relationNames.filter((relation) => relation !== 'REPORTED').join('|')

const readSupports = async (run: Run, keys: readonly string[]): Promise<Map<string, Support[]>> => {
  const rows = await run<{ key: string; supports: Support[] }>(
    `UNWIND $keys AS key
     MATCH (claim:Claim {key: key})<-[:STATES]-(release:Release)-[:TELLS]->(story:Story)
     RETURN key, collect({claim: claim.id, release: release.id, story: story.id, confidence: claim.confidence,
       background: claim.background, validFrom: claim.validFrom, validTo: claim.validTo,
       publishedAt: release.publishedAt, lang: release.lang, publisher: release.storyPublisher}) AS supports`,
    { keys },
  )
  return new Map(rows.map(({ key, supports }) => [key, supports]))
}

const byRelation = (keys: readonly string[]): [Relation, string[]][] => {
  const groups = new Map<Relation, string[]>()
  for (const key of keys) {
    const { relation } = parseLinkKey(key)
    const group = groups.get(relation)
    if (group) group.push(key)
    else groups.set(relation, [key])
  }
  return [...groups]
}

const linkRow = (key: string, supports: readonly Support[]) => {
  const { subject, object, modality } = parseLinkKey(key)
  return { key, subject, object, properties: { key, modality, ...summariseLink(supports) } }
}

async function settleChunk(run: Run, keys: readonly string[]): Promise<void> {
  const supports = await readSupports(run, keys)
  const kept = keys.filter((key) => supports.has(key))
  const gone = keys.filter((key) => !supports.has(key))
  await Promise.all([
    ...byRelation(kept).map(([relation, group]) =>
      run(
        `UNWIND $rows AS row
         MATCH (subject:Entity {id: row.subject})
         MATCH (object:${relation === 'REPORTED' ? 'Figure' : 'Entity'} {id: row.object})
         MERGE (subject)-[link:${relationType(relation)} {key: row.key}]->(object) SET link = row.properties`,
        { rows: group.map((key) => linkRow(key, supports.get(key) ?? [])) },
      ),
    ),
    ...byRelation(gone).map(([relation, group]) =>
      run(`UNWIND $keys AS key MATCH ()-[link:${relationType(relation)} {key: key}]->() DELETE link`, {
        keys: group,
      }),
    ),
    settleDegrees(run, keys),
  ])
}

async function settleDegrees(run: Run, keys: readonly string[]): Promise<void> {
  const ends = keys
    .map(parseLinkKey)
    .filter(({ relation }) => relation !== 'REPORTED')
    .flatMap(({ subject, object }) => [subject, object])
  await run(
    `UNWIND $ids AS id MATCH (entity:Entity {id: id})
     WITH entity, COUNT { (entity)-[:${counted}]-() } AS degree
     WHERE degree <> coalesce(entity.degree, -1) SET entity.degree = degree`,
    { ids: [...new Set(ends)] },
  )
}

/**
 * Makes the links of `keys` what their claims say: counted again, made, or gone with their last claim; then the
 * degrees of their ends. Stories and figures have to be settled before.
 */
export async function settleLinks(run: Run, keys: readonly string[]): Promise<void> {
  for (const chunk of chunksOf([...new Set(keys)])) await settleChunk(run, chunk)
}

/** Keys of the links that claims of these releases support. */
export async function linksOfReleases(run: Run, releases: readonly string[]): Promise<string[]> {
  if (releases.length === 0) return []
  const rows = await run<{ key: string }>(
    `UNWIND $releases AS id MATCH (:Release {id: id})-[:STATES]->(claim:Claim)
     WHERE claim.key IS NOT NULL RETURN DISTINCT claim.key AS key`,
    { releases },
  )
  return rows.map(({ key }) => key)
}

/** Types of every relationship of the projection. */
export const projectedTypes: readonly string[] = [...relationNames, 'MENTIONS', 'TELLS']
