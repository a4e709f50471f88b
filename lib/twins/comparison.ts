import * as z from 'zod'
import {
  comparatorNames,
  entityKindNames,
  measureNames,
  modalityNames,
  namesSchema,
  partialDateSchema,
  relationNames,
} from '@/lib/model'

/** What can differ between two versions of one announcement, in the order that differences are shown in. */
export const differenceKinds = [
  'value',
  'currency',
  'modality',
  'measure',
  'office',
  'date',
  'relation',
  'comparator',
  'participant',
  'figure',
  'statement',
  'name',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** `high`: both cannot be right; `medium`: one says it otherwise; `low`: a hedge lost, or not found in one. */
export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/** What one version says: the words, their sentence, and what was read from them. Offsets are those of its release. */
export const sideSchema = z.object({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  sentence: z.string(),
  sentenceStart: z.int(),
  measure: z.enum(measureNames).nullable(),
  figure: z
    .object({
      value: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      comparator: z.enum(comparatorNames),
      word: z.string().nullable(),
      currency: z.string().nullable(),
      unit: z.string().nullable(),
      item: z.string().nullable(),
    })
    .nullable(),
  relation: z.enum(relationNames).nullable(),
  modality: z.enum(modalityNames).nullable(),
  /** The office as the version writes it. */
  title: z.string().nullable(),
  from: partialDateSchema.nullable(),
  to: partialDateSchema.nullable(),
})
export type Side = z.infer<typeof sideSchema>

/** An entity as a difference names it. */
export const namedSchema = z.object({
  id: z.string(),
  kind: z.enum(entityKindNames),
  name: z.string(),
  names: namesSchema,
})
export type Named = z.infer<typeof namedSchema>

/** One difference. A side is null where nothing was found that says it. */
export const differenceSchema = z.object({
  kind: z.enum(differenceKinds),
  severity: z.enum(severities),
  /** What both speak of: the operation of a figure, the official of an office. */
  about: namedSchema.nullable(),
  /** Who or what the other version does not name. */
  entity: namedSchema.nullable(),
  /** How many times larger one value is, where that is a power of ten: 1,000 for thousands read as millions. */
  factor: z.number().nullable(),
  a: sideSchema.nullable(),
  b: sideSchema.nullable(),
})
export type Difference = z.infer<typeof differenceSchema>

/** How two releases compare: why they are one announcement (null when they are not), what agrees and what differs. */
export const comparisonSchema = z.object({
  why: z
    .object({
      rule: z.enum(['text', 'number', 'figures', 'names']),
      days: z.int().nullable(),
      names: z.array(z.string()),
      figures: z.int(),
    })
    .nullable(),
  /** Figures and claims that both versions state alike. */
  agreeing: z.object({ figures: z.int(), claims: z.int() }),
  /** The gravest first. */
  differences: z.array(differenceSchema),
})
export type Comparison = z.infer<typeof comparisonSchema>
