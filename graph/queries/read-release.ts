import { execute, kindOfLabels } from '@/graph/db'
import type { ReleaseDetail } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import type { Comparator, EntityKind, Measure, Modality, Relation, Section } from '@/lib/model'
import { releaseMap, toReleaseRow, type ReleaseCountsRow } from './release-rows'
import { citationMap, toCitation, type CitationRow } from './rows'

type Place = { start: number; end: number }
type Evidence = Place & { quote: string; rule: string; confidence: number }
type End = { id: string; name: string; labels: string[] }

interface ClaimRow {
  claim: {
    id: string
    relation: Relation
    key: string | null
    modality: Modality
    background: boolean | null
    measure: Measure | null
    value: number | null
    comparator: Comparator | null
    word: string | null
    currency: string | null
    unit: string | null
    item: string | null
  }
  subject: End
  object: End | null
  evidence: Evidence[]
}

interface Found {
  release: ReleaseCountsRow
  text: string
  city: string | null
  country: string | null
  sentences: (Place & { section: Section })[]
  mentions: (Evidence & { entity: End })[]
  claims: ClaimRow[]
  twins: CitationRow[]
}

const end = (variable: string): string => `${variable} {.id, .name, labels: labels(${variable})}`

const cypher = `
  MATCH (release:Release {id: $id}) WHERE release.status = 'live'
  CALL (release) {
    MATCH (release)-[:HAS_SENTENCE]->(s:Sentence) WITH s ORDER BY s.ordinal
    RETURN collect(s {.start, .end, .section}) AS sentences
  }
  CALL (release) {
    MATCH (release)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(m:Mention)-[:REFERS_TO]->(e:Entity)
    WITH m, e ORDER BY m.start, m.end, e.id
    RETURN collect(m {.start, .end, .quote, .rule, .confidence, entity: ${end('e')}}) AS mentions
  }
  CALL (release) {
    MATCH (release)-[:STATES]->(claim:Claim)-[:SUBJECT]->(subject:Entity)
    OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
    MATCH (claim)-[at:STATED_IN]->(:Sentence)
    WITH claim, subject, object, at ORDER BY at.start, at.end
    WITH claim, subject, object, collect(at {.start, .end, .quote, .rule, .confidence}) AS evidence
    ORDER BY evidence[0].start, claim.id
    RETURN collect({
      claim: claim {.id, .relation, .key, .modality, .background, .measure, .value, .comparator, .word, .currency, .unit, .item},
      subject: ${end('subject')}, object: ${end('object')}, evidence: evidence}) AS claims
  }
  CALL (release) {
    MATCH (release)-[:TELLS]->(:Story)<-[:TELLS]-(twin:Release) WHERE twin.status = 'live'
    WITH twin ORDER BY twin.publishedAt, twin.id
    RETURN collect(${citationMap('twin')}) AS twins
  }
  RETURN ${releaseMap} AS release, release.text AS text, release.datelineCity AS city,
    release.datelineCountry AS country, sentences, mentions, claims, twins`

const toEnd = ({ id, name, labels }: End) => ({
  id,
  name,
  kind: (kindOfLabels(labels) ?? 'Organisation') as EntityKind,
})

function toClaim({ claim, subject, object, evidence }: ClaimRow): ReleaseDetail['claims'][number] {
  const { id, relation, key, modality, background, measure, value, comparator, ...words } = claim
  const { word, currency, unit, item } = words
  return {
    id,
    link: key,
    relation,
    subject: toEnd(subject),
    object: object ? toEnd(object) : null,
    figure:
      measure !== null && value !== null && comparator !== null
        ? { measure, value, comparator, word, currency, unit, item }
        : null,
    modality,
    background: background ?? false,
    evidence,
  }
}

/** A release to read: text, sentences, mentions, what it states and its twins in the same story. Throws `not_found`. */
export async function readRelease(id: string): Promise<ReleaseDetail> {
  const [found] = await execute<Found>(cypher, { id })
  if (!found) throw new AppError('not_found', `No release has the id “${id}”.`)
  const { city, country } = found
  return {
    release: {
      ...toReleaseRow(found.release),
      text: found.text,
      dateline: city === null && country === null ? null : { city, country },
    },
    sentences: found.sentences,
    mentions: found.mentions.map(({ entity, ...mention }) => {
      const { id: entityId, kind, name } = toEnd(entity)
      return { ...mention, entity: entityId, kind, name }
    }),
    claims: found.claims.map(toClaim),
    twins: found.twins.map(toCitation),
  }
}
