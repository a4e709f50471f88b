import type { EntityKind, Kind, Measure, Modality, Relation } from '@/lib/model'

/** A noun for one thing and for several. */
export interface Nouns {
  readonly one: readonly string[]
  readonly many: readonly string[]
}

/** Who or what has a part in something, by a noun: "participants" took part in, or attended, what is named next. */
export interface RoleWords {
  readonly words: readonly string[]
  readonly kinds: readonly EntityKind[]
  readonly relations: readonly Relation[]
  /** `out` when whoever has the part is the relation's subject. */
  readonly direction: 'out' | 'in'
}

/** Verbs of one relation, or of several that share a verb: the model's ends tell which. */
export interface VerbWords {
  readonly relations: readonly Relation[]
  /** The subject stands before, the object behind: "led". */
  readonly active: readonly string[]
  /** The object stands before, the subject behind: "led by". */
  readonly passive?: readonly string[]
}

/** What small words between two things tell. */
export const linkWords = ['in', 'of', 'by', 'with', 'about', 'against', 'to', 'between'] as const
export type LinkWord = (typeof linkWords)[number]

/**
 * The words with which people ask in one language. Phrases are folded by the reader; braces stand for choices.
 * Data only: what may be asked of what stands in the model.
 */
export interface AskingPack {
  readonly kinds: Readonly<Record<Kind, Nouns>>
  /** Events by the type that releases give them. */
  readonly events: Readonly<Record<string, Nouns>>
  readonly roles: readonly RoleWords[]
  readonly verbs: readonly VerbWords[]
  /** Verbs for a visit: whoever pays it before, where it leads behind; and the other way round. */
  readonly visiting: Pick<VerbWords, 'active' | 'passive'>
  readonly measures: Readonly<Partial<Record<Measure, readonly string[]>>>
  /** Nouns for seizing, with the goods beside: "seizures". */
  readonly seizures: readonly string[]
  /** Words that describe goods and belong to their name: "fake". */
  readonly qualities: readonly string[]
  readonly questions: {
    readonly who: readonly string[]
    readonly where: readonly string[]
    readonly when: readonly string[]
    readonly what: readonly string[]
    readonly many: readonly string[]
  }
  /** Words that tell what is wanted by themselves. */
  readonly asks: {
    readonly path: readonly string[]
    readonly shared: readonly string[]
    readonly releases: readonly string[]
    readonly entity: readonly string[]
    readonly figures: readonly string[]
  }
  readonly links: Readonly<Record<LinkWord, readonly string[]>>
  readonly joins: {
    readonly and: readonly string[]
    readonly or: readonly string[]
    /** Nothing is asked with these yet, which is said. */
    readonly not: readonly string[]
  }
  readonly orders: {
    readonly largest: readonly string[]
    readonly smallest: readonly string[]
    readonly newest: readonly string[]
    readonly oldest: readonly string[]
    readonly most_linked: readonly string[]
    /** Largest beside a measure, most linked beside a kind: "most". */
    readonly most: readonly string[]
  }
  /** Words before what an answer is listed by: "per". */
  readonly per: readonly string[]
  /** Nouns behind these words, besides the kinds. */
  readonly editions: readonly string[]
  readonly years: readonly string[]
  /** Whole phrases for by year: "over time". */
  readonly yearly: readonly string[]
  readonly modalities: Readonly<Partial<Record<Modality, readonly string[]>>>
  /** Words before a number of rows: "top". */
  readonly top: readonly string[]
  readonly dates: {
    readonly since: readonly string[]
    readonly until: readonly string[]
    /** Those that leave out the date itself. */
    readonly after: readonly string[]
    readonly before: readonly string[]
    readonly within: readonly string[]
    /** Behind a date: everything since then. */
    readonly onward: readonly string[]
    /** Told from a day that a question has not: "last year". */
    readonly relative: readonly string[]
  }
  /** Words that ask nothing: articles, auxiliaries, "please". */
  readonly fillers: readonly string[]
}
