import type { Kind, Measure, Modality, Relation } from '@/lib/model'

/** What a phrase wants back. */
export type Ask =
  /** Entities of some kinds that fulfil conditions: "operations in Malaysia since 2008". */
  | 'entities'
  /** How many such entities there are: "how many operations were there in Malaysia". */
  | 'count'
  /** Published figures: "arrests by SOGA edition", "largest seizures of fake medicines". */
  | 'figures'
  /** How two things are connected. */
  | 'path'
  /** What several things have in common. */
  | 'shared'
  /** Releases that mention, or state something on, what is named. */
  | 'releases'
  /** One entity itself: "who is Ronald Noble". */
  | 'entity'

/** A name in the phrase: its words, and the entities that it can mean, best first. */
export interface Named {
  readonly words: string
  readonly ids: readonly string[]
}

/**
 * One thing that must hold of what is asked for: it has a link of one of `relations` (any when empty) with one of
 * the entities named. `direction` is seen from what is asked for: `out` when it is the subject.
 */
export interface LinkCondition {
  readonly relations: readonly Relation[]
  readonly direction: 'out' | 'in' | 'any'
  readonly other: Named
}

/** How an answer is ordered. */
export type Order = 'largest' | 'smallest' | 'newest' | 'oldest' | 'most_linked'

/** What figures are listed by. */
export type By = 'edition' | 'operation' | 'year' | 'country' | 'release'

/**
 * A question in the model's own terms, made from a phrase in any language and turned into Cypher without looking
 * at the phrase again. Conditions all hold together. Dates are ISO 8601 at any precision, both ends included.
 */
export interface Meaning {
  readonly ask: Ask
  /** Kinds asked for; any when empty. */
  readonly kinds: readonly Kind[]
  readonly conditions: readonly LinkCondition[]
  /** Named without a relation: the ends of a path, what is shared, what releases mention, whose figures. */
  readonly about: readonly Named[]
  readonly measures: readonly Measure[]
  /** Goods that a figure counts: "fake medicines". */
  readonly item?: string
  readonly by?: By
  readonly order?: Order
  readonly limit?: number
  readonly from?: string
  readonly to?: string
  readonly modality?: Modality
}
