import type { EntityKind, Modality, Relation } from '@/lib/model'

/** What a preposition says of the words behind it. One word may say several things. */
export type Link = 'by' | 'with' | 'in' | 'of' | 'to' | 'against' | 'about' | 'from' | 'under' | 'other'

/**
 * Where an end of a claim stands. `reach` says how strictly it is bound to the cue: `next` is the cue's own
 * subject or object, `clause` the subject of the whole clause, `near` the closest one in the clause,
 * `topic` every one that the words behind the cue name up to the end of the clause,
 * `list` the people and bodies of a list, each with a title, up to the end of the sentence.
 */
export interface EndRule {
  readonly side: 'before' | 'after' | 'around'
  /** The preposition that leads to it; without one it is the cue's direct subject or object. */
  readonly via?: Link
  readonly kinds?: readonly EntityKind[]
  readonly reach?: 'next' | 'clause' | 'near' | 'topic' | 'list'
  /** True when the cue may belong to a noun inside a prepositional phrase: "results of Operation Storm, led by". */
  readonly attached?: true
  /** True when a preposition before it does not matter. */
  readonly oblique?: true
  /** For topics: whatever else is stated among them. */
  readonly loose?: true
  /** A name in the possessive right before the cue: "China’s support for". */
  readonly owner?: true
  /**
   * The release's own operation or event is meant: by whoever is found here, or where nothing is found, or then
   * only in a clause that tells what police did.
   */
  readonly implied?: 'by-subject' | 'if-absent' | 'if-deed'
}

/** Words that state a relation, and where its ends stand. Braces hold alternatives: "co{-,}ordinat{es,ed}". */
export interface ClaimPattern {
  readonly relation: Relation
  /** Readable name, kept with the evidence. */
  readonly rule: string
  readonly cues: readonly string[]
  readonly subject: EndRule
  /** `each-other`: the subjects stand in the relation to one another ("A and B met"). */
  readonly object: EndRule | 'each-other'
  readonly confidence: number
  readonly modality?: Modality
  /** True for what does not depend on the verb of the sentence or its time: where a building stands. */
  readonly stable?: true
  /** True for verbs that act on what stands right behind them: "police arrested ten", not "gang arrested in Lagos". */
  readonly transitive?: true
  /** True for words that state it only at the start of a sentence, before what they are about: "Were also seized: ten cars". */
  readonly opening?: true
}

/** The words by which a release tells what its own operation did, without naming it. */
export interface DeedWords {
  /** What police do in an operation, nouns and verbs in every form: a place behind them says where it ran. */
  readonly deeds: readonly string[]
  /** Verbs of which such a noun is the object: "made 12 arrests". */
  readonly light: readonly string[]
  /** Verbs for running an operation: "which it led from May to June in Kenya". */
  readonly runs: readonly string[]
  /** Words between a deed and a place that make it the place of something else: "wanted", "based", "for". */
  readonly elsewhere: readonly string[]
  /** Endings of words that do so too, and which words with them do not. */
  readonly participles: { readonly endings: readonly string[]; readonly unless: readonly string[] }
  /** Words for those that take part, in the heading of a list of them: "countries", "authorities". */
  readonly members: readonly string[]
  /** Words that make it such a heading: "participating", "involved". */
  readonly joining: readonly string[]
  /** Words that make it a list of those who helped. */
  readonly helping: readonly string[]
  /** Headings that say so in one word: "participants". */
  readonly participants: readonly string[]
  /** Headings of results, one a line. */
  readonly summaries: readonly string[]
  /** Words that say that goods were taken. */
  readonly seizing: readonly string[]
  /** Words for what is done to goods that are not taken: "checked". */
  readonly sparing: readonly string[]
  /** Words for the case that bodies help with: "investigation". */
  readonly cases: readonly string[]
  /** Groups and people behind crimes, in a headline: "drug trafficking network dismantled". */
  readonly culprits: readonly string[]
  /** Words that say that several do it together: "joint". */
  readonly joint?: readonly string[]
}

/** The words by which a language tells of meetings: see `stages/claims/gatherings`. */
export interface GatheringWords {
  /** Nouns for talks whose parties stand behind `between`. */
  readonly talks: readonly string[]
  readonly between: readonly string[]
  /** What the heading of a list of those present says. */
  readonly attending: readonly string[]
  /** What the heading of a list of topics says. */
  readonly topics: readonly string[]
}

/** The words by which a language states relations. Data only; the engine is shared. */
export interface ClaimsPack {
  /** The language's tag, as in the index. */
  readonly lang: string
  readonly links: Readonly<Record<Link, readonly string[]>>
  /** Articles, possessives, numerals and the like before a noun. */
  readonly determiners: readonly string[]
  /** Helping verbs that may stand between a subject and its verb. */
  readonly auxiliaries: readonly string[]
  readonly adverbs: readonly string[]
  /** Adverbial phrases that may stand between a verb and its object. */
  readonly adverbials: readonly string[]
  readonly relatives: readonly string[]
  /** Words that open a clause with a subject of its own. */
  readonly subordinators: readonly string[]
  /** Of these, those whose clause holds at the time of the main one: "while". */
  readonly simultaneous: readonly string[]
  /** Words that open the results of something, where its description ends: "led to". */
  readonly outcomes: readonly string[]
  readonly and: readonly string[]
  /** Words that make a verb a wish, a duty or a possibility: nothing is claimed. */
  readonly hypothetical: readonly string[]
  /** Words that make a verb a plan. */
  readonly planned: readonly string[]
  readonly negations: readonly string[]
  /** Words for people and bodies that act for a country: "authorities", "police", "officers". */
  readonly actors: readonly string[]
  /** Words that a list of countries is counted by: "countries", "jurisdictions". */
  readonly counted: readonly string[]
  /** Words for further ones that are only counted: "twelve other countries". */
  readonly others?: readonly string[]
  /** Words that lead from a counted noun to its list: "including". */
  readonly listing: readonly string[]
  /** Words that put parts beside the whole they belong to: "including", inside brackets. */
  readonly parts: readonly string[]
  /** Words that lead to what goods are worth: "worth". */
  readonly worth: readonly string[]
  /** Words that say of a building that it is yet to open. Before its name: "creation of". */
  readonly toCome: { readonly before: readonly string[]; readonly anywhere: readonly string[] }
  /** Words for what police do in an operation: "arrested", "raids". */
  readonly results: readonly string[]
  /** Nouns that head the names of bodies of a state. */
  readonly stateBodies: readonly string[]
  /** Nouns that head the names of units inside a body. */
  readonly units: readonly string[]
  /** Where names describe nouns behind them: endings of words behind a name that are no such noun. */
  readonly nounsAfterNames?: { readonly unless: readonly string[] }
  /** Runs of words that look like a cue and are none: "led to". */
  readonly notCues: readonly string[]
  /** Words that make an infinitive behind them a thing done: "managed to", "were able to". */
  readonly achieved: readonly string[]
  /** Pronouns that stand for an operation, at the start of a clause; whether a verb may stand without one. */
  readonly things: { readonly pronouns: readonly string[]; readonly omitted?: true }
  /** Words right before an office that whoever the sentence speaks of held: "been", "as". */
  readonly inOffice?: readonly string[]
  /** Words that open a quote for the operation that a release tells of: "this shows". */
  readonly ownInSpeech?: readonly string[]
  readonly deeds: DeedWords
  readonly gatherings: GatheringWords
  readonly patterns: readonly ClaimPattern[]
}

type Ends = Partial<
  Pick<ClaimPattern, 'subject' | 'object' | 'confidence' | 'modality' | 'stable' | 'transitive'>
>

const before = { side: 'before' } as const
const after = { side: 'after' } as const
const noun = { side: 'before', attached: true } as const

/** Subject, verb, object: "INTERPOL coordinated Operation Storm". */
export const active = (
  relation: Relation,
  rule: string,
  cues: readonly string[],
  ends: Ends = {},
): ClaimPattern => ({ relation, rule, cues, subject: before, object: after, confidence: 0.9, ...ends })

/** Object, verb, agent: "Operation Storm was coordinated by INTERPOL". The cue holds the word for "by". */
export const passive = (
  relation: Relation,
  rule: string,
  cues: readonly string[],
  ends: Ends = {},
): ClaimPattern => ({ relation, rule, cues, subject: after, object: noun, confidence: 0.9, ...ends })

/** A noun and the participle or preposition that belongs to it: "the operation targeting counterfeits". */
export const attached = (
  relation: Relation,
  rule: string,
  cues: readonly string[],
  ends: Ends = {},
): ClaimPattern => ({ relation, rule, cues, subject: noun, object: after, confidence: 0.85, ...ends })

/** Two participants that act on one another: "A and B met", "talks between A and B". */
export const mutual = (
  rule: string,
  cues: readonly string[],
  subject: EndRule,
  confidence = 0.85,
): ClaimPattern => ({ relation: 'MET', rule, cues, subject, object: 'each-other', confidence })
