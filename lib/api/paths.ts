import * as z from 'zod'
import { partialDateSchema, relationNames } from '@/lib/model'
import { linkEvidenceSchema, linkSchema, nodeSchema } from './schemas'

/** Shapes of paths between entities and of what entities share; see lib/board/paths for how they are ranked. */

/** One step of a path: the link as it is stored, whichever way it is walked, and its newest sentence. */
export const pathStepSchema = z.object({
  link: linkSchema,
  evidence: linkEvidenceSchema.nullable(),
  /** True when no release dates it: a search that respects time cannot judge it. */
  undated: z.boolean(),
})
export type PathStep = z.infer<typeof pathStepSchema>

/** A way from one entity to another: ids from end to end, and the link of each step. */
export const pathSchema = z.object({ nodes: z.array(z.string()), steps: z.array(pathStepSchema) })
export type Path = z.infer<typeof pathSchema>

/** How a search for paths was made, so that “none” says what it means. */
export const pathSearchSchema = z.object({
  steps: z.int(),
  relations: z.array(z.enum(relationNames)),
  after: z.string().nullable(),
  before: z.string().nullable(),
  hubs: z.enum(['weigh', 'allow', 'avoid']),
  timed: z.boolean(),
  /** Entities and links that were looked at. */
  nodes: z.int(),
  links: z.int(),
  /** True when there was too much to look at all of it: there may be other paths. */
  cut: z.boolean(),
})

export const pathsSchema = z.object({
  from: nodeSchema,
  to: nodeSchema,
  paths: z.array(pathSchema),
  /** Every node that a path passes, ends included. */
  nodes: z.array(nodeSchema),
  searched: pathSearchSchema,
})
export type Paths = z.infer<typeof pathsSchema>

/** Something that several of the asked entities are linked to, with the best link to each of those. */
export const sharedNeighbourSchema = z.object({
  node: nodeSchema,
  joins: z.array(z.string()),
  links: z.array(linkSchema),
})
export type SharedNeighbour = z.infer<typeof sharedNeighbourSchema>

export const sharedSchema = z.object({
  nodes: z.array(nodeSchema),
  shared: z.array(sharedNeighbourSchema),
  /** How many there are in all. */
  total: z.int(),
  /** The best path of each pair that shares nothing; none where there is no path of few steps. */
  paths: z.array(pathsSchema),
})
export type Shared = z.infer<typeof sharedSchema>

const id = z.string().min(1).max(400)
const flag = z
  .enum(['true', 'false', ''])
  .default('false')
  .transform((text) => text === 'true')
const date = z
  .literal('')
  .or(partialDateSchema)
  .optional()
  .transform((text) => (text === '' ? undefined : text))

const relationList = z
  .string()
  .max(1_000)
  .default('')
  .transform((text) => [...new Set(text.split(',').filter(Boolean))])
  .pipe(z.array(z.enum(relationNames)))

/** Most ids that one question about what they share may name. */
export const mostShared = 12

/** The two routes of this file, declared as `endpoints` wants them. */
export const pathEndpoints = {
  paths: {
    method: 'GET',
    path: '/paths',
    summary:
      'Paths between two entities, each link with its newest sentence: fewer steps first, then fewer hubs, then better attested. What releases deny joins nothing',
    params: z.object({}),
    query: z.object({
      from: id,
      to: id,
      k: z.coerce.number().int().min(1).max(20).default(5).describe('At most so many paths.'),
      mode: z
        .enum(['shortest', 'all', 'k'])
        .default('k')
        .describe('One of the fewest steps, all of the fewest steps, or the k best.'),
      steps: z.coerce.number().int().min(1).max(6).default(4).describe('Most links of a path.'),
      relations: relationList.describe('Only these, with commas between them.'),
      after: date.describe('Only links that happened, or else were published, on or after this date.'),
      before: date.describe('Only links that happened, or else were published, on or before this date.'),
      hubs: z
        .enum(['weigh', 'allow', 'avoid'])
        .default('weigh')
        .describe('Rank paths over hubs last among as long ones, like any other, or leave them out.'),
      timed: flag.describe('The dates of links never go backwards; undated ones are allowed and marked.'),
    }),
    answer: pathsSchema,
    errors: ['not_found'],
  },
  shared: {
    method: 'GET',
    path: '/shared',
    summary:
      'What several entities are linked to in common: what joins most of them first, then fewer hubs, then more stories; and a path for each pair with nothing in common',
    params: z.object({}),
    query: z.object({
      ids: z
        .string()
        .max(5_000)
        .transform((text) => [...new Set(text.split(',').filter(Boolean))])
        .pipe(z.array(id).min(2, 'Name two entities or more.').max(mostShared))
        .describe(`2 to ${mostShared} ids with commas between them.`),
      limit: z.coerce.number().int().min(1).max(100).default(24).describe('At most 100.'),
    }),
    answer: sharedSchema,
    errors: ['not_found'],
  },
} as const
