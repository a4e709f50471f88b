import * as z from 'zod'
import { interfaceLanguages } from '@/lib/i18n/languages'
import {
  comparatorNames,
  entityKindNames,
  kindNames,
  measureNames,
  modalityNames,
  namesSchema,
  partialDateSchema,
  relationNames,
  sections,
  standsForSchema,
} from '@/lib/model'
import { lockProofSchema } from './locks'
import { judgementSchema } from './judgements'
import { pageFields } from './page'

/** Shapes of what the API answers; pages, the command line and OpenAPI all use these. */

export const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
})

/** A node on a board: an entity, a figure or a release. */
export const nodeSchema = z.object({
  id: z.string(),
  kind: z.enum(kindNames),
  name: z.string(),
  names: namesSchema,
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Links in the whole graph, not only on the board. */
  degree: z.int(),
})
export type Node = z.infer<typeof nodeSchema>

/** A link drawn between two nodes; `key` is its id. Support counts stories, not mentions. */
export const linkSchema = z.object({
  key: z.string(),
  relation: z.enum(relationNames),
  source: z.string(),
  target: z.string(),
  modality: z.enum(modalityNames),
  background: z.boolean(),
  claims: z.int(),
  releases: z.int(),
  stories: z.int(),
  confidence: z.number(),
  published: z.array(z.string()),
  validFrom: partialDateSchema.nullable(),
  validTo: partialDateSchema.nullable(),
  langs: z.array(z.string()),
  publishers: z.array(z.string()),
})
export type Link = z.infer<typeof linkSchema>

/** Which release a sentence is quoted from, with all a citation needs. */
export const citationSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  publisher: z.string().nullable(),
  publishedAt: partialDateSchema.nullable(),
  number: z.string().nullable(),
  address: z.string().nullable(),
  basis: z.enum(['official', 'summary']),
  standsFor: standsForSchema.optional(),
})
export type Citation = z.infer<typeof citationSchema>

/** One sentence that says it. `start`/`end` are offsets in the release, `sentenceStart` that of the sentence. */
export const linkEvidenceSchema = z.object({
  release: citationSchema,
  claim: z.string(),
  sentence: z.string(),
  sentenceStart: z.int(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  rule: z.string(),
  confidence: z.number(),
  modality: z.enum(modalityNames),
  background: z.boolean(),
  validFrom: partialDateSchema.nullable(),
  validTo: partialDateSchema.nullable(),
  validText: z.string().nullable(),
  validBasis: z.string().nullable(),
  qualifiers: z.record(z.string(), z.string()),
  saidBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** What people decided about these words, oldest first. */
  judgements: z.array(judgementSchema).optional(),
})
export type LinkEvidence = z.infer<typeof linkEvidenceSchema>

/** One published answer to the question a figure asks. */
export const figureAnswerSchema = z.object({
  claim: z.string(),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  comparator: z.enum(comparatorNames),
  word: z.string().nullable(),
  modality: z.enum(modalityNames),
  background: z.boolean(),
  release: citationSchema,
  quote: z.string(),
})

/** A figure: a question such as "arrests in SOGA II" with every published answer. */
export const figureNodeSchema = z.object({
  id: z.string(),
  owner: z.object({ id: z.string(), name: z.string() }),
  measure: z.enum(measureNames),
  item: z.string().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  in: z.object({ id: z.string(), name: z.string() }).nullable(),
  period: z.object({ from: partialDateSchema, to: partialDateSchema }).nullable(),
  /** How many editions of a series a total counts. */
  editions: z.int().nullable(),
  /** True when two answers allow no common value. */
  disagrees: z.boolean(),
  answers: z.array(figureAnswerSchema),
})
export type FigureNode = z.infer<typeof figureNodeSchema>

export const healthSchema = z.object({
  status: z.enum(['ok', 'away']),
  database: z.object({ version: z.string().nullable(), address: z.string() }),
  releases: z.int(),
  entities: z.int(),
  links: z.int(),
  /** What was tried at each lock of the query gateway; queries run while each holds or others catch the same. */
  locks: z.array(lockProofSchema).optional(),
})
export type Health = z.infer<typeof healthSchema>

export const searchHitSchema = z.object({
  id: z.string(),
  kind: z.enum(kindNames),
  name: z.string(),
  /** The name that matched, when it is not the one shown. */
  matched: z.string().nullable(),
  degree: z.int(),
  score: z.number(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchResultSchema = z.object({
  query: z.string(),
  entities: z.array(searchHitSchema),
  releases: z.array(citationSchema),
  sentences: z.array(z.object({ release: citationSchema, start: z.int(), end: z.int(), text: z.string() })),
})
export type SearchResult = z.infer<typeof searchResultSchema>

/** How many links of one relation lead, in one direction, to one kind. Asked before anything is expanded. */
export const linkCountSchema = z.object({
  relation: z.enum(relationNames),
  direction: z.enum(['out', 'in']),
  kind: z.enum(kindNames),
  count: z.int(),
})
export type LinkCount = z.infer<typeof linkCountSchema>

export const dossierSchema = z.object({
  node: nodeSchema,
  aliases: z.array(z.string()),
  known: z.boolean(),
  counts: z.array(linkCountSchema),
  figures: z.array(figureNodeSchema),
  links: z.array(z.object({ link: linkSchema, other: nodeSchema })),
  releases: z.array(citationSchema.extend({ mentions: z.int() })),
  /** How many there are in all, where the lists above are cut. */
  totals: z.object({ figures: z.int(), releases: z.int() }).optional(),
})
export type Dossier = z.infer<typeof dossierSchema>

export const neighboursSchema = z.object({
  nodes: z.array(nodeSchema),
  links: z.array(linkSchema),
  ...pageFields,
})
export type Neighbours = z.infer<typeof neighboursSchema>

/** Several nodes with every link between them, to draw a board from its address. */
export const subgraphSchema = z.object({
  nodes: z.array(nodeSchema),
  links: z.array(linkSchema),
  missing: z.array(z.string()),
})
export type Subgraph = z.infer<typeof subgraphSchema>

export const evidencePageSchema = z.object({
  link: linkSchema,
  source: nodeSchema,
  target: nodeSchema,
  evidence: z.array(linkEvidenceSchema),
  ...pageFields,
})
export type EvidencePage = z.infer<typeof evidencePageSchema>

export const releaseRowSchema = citationSchema.extend({
  sentences: z.int(),
  entities: z.int(),
  claims: z.int(),
  figures: z.int(),
  story: z.string().nullable(),
})
export type ReleaseRow = z.infer<typeof releaseRowSchema>
export const releaseListSchema = z.object({
  releases: z.array(releaseRowSchema),
  ...pageFields,
})
export type ReleaseList = z.infer<typeof releaseListSchema>

/** An entity as a statement or a mention of a release names it. */
const endSchema = z.object({
  id: z.string(),
  name: z.string(),
  names: namesSchema,
  kind: z.enum(entityKindNames),
})
const evidencePiecesSchema = z.array(
  z.object({
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    rule: z.string(),
    confidence: z.number(),
  }),
)

/** What one release states: a claim between two entities, or a figure. */
export const statementSchema = z.object({
  id: z.string(),
  /** Key of the link it supports; null when an end was merged away. */
  link: z.string().nullable(),
  relation: z.enum(relationNames),
  subject: endSchema,
  /** Null for REPORTED, whose answer is in `figure`. */
  object: endSchema.nullable(),
  figure: z
    .object({
      measure: z.enum(measureNames),
      value: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      comparator: z.enum(comparatorNames),
      word: z.string().nullable(),
      currency: z.string().nullable(),
      unit: z.string().nullable(),
      item: z.string().nullable(),
      /** The place that a part of a breakdown belongs to. */
      in: endSchema.nullable(),
      period: z.object({ from: partialDateSchema, to: partialDateSchema }).nullable(),
      /** How many editions of a series a total counts. */
      editions: z.int().nullable(),
    })
    .nullable(),
  modality: z.enum(modalityNames),
  background: z.boolean(),
  validFrom: partialDateSchema.nullable(),
  validTo: partialDateSchema.nullable(),
  /** The words that say when. */
  validText: z.string().nullable(),
  validBasis: z.enum(['stated', 'resolved', 'dateline']).nullable(),
  qualifiers: z.record(z.string(), z.string()),
  /** Who says it, for quotes and reported speech. */
  saidBy: endSchema.nullable(),
  evidence: evidencePiecesSchema,
})
export type Statement = z.infer<typeof statementSchema>

/** A release to read: text with offsets of sentences, mentions and what each sentence states. */
export const releaseDetailSchema = z.object({
  release: releaseRowSchema.extend({
    text: z.string(),
    dateline: z.object({ city: z.string().nullable(), country: z.string().nullable() }).nullable(),
  }),
  sentences: z.array(z.object({ start: z.int(), end: z.int(), section: z.enum(sections) })),
  mentions: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      quote: z.string(),
      entity: z.string(),
      kind: z.enum(entityKindNames),
      name: z.string(),
      names: namesSchema,
      /** Of persons without an office: suspect, victim or relative. */
      role: z.string().nullable(),
      rule: z.string(),
      confidence: z.number(),
    }),
  ),
  claims: z.array(statementSchema),
  /** Other releases of the same story: language versions and reprints. */
  twins: z.array(citationSchema),
})
export type ReleaseDetail = z.infer<typeof releaseDetailSchema>

export const overviewSchema = z.object({
  counts: z.object({
    releases: z.int(),
    stories: z.int(),
    entities: z.int(),
    links: z.int(),
    figures: z.int(),
    sentences: z.int(),
  }),
  kinds: z.array(z.object({ kind: z.enum(kindNames), count: z.int() })),
  newest: z.array(releaseRowSchema),
  connected: z.array(nodeSchema),
  years: z.array(z.object({ year: z.string(), lang: z.string(), count: z.int() })),
  disagreements: z.array(figureNodeSchema),
})
export type Overview = z.infer<typeof overviewSchema>

export type { QueryRequest, QueryResult } from './query'

/** What became of one release of a load. */
export const loadItemSchema = z.object({
  source: z.string(),
  status: z.enum(['new', 'changed', 'unchanged', 'skipped']),
  release: z.string().nullable(),
  title: z.string().nullable(),
  lang: z.string().nullable(),
  entities: z.int(),
  claims: z.int(),
  figures: z.int(),
  code: z.string().nullable(),
  message: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
})
export type LoadItem = z.infer<typeof loadItemSchema>

/** The report every load ends with. */
export const loadReportSchema = z.object({
  read: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  skipped: z.array(z.object({ source: z.string(), code: z.string(), message: z.string() })),
  entities: z.int(),
  claims: z.int(),
  figures: z.int(),
  seconds: z.number(),
})
export type LoadReport = z.infer<typeof loadReportSchema>

/** Documents to load from the page: each a file's bytes in base64, pasted text, or a web address to fetch. */
export const loadRequestSchema = z.object({
  documents: z
    .array(
      z.object({
        name: z.string().min(1).max(400),
        text: z.string().optional(),
        base64: z.string().optional(),
        url: z.string().max(2_000).optional(),
        address: z.string().optional(),
      }),
    )
    .min(1)
    .max(500),
})
export type LoadRequest = z.infer<typeof loadRequestSchema>

export const briefingRequestSchema = z.object({
  source: z.object({
    /** Entities on the page. */
    nodes: z.array(z.string()).min(1).max(300),
    /** Links on the page; absent: every link between the nodes. */
    links: z.array(z.string()).optional(),
    /** The board's own positions, when they are to be kept. */
    positions: z.record(z.string(), z.object({ x: z.number(), y: z.number() })).optional(),
  }),
  format: z.enum(['svg', 'png']).default('svg'),
  options: z
    .object({
      title: z.string().max(200).optional(),
      subtitle: z.string().max(300).optional(),
      marking: z.string().max(120).optional(),
      lang: z.enum(interfaceLanguages).default('en'),
      scale: z.number().min(0.5).max(4).default(2),
    })
    .prefault({}),
})
export type BriefingRequest = z.input<typeof briefingRequestSchema>
