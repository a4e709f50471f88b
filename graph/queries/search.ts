import { entityNamesIndex, execute, kindLabel, releaseTitlesIndex, sentenceIndex } from '@/graph/db'
import type { SearchHit, SearchResult } from '@/lib/api/schemas'
import { entityKindNames, languages, type EntityKind } from '@/lib/model'
import { bestName } from './name-match'
import { citationMap, nodeMap, toCitation, toNode, type CitationRow, type NodeRow } from './rows'
import { anyName, everyName, nameTokens, wordQuery } from './words'

interface Search {
  readonly q: string
  /** Only entities of this kind, or only releases. */
  readonly kind?: string | undefined
  readonly limit: number
}

/** Candidates that are ranked here for each hit that is shown; the index alone ranks by rarity of words. */
const candidates = 200

type Candidate = { node: NodeRow; aliases: string[] | null }

const isEntityKind = (kind: string): kind is EntityKind =>
  (entityKindNames as readonly string[]).includes(kind)

const readCandidates = (query: string, kind: EntityKind | undefined): Promise<Candidate[]> =>
  execute<Candidate>(
    `CALL db.index.fulltext.queryNodes($index, $query${kind ? '' : ', {limit: $candidates}'}) YIELD node AS n, score
     ${kind ? `WHERE n:${kindLabel(kind)}` : ''}
     WITH n, score ORDER BY score DESC, n.degree DESC, n.id LIMIT $candidates
     RETURN ${nodeMap('n')} AS node, n.aliases AS aliases`,
    { index: entityNamesIndex, query, candidates },
  )

const readById = (id: string): Promise<Candidate[]> =>
  execute<Candidate>(`MATCH (n:Entity {id: $id}) RETURN ${nodeMap('n')} AS node, n.aliases AS aliases`, {
    id,
  })

/** The best name first, then popularity: a name itself beats one that begins so, that beats a slip of the pen. */
function toHit({ node: row, aliases }: Candidate, tokens: readonly string[]): SearchHit {
  const { id, kind, name, names, degree } = toNode(row)
  const best = bestName([name, ...Object.values(names), ...(aliases ?? [])], tokens)
  return {
    id,
    kind,
    name,
    matched: best.name === name ? null : best.name,
    degree,
    score: Number((best.tier + 1 - best.slips / 10 + (0.09 * degree) / (degree + 20)).toFixed(6)),
  }
}

async function searchEntities({ q, kind, limit }: Search): Promise<SearchHit[]> {
  if (kind !== undefined && !isEntityKind(kind)) return []
  const tokens = nameTokens(q)
  if (tokens.length === 0) return []
  const [byId, byName] = await Promise.all([readById(q.trim()), readCandidates(everyName(tokens), kind)])
  const found = byName.length > 0 || tokens.length < 2 ? byName : await readCandidates(anyName(tokens), kind)
  const hits = found
    .filter(({ node }) => !byId.some((exact) => exact.node.id === node.id))
    .map((candidate) => toHit(candidate, tokens))
    .toSorted((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : 1))
  return [
    ...byId.map((candidate) => ({ ...toHit(candidate, tokens), matched: null, score: 6 })),
    ...hits,
  ].slice(0, limit)
}

async function searchReleases(query: string, limit: number): Promise<SearchResult['releases']> {
  const rows = await execute<{ release: CitationRow }>(
    `CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS release, score
     WHERE release.status = 'live'
     WITH release, score ORDER BY score DESC, release.publishedAt DESC, release.id LIMIT $limit
     RETURN ${citationMap('release')} AS release`,
    { index: releaseTitlesIndex, query, limit },
  )
  return rows.map(({ release }) => toCitation(release))
}

async function searchSentences(query: string, limit: number): Promise<SearchResult['sentences']> {
  const rows = await execute<{ release: CitationRow; start: number; end: number; text: string }>(
    `UNWIND $indexes AS index
     CALL db.index.fulltext.queryNodes(index, $query, {limit: $limit}) YIELD node AS sentence, score
     MATCH (sentence)<-[:HAS_SENTENCE]-(release:Release) WHERE release.status = 'live'
     WITH sentence, release, score ORDER BY score DESC, release.publishedAt DESC, sentence.id LIMIT $limit
     RETURN ${citationMap('release')} AS release, sentence.start AS start, sentence.end AS end, sentence.text AS text`,
    { indexes: languages.map(sentenceIndex), query, limit },
  )
  return rows.map(({ release, ...sentence }) => ({ release: toCitation(release), ...sentence }))
}

/**
 * Finds entities by any name in any script (whole, begun or mistyped) or by id, releases by title or number, and
 * sentences by their words. `kind` leaves only entities of that kind; `Release` only releases.
 */
export async function search({ q, kind, limit }: Search): Promise<SearchResult> {
  const words = wordQuery(q)
  const [entities, releases, sentences] = await Promise.all([
    searchEntities({ q, kind: kind === '' ? undefined : kind, limit }),
    words && (!kind || kind === 'Release') ? searchReleases(words, limit) : [],
    words && !kind ? searchSentences(words, limit) : [],
  ])
  return { query: q, entities, releases, sentences }
}
