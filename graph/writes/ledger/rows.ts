import { AppError } from '@/lib/errors'
import type { Evidence, ExtractedClaim, ExtractedEntity, ExtractedFigure, Extraction } from '@/lib/model'
import { hashId } from '@/lib/model/identity'
import { figureId, linkKey, storyMarks } from '@/lib/projection'

type Row = Readonly<Record<string, unknown>>

/** A relationship of the ledger to make: from one id to another. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly properties: Row
}

/** How a release calls an entity, as stored. */
export interface NamingRow {
  readonly id: string
  readonly kind: string
  /** Key and count of the MENTIONS link; null when it is not mentioned by words. */
  readonly mentioned: Row | null
  readonly properties: {
    readonly known: boolean
    readonly name: string
    /** JSON. */
    readonly names: string
    readonly aliases: readonly string[]
    /** JSON. */
    readonly properties: string
  }
}

export interface ClaimRow {
  readonly subject: string
  readonly properties: Row & {
    readonly id: string
    readonly key: string | null
    readonly figure: string | null
  }
}

/** Everything that one release puts into the ledger, as rows of plain values. */
export interface LedgerRows {
  readonly release: Row & { readonly id: string }
  readonly sentences: readonly (Row & { readonly id: string })[]
  readonly namings: readonly NamingRow[]
  readonly mentions: readonly {
    readonly sentence: string
    readonly entity: string
    readonly properties: Row
  }[]
  readonly claims: readonly ClaimRow[]
  readonly objects: readonly Edge[]
  readonly places: readonly Edge[]
  readonly speakers: readonly Edge[]
  readonly evidence: readonly Edge[]
}

const present = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined))

/** JSON with sorted keys, so that equal objects are equal texts. */
export const canonicalJson = (record: Row): string =>
  JSON.stringify(Object.fromEntries(Object.entries(present(record)).sort(([a], [b]) => (a < b ? -1 : 1))))

/** The properties of a Release node but `loadedAt`; absent ones are left out. */
export function releaseRow(extraction: Extraction, version: string): Row & { readonly id: string } {
  const { dateline, standsFor, ...release } = extraction.release
  return {
    ...present({
      ...release,
      datelineCity: dateline?.city,
      datelineCountry: dateline?.country,
      standsForPublisher: standsFor?.publisher,
      standsForDate: standsFor?.date,
      standsForNumber: standsFor?.number,
      standsForAddress: standsFor?.address,
      version,
      status: 'live',
      ...storyMarks(extraction),
    }),
    id: release.id,
  }
}

const once = <T>(rows: readonly T[], idOf: (row: T) => string): T[] =>
  [...new Map(rows.toReversed().map((row) => [idOf(row), row])).values()].toReversed()

/** Finds the sentence that an offset stands in; what stands between two belongs to the one before. */
function sentenceFinder({ release, sentences }: Extraction): (start: number) => string {
  const starts = sentences.map(({ start }, ordinal) => ({ start, ordinal })).sort((a, b) => a.start - b.start)
  return (position) => {
    const at = starts.findLast(({ start }) => start <= position) ?? starts[0]
    if (!at) throw new AppError('internal', `“${release.title}” has statements but no sentences.`)
    return `${release.id}-s${at.ordinal}`
  }
}

const evidenceRow = ({ start, end, quote, rule, confidence }: Evidence): Row => ({
  start,
  end,
  quote,
  rule,
  confidence,
})

function namingRow(release: string, entity: ExtractedEntity): NamingRow {
  const { id, kind, known, name, names, aliases, properties, mentions } = entity
  return {
    id,
    kind,
    mentioned: mentions.length > 0 ? { key: `MENTIONS:${release}:${id}`, count: mentions.length } : null,
    properties: {
      known,
      name,
      names: canonicalJson(names),
      aliases: [...new Set(aliases)].sort(),
      properties: canonicalJson(properties),
    },
  }
}

const statementRow = (statement: ExtractedClaim | ExtractedFigure): Row => ({
  id: statement.id,
  modality: statement.modality,
  background: statement.background ?? false,
  validFrom: statement.validFrom,
  validTo: statement.validTo,
  validText: statement.validText,
  validBasis: statement.validBasis,
  confidence: Math.max(...statement.evidence.map(({ confidence }) => confidence)),
})

const claimRow = (claim: ExtractedClaim): ClaimRow => ({
  subject: claim.subject,
  properties: {
    ...present({
      ...statementRow(claim),
      relation: claim.relation,
      qualifiers: canonicalJson(claim.qualifiers ?? {}),
    }),
    id: claim.id,
    key: linkKey(claim),
    figure: null,
  },
})

function figureRow(figure: ExtractedFigure): ClaimRow {
  const { measure, value, low, high, comparator, word, unit, currency, item, period, covers, editions } =
    figure
  const id = figureId(figure)
  const answer = { measure, value, low, high, comparator, word, unit, currency, item }
  return {
    subject: figure.about,
    properties: {
      ...present({
        ...statementRow(figure),
        ...answer,
        relation: 'REPORTED',
        qualifiers: '{}',
        periodFrom: period?.from,
        periodTo: period?.to,
        editions,
        covers: [...(covers ?? [])].sort(),
      }),
      id: figure.id,
      key: linkKey({ relation: 'REPORTED', subject: figure.about, object: id, modality: figure.modality }),
      figure: id,
    },
  }
}

/** The ledger rows of one release. Repeats of an id are kept once; throws `internal` when a statement has no sentence. */
export function ledgerRows(extraction: Extraction, version: string): LedgerRows {
  const { id: release, text } = extraction.release
  const sentenceAt = sentenceFinder(extraction)
  const entities = once(extraction.entities, ({ id }) => id)
  const claims = once(extraction.claims, ({ id }) => id)
  const figures = once(extraction.figures, ({ id }) => id)
  const mentions = entities.flatMap(({ id: entity, mentions }) =>
    mentions.map((mention) => ({
      sentence: sentenceAt(mention.start),
      entity,
      properties: {
        id: hashId('mention', [release, mention.start, mention.end, entity]),
        ...evidenceRow(mention),
      },
    })),
  )
  const edge = (from: string, to: string | undefined): Edge[] =>
    to === undefined ? [] : [{ from, to, properties: {} }]
  const statements = [...claims, ...figures]
  return {
    release: releaseRow(extraction, version),
    sentences: extraction.sentences.map(({ start, end, section }, ordinal) => ({
      id: `${release}-s${ordinal}`,
      ordinal,
      start,
      end,
      text: text.slice(start, end),
      section,
    })),
    namings: entities.map((entity) => namingRow(release, entity)),
    mentions: once(mentions, ({ properties }) => properties.id),
    claims: [...claims.map(claimRow), ...figures.map(figureRow)],
    objects: claims.flatMap(({ id, object }) => edge(id, object)),
    places: figures.flatMap((figure) => edge(figure.id, figure.in)),
    speakers: statements.flatMap(({ id, saidBy }) => edge(id, saidBy)),
    evidence: statements.flatMap(({ id, evidence }) =>
      once(
        evidence.map((words) => ({ from: id, to: sentenceAt(words.start), properties: evidenceRow(words) })),
        ({ properties }) => canonicalJson(properties),
      ),
    ),
  }
}
