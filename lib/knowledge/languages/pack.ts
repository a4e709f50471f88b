import type { PeoplePack } from './people-pack'

/** Words that announce an event, and the type of event that they announce. */
export interface EventWords {
  readonly type: string
  readonly words: readonly string[]
  /** True where only the noun with a capital, or behind a capital, announces an event: "forum". */
  readonly capital?: true
  /** True for a noun that only points at an event told by another: "the gathering". */
  readonly general?: true
}

/** How a language names events and agreements. */
export interface EventPack {
  readonly events: readonly EventWords[]
  /** Types whose nouns also stand for an event of another type: "the three-day meeting" for a symposium. */
  readonly generalTypes: readonly string[]
  /** Nouns for a part of an event that stand for the event: "opening ceremony". */
  readonly openings: readonly string[]
  /** Words beside such a noun that make it another event than the one told of: "previous". */
  readonly otherEvents: readonly string[]
  /** Words right behind an event without a name that say that it took place: "held", "in". */
  readonly held: readonly string[]
  /** Nouns for places that are named after what is held in them: "conference centre", "palais des congrès". */
  readonly venues: readonly string[]
  /** Verbs and phrases whose object is visited: "visited", "en visite à". */
  readonly visiting: readonly string[]
  readonly agreements: readonly string[]
  /** Words of signing: "signed", "signature". */
  readonly signing: readonly string[]
}

/** How names of organisations are built: `free` like English (capitals around a head), or head first like French. */
export interface OrganisationGrammar {
  readonly order: 'free' | 'head-first'
  readonly heads: readonly string[]
  /** Nouns that a building or centre is called by after its full name: "the Complex". */
  readonly facilityNouns: readonly string[]
  /** Words that head the names of buildings and sites, and stand for one beside its body or place: "headquarters". */
  readonly facilities?: readonly string[]
  /** Small words that join the parts of a name. */
  readonly connectors: readonly string[]
  /** Lower-case adjectives that belong to a name. */
  readonly adjectives: readonly string[]
  /** Heads that name an organisation only with capitals: "Police", "Centre". */
  readonly weakHeads: readonly string[]
  /** Bodies that the name of a country or an adjective is enough for: "Kenyan police", "parquet fédéral". */
  readonly forces: readonly string[]
  /** Words behind such a body with which it is none: "Kenyan police officers". */
  readonly notBodies: readonly string[]
  /** Runs of words with a head that name no body in particular, with capitals or without: "joint investigation team". */
  readonly commonNouns: readonly string[]
  /** Nouns for groups, markets and networks of criminals, beside which their names stand: "gang". */
  readonly groups: readonly string[]
  /** The same where a word of crime must stand beside: "forum". */
  readonly weakGroups: readonly string[]
  /** The same where a word of crime or an odd name must stand beside: "the D4rk group". */
  readonly plainGroups: readonly string[]
  /** Words between such a noun and the name: "known as". */
  readonly groupNaming: readonly string[]
  /** Words that describe such groups, between noun and name: "ransomware". */
  readonly groupWords: readonly string[]
}

/** By what words things that may be mere means, as vehicles and computers, are goods that crime or police took. */
export interface GoodsWords {
  /** Words of crime, trade and worth beside them: "stolen", "sale". Words of seizing stand with the figures. */
  readonly use: readonly string[]
  /** Words right behind them that make them something else: "cash out". */
  readonly notUse: readonly string[]
  /** Nouns that are counted in seizures and name no kind of goods: "items". */
  readonly general: readonly string[]
}

/** How a language tells of places that knowledge does not have. */
export interface PlaceWords {
  /** Nouns that a name of a place stands behind: "city", and what joins the two: "of". */
  readonly nouns: readonly string[]
  readonly of: readonly string[]
  /** Nouns that a name of a place stands before: "region". */
  readonly suffixes: readonly string[]
  /** Prepositions that may lead to a place named with its country: "in Alicante, Spain". */
  readonly within: readonly string[]
  /** Prepositions that lead to a list of places, one of which is known: "in Lille, Metz and Paris". */
  readonly listed: readonly string[]
  /** Prepositions behind which a capital alone makes a name a place: "à". */
  readonly bare: readonly string[]
  /** Words between a plural noun for places and a list of them: "ciudades como Lima y Cusco". */
  readonly such: readonly string[]
  /** Words with a capital behind such a preposition that are no places. */
  readonly notPlaces: readonly string[]
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

/** By what words a language speaks of operations of police. */
export interface OperationWords {
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
  /** Other nouns for an action of police with results, which may introduce one: "takedown", "action day". */
  readonly actions: readonly string[]
  /** Nouns that mean an operation only where a release tells of its results: "investigation", "case". */
  readonly inquiries: readonly string[]
  /** Nouns, mostly plural, for parts of an action, which stand for it where nothing else does: "raids". */
  readonly raids: readonly string[]
  /** Words of results by which an inquiry is known to be an operation: "arrested", "dismantled". */
  readonly results: readonly string[]
  /** Words behind such a noun with which it means another thing: "investigation team". */
  readonly compounds: readonly string[]
  /** Words between "operations" and the list of their names: "among them". */
  readonly listing: readonly string[]
  /** Words between a series and its number: "Phase III". */
  readonly phases: readonly string[]
}

/** What is needed to find who and what a text in one language speaks of. Data only; the stages are shared. */
export interface ReadingPack extends PeoplePack, EventPack {
  /** The language's tag, as in the index. */
  readonly lang: string
  /** Abbreviations that end in a full stop inside a sentence. */
  readonly abbreviations: readonly string[]
  /** Articles, as they stand before nouns and titles. */
  readonly articles: readonly string[]
  /** Words of time and place that start with a capital without being names. */
  readonly notNames: readonly string[]
  readonly organisations: OrganisationGrammar
  readonly places: PlaceWords
  readonly goods: GoodsWords
  /** National Central Bureau, its acronym included. */
  readonly nationalBureaus: readonly string[]
  /** Offices of an organisation abroad, with the name to give them: "Regional Bureau". */
  readonly fieldOffices: readonly string[]
  /** Small words between an office or event and its place: "in", "à". */
  readonly placeLinks: readonly string[]
  readonly operations: OperationWords
  readonly programmes: readonly string[]
  readonly nouns: NounGrammar
  /** Joins items of a list: "and". */
  readonly and: readonly string[]
  /** Words that stand for INTERPOL in its own releases: "the Organization". Compared exactly. */
  readonly ownOrganisation: readonly string[]
  /** Whether adjectives of nationality are written with a capital. */
  readonly demonymsCapitalised: boolean
}
