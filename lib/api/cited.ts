import * as z from 'zod'
import { measureNames, modalityNames, partialDateSchema, relationNames } from '@/lib/model'
import { citationSchema } from './schemas'

/** Shapes of answers that carry their sentences and sources with them, for whoever reads them away from our pages. */

/** A release that an answer quotes; `number` stands beside its quotations in the text. */
export const sourceSchema = citationSchema.extend({
  source: z.int().describe('Stands in square brackets beside what is quoted from it.'),
  cite: z.string().nullable().describe('The official address to cite; null where none is known.'),
  resource: z.string().describe('The resource that holds the whole text.'),
})
export type Source = z.infer<typeof sourceSchema>

/** One sentence of a release, in the language of the release. */
export const quotationSchema = z.object({
  sentence: z.string(),
  /** The words in it that say it, with their offsets in the text of the release. */
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  lang: z.string(),
  /** Id of the release, which is among the sources. */
  release: z.string(),
  source: z.int(),
  modality: z
    .enum(modalityNames)
    .nullable()
    .describe('Null where the sentence is quoted for its words alone.'),
  background: z.boolean().describe('Recalled in passing: not the news of this release.'),
  from: partialDateSchema.nullable(),
  to: partialDateSchema.nullable(),
  when: z.string().nullable().describe('The release’s own words for the time.'),
  saidBy: z.string().nullable(),
  judged: z.enum(['confirmed', 'rejected']).nullable().describe('What a person decided about these words.'),
})
export type Quotation = z.infer<typeof quotationSchema>

/** An end of a link. */
export const endSchema = z.object({ id: z.string(), name: z.string(), kind: z.string() })
export type End = z.infer<typeof endSchema>

/** A link with its ends by name and, where one was read, the newest sentence that says it. */
export const citedLinkSchema = z.object({
  key: z.string().describe('For the tool “evidence”.'),
  relation: z.enum(relationNames),
  from: endSchema,
  to: endSchema,
  modality: z.enum(modalityNames),
  background: z.boolean(),
  /** Independent announcements: translations and reprints count once. */
  announcements: z.int(),
  confidence: z.number(),
  published: z
    .object({ first: z.string(), last: z.string() })
    .nullable()
    .describe('Dates of the first and the last release that says it.'),
  quotation: quotationSchema.nullable(),
})
export type CitedLink = z.infer<typeof citedLinkSchema>

/** An entity that a search found. */
export const foundEntitySchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  matched: z.string().nullable().describe('The name that matched, when it is not the one shown.'),
  links: z.int(),
})

/** Paths between two entities, each step a link with its sentence. */
export const citedPathsSchema = z.object({
  from: endSchema,
  to: endSchema,
  paths: z.array(z.object({ nodes: z.array(endSchema), steps: z.array(citedLinkSchema) })),
  searched: z.object({
    steps: z.int(),
    entities: z.int(),
    links: z.int(),
    cut: z.boolean().describe('True when there was too much to look at: there may be other paths.'),
  }),
  sources: z.array(sourceSchema),
})
export type CitedPaths = z.infer<typeof citedPathsSchema>

/** A published figure with every value that releases give for it. */
export const citedFigureSchema = z.object({
  id: z.string(),
  owner: z.object({ id: z.string(), name: z.string() }),
  measure: z.enum(measureNames),
  item: z.string().nullable(),
  counts: z.string().describe('What is counted, in words.'),
  scope: z.string().nullable().describe('The part of it that is counted: place, period, editions.'),
  disagrees: z.boolean().describe('True when no value fits all that is published.'),
  values: z.array(
    z.object({
      value: z.number(),
      words: z.string().describe('The value with its hedge and unit.'),
      quotation: quotationSchema,
    }),
  ),
  left: z.int().describe('How many values more there are: “evidence” has them.'),
})
export type CitedFigure = z.infer<typeof citedFigureSchema>

/** The page of a list that an answer holds. */
export const pageShape = {
  next: z.string().nullable().describe('Pass as “after” for the next page; null at the end.'),
  total: z.int(),
}
