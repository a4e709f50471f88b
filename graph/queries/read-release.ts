import { execute, kindOfLabels } from '@/graph/db'
import type { ReleaseDetail, Statement } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import type { Comparator, EntityKind, Measure, Modality, Relation, Section } from '@/lib/model'
import { releaseMap, toReleaseRow, type ReleaseCountsRow } from './release-rows'
import { citationMap, namesMap, toCitation, toNames, type CitationRow, type NamesRow } from './rows'

type Place = { start: number; end: number }
type Evidence = Place & { quote: string; rule: string; confidence: number }
type End = { id: string; name: string; labels: string[] } & NamesRow

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
    low: number | null
    high: number | null
    periodFrom: string | null
    periodTo: string | null
    editions: number | null
    validFrom: string | null
    validTo: string | null
    validText: string | null
    validBasis: Statement['validBasis']
    qualifiers: string | null
  }
  subject: End
  object: End | null
  place: End | null
  saidBy: End | null
  evidence: Evidence[]
}

interface Found {
  release: ReleaseCountsRow
  text: string
  city: string | null
  country: string | null
  sentences: (Place & { section: Section })[]
  mentions: (Evidence & { entity: End; role: string | null })[]
  claims: ClaimRow[]
  twins: CitationRow[]
}

const end = (variable: string): string => `${variable} {.id, .name, labels: labels(${variable}), ${namesMap}}`

const claimFields = `.id, .relation, .key, .modality, .background, .measure, .value, .comparator, .word, .currency,
  .unit, .item, .low, .high, .periodFrom, .periodTo, .editions, .validFrom, .validTo, .validText, .validBasis,
  .qualifiers`

const cypher = `
  MATCH (release:Release {id: $id}) WHERE release.status = 'live'
  CALL (release) {
    MATCH (release)-[:HAS_SENTENCE]->(s:Sentence) WITH s ORDER BY s.ordinal
    RETURN collect(s {.start, .end, .section}) AS sentences
  }
  CALL (release) {
    MATCH (release)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(m:Mention)-[:REFERS_TO]->(e:Entity)
    WITH m, e ORDER BY m.start, m.end, e.id
    RETURN collect(m {.start, .end, .quote, .rule, .confidence, entity: ${end('e')}, role: e.role}) AS mentions
  }
  CALL (release) {
    MATCH (release)-[:STATES]->(claim:Claim)-[:SUBJECT]->(subject:Entity)
    OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
    MATCH (claim)-[at:STATED_IN]->(:Sentence)
    WITH claim, subject, object, at ORDER BY at.start, at.end
    WITH claim, subject, object, collect(at {.start, .end, .quote, .rule, .confidence}) AS evidence
    ORDER BY evidence[0].start, claim.id
    RETURN collect({
      claim: claim {${claimFields}},
      subject: ${end('subject')}, object: ${end('object')}, evidence: evidence,
      place: head([(claim)-[:IN]->(place:Entity) | ${end('place')}]),
      saidBy: head([(claim)-[:SAID_BY]->(speaker:Entity) | ${end('speaker')}])}) AS claims
  }
  CALL (release) {
    MATCH (release)-[:TELLS]->(:Story)<-[:TELLS]-(twin:Release) WHERE twin.status = 'live'
    WITH twin ORDER BY twin.publishedAt, twin.id
    RETURN collect(${citationMap('twin')}) AS twins
  }
  RETURN ${releaseMap} AS release, release.text AS text, release.datelineCity AS city,
    release.datelineCountry AS country, sentences, mentions, claims, twins`

const toEnd = (row: End): Statement['subject'] => ({
  id: row.id,
  name: row.name,
  names: toNames(row),
  kind: (kindOfLabels(row.labels) ?? 'Organisation') as EntityKind,
})

function toFigure({ claim, place }: ClaimRow): Statement['figure'] {
  const { measure, value, comparator, low, high, word, currency, unit, item, editions } = claim
  if (measure === null || value === null || comparator === null) return null
  const { periodFrom: from, periodTo: to } = claim
  return {
    ...{ measure, value, low, high, comparator, word, currency, unit, item, editions },
    in: place ? toEnd(place) : null,
    period: from !== null && to !== null ? { from, to } : null,
  }
}

function toStatement(row: ClaimRow): Statement {
  const { claim, subject, object, saidBy, evidence } = row
  const { id, relation, key, modality, background, validFrom, validTo, validText, validBasis } = claim
  return {
    ...{ id, link: key, relation, modality, validFrom, validTo, validText, validBasis, evidence },
    subject: toEnd(subject),
    object: object ? toEnd(object) : null,
    figure: toFigure(row),
    background: background ?? false,
    qualifiers: claim.qualifiers ? (JSON.parse(claim.qualifiers) as Record<string, string>) : {},
    saidBy: saidBy ? toEnd(saidBy) : null,
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
      const { id, ...named } = toEnd(entity)
      return { ...mention, entity: id, ...named }
    }),
    claims: found.claims.map(toStatement),
    twins: found.twins.map(toCitation),
  }
}
