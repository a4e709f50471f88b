import * as z from 'zod'
import { comparatorNames, modalityNames, sections } from './display'
import { entityKindNames } from './entities'
import { measureNames } from './measures'
import { relationNames } from './relations'

/** A date as precise as its source: `2013`, `2013-09` or `2013-09-12`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** UTF-16 offsets into `release.text`; `end` is exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof spanSchema>

/** Words of a release: `quote` always equals `text.slice(start, end)`. */
export const evidenceSchema = spanSchema.extend({
  quote: z.string(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** The official release that a summary in our own words stands for. */
export const standsForSchema = z.object({
  publisher: z.string(),
  date: partialDateSchema,
  number: z.string().optional(),
  address: z.string().optional(),
})

export const releaseSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** BCP 47, found from the body; `und` when unknown. */
  lang: z.string(),
  publisher: z.string().nullable(),
  publishedAt: partialDateSchema.nullable(),
  publishedPrecision: z.enum(['day', 'month', 'year', 'none']),
  dateline: z.object({ city: z.string().nullable(), country: z.string().nullable() }).nullable(),
  number: z.string().nullable(),
  address: z.string().nullable(),
  basis: z.enum(['official', 'summary']),
  standsFor: standsForSchema.optional(),
  text: z.string(),
  sha256: z.string(),
})
export type Release = z.infer<typeof releaseSchema>

export const sentenceSchema = spanSchema.extend({ section: z.enum(sections) })
export type Sentence = z.infer<typeof sentenceSchema>

export const namesSchema = z.object({
  en: z.string().optional(),
  fr: z.string().optional(),
  es: z.string().optional(),
  ar: z.string().optional(),
})

export const entitySchema = z.object({
  id: z.string(),
  kind: z.enum(entityKindNames),
  name: z.string(),
  names: namesSchema,
  /** Other names, as written; knowledge's and the release's own. */
  aliases: z.array(z.string()),
  /** True when curated knowledge knows it. */
  known: z.boolean(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  mentions: z.array(evidenceSchema),
})
export type ExtractedEntity = z.infer<typeof entitySchema>

const statementSchema = z.object({
  id: z.string(),
  modality: z.enum(modalityNames),
  /** Recalled in passing: an earlier edition, another case. Still asserted. */
  background: z.boolean().optional(),
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  validText: z.string().optional(),
  validBasis: z.enum(['stated', 'resolved', 'dateline']).optional(),
  /** Entity id of who says it, for quotes and reported speech. */
  saidBy: z.string().optional(),
  evidence: z.array(evidenceSchema).min(1),
})

export const claimSchema = statementSchema.extend({
  relation: z.enum(relationNames),
  subject: z.string(),
  object: z.string(),
  qualifiers: z.record(z.string(), z.string()).optional(),
})
export type ExtractedClaim = z.infer<typeof claimSchema>

export const figureSchema = statementSchema.extend({
  measure: z.enum(measureNames),
  /** Entity id of what the figure is the result of. */
  about: z.string(),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  comparator: z.enum(comparatorNames),
  /** The hedging word itself, to print it again: "près de". */
  word: z.string().optional(),
  unit: z.string().optional(),
  /** ISO 4217. */
  currency: z.string().optional(),
  item: z.string().optional(),
  /** Entity id of the place a part of a breakdown belongs to. */
  in: z.string().optional(),
  period: z.object({ from: partialDateSchema, to: partialDateSchema }).optional(),
  /** How many editions a series total counts, as the release says: "the eight SOGA operations". */
  editions: z.int().optional(),
  /** Ids of the editions a series total covers. */
  covers: z.array(z.string()).optional(),
})
export type ExtractedFigure = z.infer<typeof figureSchema>

export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
})
export type Warning = z.infer<typeof warningSchema>

/** What one release says: the answer of `communique extract --json` and the input of every load. */
export const extractionSchema = z.object({
  release: releaseSchema,
  sentences: z.array(sentenceSchema),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  figures: z.array(figureSchema),
  warnings: z.array(warningSchema),
})
export type Extraction = z.infer<typeof extractionSchema>
