import * as z from 'zod'
import {
  entityKindNames,
  kindNames,
  languages,
  measureNames,
  modalityNames,
  partialDateSchema,
  relationNames,
} from '@/lib/model'

const words = z.string().max(300)

/**
 * What a phrase wants back. `entities`: entities of some kinds that fulfil conditions; `count`: how many such there
 * are; `figures`: published figures; `path`: how two things are connected; `shared`: what several have in common;
 * `releases`: releases that mention, or state something on, what is named; `entity`: one entity itself.
 */
export const asks = ['entities', 'count', 'figures', 'path', 'shared', 'releases', 'entity'] as const
export type Ask = (typeof asks)[number]

/** How an answer is ordered. */
export const orders = ['largest', 'smallest', 'newest', 'oldest', 'most_linked'] as const
export type Order = (typeof orders)[number]

/** What figures are listed by, or entities counted by. */
export const bys = ['edition', 'operation', 'year', 'country', 'release'] as const
export type By = (typeof bys)[number]

/**
 * Something in a phrase: named, with its words and the entities that it can mean, best first (each of them counts);
 * or, without ids, anything of some kinds that fulfils conditions of its own ("events in Lyon").
 */
export const namedSchema = z.object({
  words,
  ids: z.array(z.string().max(400)).max(20),
  /** Several were named, and one of them is enough; without it several ids are an ambiguity. */
  any: z.literal(true).optional(),
  kinds: z.array(z.enum(entityKindNames)).max(11).optional(),
  /** Only events of these types: "visit". */
  types: z.array(z.string().max(60)).max(12).optional(),
  get conditions() {
    return z.array(linkConditionSchema).max(6).optional()
  },
})
export type Named = z.infer<typeof namedSchema>

/**
 * One thing that must hold of what is asked for: it has a link of one of `relations` (any when empty) with one of
 * the entities named. `direction` is seen from what is asked for: `out` when it is the subject.
 */
export const linkConditionSchema = z.object({
  relations: z.array(z.enum(relationNames)).max(25),
  direction: z.enum(['out', 'in', 'any']),
  other: namedSchema,
  /** Where it was so: at an event there, or as the sentence or date line of a release tells. */
  where: z.object({ words, ids: z.array(z.string().max(400)).max(20) }).optional(),
})
export type LinkCondition = z.infer<typeof linkConditionSchema>

/**
 * A question in the model's own terms, made from a phrase in any language and turned into Cypher without looking
 * at the phrase again. Conditions all hold together. Dates are ISO 8601 at any precision, both ends included.
 */
export const meaningSchema = z.object({
  ask: z.enum(asks),
  /** Kinds asked for; any when empty. */
  kinds: z.array(z.enum(kindNames)).max(13),
  /** Only events of these types: "visit". */
  types: z.array(z.string().max(60)).max(12).optional(),
  conditions: z.array(linkConditionSchema).max(8),
  /** Named without a relation: the ends of a path, what is shared, what releases mention, whose figures. */
  about: z.array(namedSchema).max(8),
  measures: z.array(z.enum(measureNames)).max(33),
  /** Goods that a figure counts, in the phrase's words: "fake medicines". */
  item: z.string().max(200).optional(),
  /** The commodities that these words name. */
  itemIds: z.array(z.string().max(400)).max(20).optional(),
  by: z.enum(bys).optional(),
  order: z.enum(orders).optional(),
  limit: z.int().min(1).max(1_000).optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  modality: z.enum(modalityNames).optional(),
  /** Only releases in this language. */
  lang: z.enum(languages).optional(),
})
export type Meaning = z.infer<typeof meaningSchema>
