import {
  entityNamesIndex,
  execute,
  kindLabel,
  kindOfLabels,
  releaseTitlesIndex,
  sentenceIndex,
} from '@/graph/db'
import type { SearchHit, SearchResult } from '@/lib/api/schemas'
import { entityKindNames, languages, type EntityKind } from '@/lib/model'
import { bestName } from './name-match'
import { citationMap, toCitation, type CitationRow } from './rows'
import { anyName, everyName, nameTokens, wordQuery } from './words'

interface Search {
  readonly q: string
  /** Only entities of this kind, or only releases. */
  readonly kind?: string | undefined
  /** Leaves out releases and sentences. */
  readonly only?: 'entities' | undefined
  readonly limit: number
}

/** Candidates that are ranked here by how their names fit; the index alone ranks by rarity of words. */
const candidates = 80
/** The best of the index among which entities of one kind are looked for while somebody types on. */
const looked = 800

interface Candidate {
  readonly id: string
  readonly labels: string[]
  readonly name: string
  readonly others: (string | null)[]
  readonly aliases: string[] | null
  readonly degree: number | null
}

interface Found {
  readonly entities: Candidate[]
  readonly releases: CitationRow[]
  readonly sentences: { release: CitationRow; start: number; end: number; text: string }[]
}

const isEntityKind = (kind: string): kind is EntityKind =>
  (entityKindNames as readonly string[]).includes(kind)

const otherNames = languages.map((lang) => `n.name${lang.charAt(0).toUpperCase()}${lang.slice(1)}`).join(', ')

/** Entities by their names, among the best `most` of the index; null is all of it. */
const namesPart = (kind: EntityKind | undefined, most: number | null): string => `
  CALL () {
    OPTIONAL MATCH (exact:Entity {id: $id})
    WITH collect({n: exact, score: 1e9}) AS byId
    CALL () {
      CALL db.index.fulltext.queryNodes($namesIndex, $names${most === null ? '' : `, {limit: ${most}}`})
      YIELD node, score ${kind ? `WHERE node:${kindLabel(kind)}` : ''}
      WITH node, score ORDER BY score DESC, node.degree DESC, node.id LIMIT $candidates
      RETURN collect({n: node, score: score}) AS byName
    }
    UNWIND byId + byName AS row
    WITH row.n AS n, max(row.score) AS score WHERE n IS NOT NULL
    RETURN collect({id: n.id, labels: labels(n), name: n.name, others: [${otherNames}], aliases: n.aliases,
      degree: n.degree}) AS entities
  }`

const releasesPart = `
  CALL () {
    CALL db.index.fulltext.queryNodes($titlesIndex, $words) YIELD node AS release, score
    WHERE release.status = 'live'
    WITH release, score ORDER BY score DESC, release.publishedAt DESC, release.id LIMIT $limit
    RETURN collect(${citationMap('release')}) AS releases
  }`

const sentencesPart = `
  CALL () {
    UNWIND $sentenceIndexes AS index
    CALL db.index.fulltext.queryNodes(index, $words, {limit: $limit}) YIELD node AS sentence, score
    MATCH (sentence)<-[:HAS_SENTENCE]-(release:Release) WHERE release.status = 'live'
    WITH sentence, release, score ORDER BY score DESC, release.publishedAt DESC, sentence.id LIMIT $limit
    RETURN collect({release: ${citationMap('release')}, start: sentence.start, end: sentence.end,
      text: sentence.text}) AS sentences
  }`

/** The best name first, then popularity: a name itself beats one that begins so, that beats a slip of the pen. */
function toHit(
  { id, labels, name, others, aliases, degree }: Candidate,
  tokens: readonly string[],
): SearchHit {
  const names = [name, ...others.filter((other) => other !== null), ...(aliases ?? [])]
  const best = bestName(names, tokens)
  const links = degree ?? 0
  return {
    id,
    kind: kindOfLabels(labels) ?? 'Organisation',
    name,
    matched: best.name === name ? null : best.name,
    degree: links,
    score: Number((best.tier + 1 - best.slips / 10 + (0.09 * links) / (links + 20)).toFixed(6)),
  }
}

function rank(found: readonly Candidate[], tokens: readonly string[], { q, limit }: Search): SearchHit[] {
  const id = q.trim()
  return found
    .map((candidate) => {
      const hit = toHit(candidate, tokens)
      return hit.id === id ? { ...hit, matched: null, score: 6 } : hit
    })
    .toSorted((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

/** The entities of a kind that have most links. */
async function mostLinked(kind: EntityKind, { q, limit }: Search): Promise<SearchResult> {
  const found = await execute<Candidate>(
    `MATCH (n:${kindLabel(kind)}) WITH n ORDER BY coalesce(n.degree, 0) DESC, n.id LIMIT $limit
     RETURN n.id AS id, labels(n) AS labels, n.name AS name, [${otherNames}] AS others, n.aliases AS aliases,
       n.degree AS degree`,
    { limit },
  )
  const entities = found.map((candidate) => ({ ...toHit(candidate, []), matched: null, score: 0 }))
  return { query: q, entities, releases: [], sentences: [] }
}

/**
 * Finds entities by any name in any script (whole, begun or mistyped) or by id, releases by title or number, and
 * sentences by their words. `kind` leaves only entities of that kind; `Release` only releases; `only` entities of any,
 * and of one kind those among the best of the index, as fast as somebody types.
 * With a kind and no word it gives those of that kind that have most links.
 */
export async function search({ q, kind, only, limit }: Search): Promise<SearchResult> {
  const words = wordQuery(q)
  const tokens = nameTokens(q)
  const entityKind = kind && isEntityKind(kind) ? kind : undefined
  if (entityKind && tokens.length === 0) return mostLinked(entityKind, { q, limit })
  const named = tokens.length > 0 && (!kind || entityKind !== undefined)
  const most = entityKind ? (only ? looked : null) : candidates
  const parts = [
    named ? namesPart(entityKind, most) : '',
    words && !only && (!kind || kind === 'Release') ? releasesPart : '',
    words && !only && !kind ? sentencesPart : '',
  ]
  const read = async (chosen: readonly string[], names: string): Promise<Partial<Found>> => {
    if (chosen.every((part) => part === '')) return {}
    const columns = ['entities', 'releases', 'sentences'].filter((_, at) => chosen[at])
    const [row] = await execute<Partial<Found>>(`${chosen.join('')} RETURN ${columns.join(', ')}`, {
      ...{ id: q.trim(), names, words, limit, candidates },
      ...{ namesIndex: entityNamesIndex, titlesIndex: releaseTitlesIndex },
      sentenceIndexes: languages.map(sentenceIndex),
    })
    return row ?? {}
  }
  const { entities = [], releases = [], sentences = [] } = await read(parts, everyName(tokens))
  const loose = entities.length === 0 && tokens.length > 1 && named
  const found = loose ? ((await read(parts.slice(0, 1), anyName(tokens))).entities ?? []) : entities
  return {
    query: q,
    entities: rank(found, tokens, { q, limit }),
    releases: releases.map(toCitation),
    sentences: sentences.map(({ release, ...sentence }) => ({ release: toCitation(release), ...sentence })),
  }
}
