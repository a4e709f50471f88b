import { execute, kindOfLabels } from '@/graph/db'
import type { NamingRow } from '@/graph/writes/ledger/rows'
import { toNaming } from '@/graph/writes/ledger/naming'
import { AppError } from '@/lib/errors'
import {
  extractionSchema,
  type Evidence,
  type ExtractedClaim,
  type ExtractedEntity,
  type ExtractedFigure,
  type Extraction,
  type Sentence,
} from '@/lib/model'
import { citationMap, toCitation, type CitationRow } from './rows'

type Row = Readonly<Record<string, unknown>>

interface Found {
  release: CitationRow & {
    text: string
    sha256: string
    publishedPrecision: Extraction['release']['publishedPrecision']
    datelineCity: string | null
    datelineCountry: string | null
  }
  sentences: Sentence[]
  entities: { id: string; labels: string[]; naming: NamingRow['properties']; mentions: Evidence[] }[]
  statements: {
    claim: Row
    subject: string
    object: string | null
    place: string | null
    saidBy: string | null
    evidence: Evidence[]
  }[]
}

const cypher = `
  MATCH (release:Release {id: $id}) WHERE release.status = 'live'
  CALL (release) {
    MATCH (release)-[:HAS_SENTENCE]->(s:Sentence) WITH s ORDER BY s.ordinal
    RETURN collect(s {.start, .end, .section}) AS sentences
  }
  CALL (release) {
    MATCH (release)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(m:Mention)-[:REFERS_TO]->(e:Entity)
    WITH e.id AS entity, m ORDER BY m.start, m.end
    WITH entity, collect(m {.start, .end, .quote, .rule, .confidence}) AS mentions
    RETURN collect({entity: entity, mentions: mentions}) AS mentioned
  }
  CALL (release, mentioned) {
    MATCH (release)-[naming:NAMES]->(e:Entity) WITH e, naming, mentioned ORDER BY e.id
    RETURN collect({id: e.id, labels: labels(e), naming: properties(naming),
      mentions: coalesce(head([one IN mentioned WHERE one.entity = e.id | one.mentions]), [])}) AS entities
  }
  CALL (release) {
    MATCH (release)-[:STATES]->(claim:Claim)-[:SUBJECT]->(subject:Entity)
    MATCH (claim)-[at:STATED_IN]->(:Sentence)
    WITH claim, subject, at ORDER BY at.start, at.end
    WITH claim, subject, collect(at {.start, .end, .quote, .rule, .confidence}) AS evidence
    ORDER BY evidence[0].start, claim.id
    RETURN collect({claim: claim {.*}, subject: subject.id, evidence: evidence,
      object: head([(claim)-[:OBJECT]->(object:Entity) | object.id]),
      place: head([(claim)-[:IN]->(place:Entity) | place.id]),
      saidBy: head([(claim)-[:SAID_BY]->(speaker:Entity) | speaker.id])}) AS statements
  }
  RETURN ${citationMap('release', ', .text, .sha256, .publishedPrecision, .datelineCity, .datelineCountry')} AS release,
    sentences, entities, statements`

const present = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined))

const toEntity = ({ id, labels, naming, mentions }: Found['entities'][number]): ExtractedEntity => {
  const { aliases, ...named } = toNaming(naming)
  return {
    ...named,
    id,
    kind: kindOfLabels(labels) as ExtractedEntity['kind'],
    aliases: [...aliases],
    mentions,
  }
}

const toStatement = ({ claim, saidBy, evidence }: Found['statements'][number]): Row => {
  const { id, modality, background, validFrom, validTo, validText, validBasis } = claim
  const said = { validFrom, validTo, validText, validBasis, saidBy }
  return { ...present(said), id, modality, ...(background === true ? { background } : {}), evidence }
}

const toClaim = (row: Found['statements'][number]): ExtractedClaim => {
  const qualifiers = JSON.parse((row.claim['qualifiers'] as string | undefined) ?? '{}') as Record<
    string,
    string
  >
  return {
    ...toStatement(row),
    relation: row.claim['relation'],
    subject: row.subject,
    object: row.object,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
  } as ExtractedClaim
}

const toFigure = (row: Found['statements'][number]): ExtractedFigure => {
  const { measure, value, low, high, comparator, word, unit, currency, item, editions, covers } = row.claim
  const { periodFrom: from, periodTo: to } = row.claim
  return {
    ...toStatement(row),
    ...present({ measure, value, low, high, comparator, word, unit, currency, item, editions }),
    about: row.subject,
    ...(row.place === null ? {} : { in: row.place }),
    ...(from === undefined || from === null ? {} : { period: { from, to } }),
    ...(Array.isArray(covers) && covers.length > 0 ? { covers: covers as string[] } : {}),
  } as ExtractedFigure
}

function toRelease({ release }: Found): Extraction['release'] {
  const { text, sha256, publishedPrecision, datelineCity: city, datelineCountry: country } = release
  return {
    ...toCitation(release),
    text,
    sha256,
    publishedPrecision,
    dateline: city === null && country === null ? null : { city, country },
  }
}

/** What a release says, as it was extracted, put together again from the ledger; warnings are not kept. Throws `not_found`. */
export async function readExtraction(id: string): Promise<Extraction> {
  const [found] = await execute<Found>(cypher, { id })
  if (!found) throw new AppError('not_found', `No release has the id “${id}”.`)
  const isFigure = ({ claim }: Found['statements'][number]): boolean => claim['relation'] === 'REPORTED'
  return extractionSchema.parse({
    release: toRelease(found),
    sentences: found.sentences,
    entities: found.entities.map(toEntity),
    claims: found.statements.filter((row) => !isFigure(row) && row.object !== null).map(toClaim),
    figures: found.statements.filter(isFigure).map(toFigure),
    warnings: [],
  })
}

/** The id of the release with this id, official address or number; undefined when there is none or the number is not its alone. */
export async function findRelease(named: string): Promise<string | undefined> {
  const rows = await execute<{ id: string }>(
    `MATCH (release:Release) WHERE release.status = 'live' AND
       (release.id = $named OR release.address = $named OR release.standsForAddress = $named OR release.number = $named)
     RETURN release.id AS id ORDER BY release.id <> $named, release.id LIMIT 2`,
    { named },
  )
  return rows.length === 1 || rows[0]?.id === named ? rows[0]?.id : undefined
}
