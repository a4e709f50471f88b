import type { EntityKind, Kind, Language, Measure, Modality, Relation } from '@/lib/model'

/** Phrases with semicolons or line ends between them; braces stand for choices. */
export type Phrases = string

/** A noun for one thing and for several. */
export interface Nouns {
  readonly one: Phrases
  readonly many: Phrases
}

/** Who or what has a part in something, by a noun: "participants" took part in, or attended, what is named next. */
export interface RoleWords {
  readonly words: Phrases
  readonly kinds: readonly EntityKind[]
  readonly relations: readonly Relation[]
  /** `out` when whoever has the part is the relation's subject. */
  readonly direction: 'out' | 'in'
}

/** Verbs of one relation, or of several that share a verb: the model's ends tell which. */
export interface VerbWords {
  readonly relations: readonly Relation[]
  /** The subject stands before, the object behind: "led". */
  readonly active: Phrases
  /** The object stands before, the subject behind: "led by". */
  readonly passive?: Phrases
}

/** What small words between two things tell. */
export const linkWords = ['in', 'of', 'by', 'with', 'about', 'against', 'to', 'between'] as const
export type LinkWord = (typeof linkWords)[number]

/**
 * The words with which people ask in one language. Phrases are folded by the reader.
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
  readonly measures: Readonly<Partial<Record<Measure, Phrases>>>
  /** Nouns for seizing, with the goods beside: "seizures". */
  readonly seizures: Phrases
  /** Words that describe goods and belong to their name: "fake". */
  readonly qualities: Phrases
  readonly questions: {
    readonly who: Phrases
    readonly where: Phrases
    readonly when: Phrases
    readonly what: Phrases
    readonly many: Phrases
  }
  /** Words that tell what is wanted by themselves. */
  readonly asks: {
    readonly path: Phrases
    readonly shared: Phrases
    readonly releases: Phrases
    readonly entity: Phrases
    readonly figures: Phrases
  }
  readonly links: Readonly<Record<LinkWord, Phrases>>
  readonly joins: {
    readonly and: Phrases
    readonly or: Phrases
    /** Nothing is asked with these yet, which is said. */
    readonly not: Phrases
  }
  readonly orders: {
    readonly largest: Phrases
    readonly smallest: Phrases
    readonly newest: Phrases
    readonly oldest: Phrases
    readonly most_linked: Phrases
    /** Largest beside a measure, most linked beside a kind: "most". */
    readonly most: Phrases
  }
  /** The language in which something was published: "in French". */
  readonly languages: Readonly<Record<Language, Phrases>>
  /** Words before what an answer is listed by: "per". */
  readonly per: Phrases
  /** Nouns behind these words, besides the kinds. */
  readonly editions: Phrases
  readonly years: Phrases
  /** Whole phrases for by year: "over time". */
  readonly yearly: Phrases
  readonly modalities: Readonly<Partial<Record<Modality, Phrases>>>
  /** Words before a number of rows: "top". */
  readonly top: Phrases
  readonly dates: {
    readonly since: Phrases
    readonly until: Phrases
    /** Those that leave out the date itself. */
    readonly after: Phrases
    readonly before: Phrases
    readonly within: Phrases
    /** Behind a date: everything since then. */
    readonly onward: Phrases
    /** Told from a day that a question has not: "last year". */
    readonly relative: Phrases
  }
  /** Words that ask nothing: articles, auxiliaries, "please". */
  readonly fillers: Phrases
}
