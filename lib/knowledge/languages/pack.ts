import type { Language } from '@/lib/model'

/** Words for one office. Offices with a key of curated tenures resolve by date; others by the release alone. */
export interface OfficeWords {
  readonly key: string
  readonly words: readonly string[]
}

/** Words that announce an event, and the type of event that they announce. */
export interface EventWords {
  readonly type: string
  readonly words: readonly string[]
  /** True where only the noun with a capital, or behind a capital, announces an event: "forum". */
  readonly capital?: true
}

/** How names of organisations are built: `free` like English (capitals around a head), or head first like French. */
export interface OrganisationGrammar {
  readonly order: 'free' | 'head-first'
  readonly heads: readonly string[]
  /** Nouns that a building or centre is called by after its full name: "the Complex". */
  readonly facilityNouns: readonly string[]
  /** Small words that join the parts of a name. */
  readonly connectors: readonly string[]
  /** Lower-case adjectives that belong to a name. */
  readonly adjectives: readonly string[]
  /** Heads that name an organisation only with capitals: "Police", "Centre". */
  readonly weakHeads: readonly string[]
}

/** How the phrase around a noun such as "visit" or "agreement" is built. */
export interface NounGrammar {
  /** Determiners besides the articles: "this", "cette", "su". */
  readonly determiners: readonly string[]
  /** Determiners that point at nothing told before: "a", "une". */
  readonly indefinite: readonly string[]
  /** Words that cannot describe a noun from before it, so that its phrase starts behind them. */
  readonly stops: readonly string[]
  /** Where nouns come first: words that may still stand between determiner and noun: "première". */
  readonly leading: readonly string[]
  /** Prepositions from a noun to what completes it: "of", "on", "contre". */
  readonly links: readonly string[]
  /** Those of the links that lead to where or to whom: "to", "à". */
  readonly towards: readonly string[]
  /** Words that may stand between a link and a name: "delegation", "officials". */
  readonly fillers: readonly string[]
}

/** What is needed to find who and what a text in one language speaks of. Data only; the stages are shared. */
export interface ReadingPack {
  readonly lang: Language
  /** Abbreviations that end in a full stop inside a sentence. */
  readonly abbreviations: readonly string[]
  /** Mr, Mme, el Sr. */
  readonly honorifics: readonly string[]
  /** Articles, as they stand before nouns and titles. */
  readonly articles: readonly string[]
  /** Words of time and place that start with a capital without being names. */
  readonly notNames: readonly string[]
  readonly offices: readonly OfficeWords[]
  /** Words before an office that belong to it: "Deputy", "Interior". */
  readonly officeBefore: readonly string[]
  /** Words between a person’s name and the body that the person is of. */
  readonly ofBody: readonly string[]
  /** Words that lead from an office to what it is held of. */
  readonly officeLinks: readonly string[]
  /** Lower-case nouns that may stand in the rest of a title: "unit", "service". */
  readonly officeNouns: readonly string[]
  /** Verbs whose subject is a speaker. */
  readonly speechVerbs: readonly string[]
  readonly organisations: OrganisationGrammar
  /** National Central Bureau, its acronym included. */
  readonly nationalBureaus: readonly string[]
  /** Offices of an organisation abroad, with the name to give them: "Regional Bureau". */
  readonly fieldOffices: readonly string[]
  /** Small words between an office or event and its place: "in", "à". */
  readonly placeLinks: readonly string[]
  readonly operations: {
    readonly singular: readonly string[]
    readonly plural: readonly string[]
    /** "codenamed", "baptisée", "nom de code". */
    readonly naming: readonly string[]
    /** Those of the naming words that only operations are named with: "codenamed". */
    readonly codeNaming: readonly string[]
    /** Words that turn "operation" into a reference to one already named. */
    readonly definite: readonly string[]
    /** The same before "operations": "these", "les". */
    readonly definitePlural: readonly string[]
    readonly indefinite: readonly string[]
    /** Words that mean an earlier or other operation: "previous". */
    readonly other: readonly string[]
    /** Ordinal words for editions, by number: "الثالثة" is 3. */
    readonly editions: Readonly<Record<string, number>>
  }
  /** Pronouns that a verb of speech can have as its subject: "he", "elle". */
  readonly pronouns: readonly string[]
  readonly programmes: readonly string[]
  readonly nouns: NounGrammar
  readonly events: readonly EventWords[]
  /** Verbs and phrases whose object is visited: "visited", "en visite à". */
  readonly visiting: readonly string[]
  readonly agreements: readonly string[]
  /** Words of signing: "signed", "signature". */
  readonly signing: readonly string[]
  /** Joins items of a list: "and". */
  readonly and: readonly string[]
  /** Words that stand for INTERPOL in its own releases: "the Organization". Compared exactly. */
  readonly ownOrganisation: readonly string[]
  /** Headings after which a page shows other things than the release: "See also". */
  readonly tailHeadings: readonly string[]
  /** Whether adjectives of nationality are written with a capital. */
  readonly demonymsCapitalised: boolean
}
