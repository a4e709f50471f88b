import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { LanguagePack } from '@/lib/knowledge/languages/language-pack'
import { foldName } from '@/lib/text/fold'
import { tokenize } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'

/** A reading pack made ready for looking up folded words and runs of them. */
export interface Words {
  readonly honorifics: TokenTrie<true>
  readonly offices: TokenTrie<string>
  readonly officePlurals: TokenTrie<string>
  readonly former: TokenTrie<true>
  readonly appointing: TokenTrie<true>
  readonly succeeding: TokenTrie<true>
  readonly possessives: ReadonlySet<string>
  readonly employers: ReadonlySet<string>
  readonly ministries: ReadonlySet<string>
  /** Whether names are told by capitals. */
  readonly cased: boolean
  readonly codeNaming: TokenTrie<true>
  readonly naming: TokenTrie<true>
  readonly events: TokenTrie<string>
  readonly eventsWithCapital: ReadonlySet<string>
  readonly generalEvents: TokenTrie<true>
  readonly generalTypes: ReadonlySet<string>
  readonly openings: TokenTrie<true>
  readonly otherEvents: ReadonlySet<string>
  readonly held: ReadonlySet<string>
  readonly venues: ReadonlySet<string>
  readonly visiting: TokenTrie<true>
  readonly signing: ReadonlySet<string>
  readonly agreements: TokenTrie<string>
  readonly nationalBureaus: TokenTrie<true>
  readonly fieldOffices: TokenTrie<string>
  readonly officeBefore: ReadonlySet<string>
  readonly ofBody: ReadonlySet<string>
  readonly officeLinks: ReadonlySet<string>
  readonly officeNouns: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words that start with a capital without being names. */
  readonly notNames: ReadonlySet<string>
  readonly speechVerbs: ReadonlySet<string>
  readonly placeLinks: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly weakHeads: ReadonlySet<string>
  readonly facilityNouns: ReadonlySet<string>
  readonly facilities: TokenTrie<true>
  readonly connectors: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly goodsUse: TokenTrie<true>
  readonly goodsNotUse: TokenTrie<true>
  readonly goodsGeneral: ReadonlySet<string>
  readonly placeNouns: TokenTrie<true>
  readonly placeOf: ReadonlySet<string>
  readonly placeSuffixes: ReadonlySet<string>
  readonly placeWithin: TokenTrie<true>
  readonly placeListed: ReadonlySet<string>
  readonly placeBare: ReadonlySet<string>
  readonly placeSuch: TokenTrie<true>
  readonly notPlaces: ReadonlySet<string>
  readonly forces: TokenTrie<true>
  readonly commonNouns: TokenTrie<true>
  readonly notBodies: TokenTrie<true>
  readonly groups: TokenTrie<'sure' | 'plain' | 'weak'>
  readonly groupWords: ReadonlySet<string>
  readonly groupNaming: TokenTrie<true>
  readonly operation: ReadonlySet<string>
  readonly operations: ReadonlySet<string>
  readonly operationOther: ReadonlySet<string>
  /** Other nouns for an operation, by how surely they mean one. */
  readonly operationNouns: TokenTrie<'action' | 'inquiry' | 'raids'>
  readonly operationResults: TokenTrie<true>
  readonly operationCompounds: TokenTrie<true>
  readonly operationListing: TokenTrie<true>
  readonly phases: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly definitePlural: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly editions: ReadonlyMap<string, number>
  /** As written in lower case: "él" is not "el". */
  readonly pronouns: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly indefiniteDeterminers: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly leading: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly towards: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly programmes: ReadonlySet<string>
  /** Articles, prepositions, conjunctions and helping verbs, by which a language is known. */
  readonly functionWords: ReadonlySet<string>
}

/** The folded words of a phrase, as tokens have them. */
export const foldedWords = (phrase: string): string[] => tokenize(phrase).map((token) => token.fold)

const setOf = (words: readonly string[]): Set<string> =>
  new Set(words.map((word) => foldedWords(word).join(' ')))

function trieOf<Value>(entries: Iterable<readonly [string, Value]>): TokenTrie<Value> {
  const trie = new TokenTrie<Value>()
  for (const [phrase, value] of entries) trie.add(foldedWords(phrase), value)
  return trie
}

const marks = (phrases: readonly string[]): TokenTrie<true> =>
  trieOf(phrases.map((phrase) => [phrase, true] as const))

function compile({ reading: pack, claims }: LanguagePack): Words {
  return {
    honorifics: marks(pack.honorifics),
    offices: trieOf(pack.offices.flatMap(({ key, words }) => words.map((word) => [word, key] as const))),
    officePlurals: trieOf(
      pack.officePlurals.flatMap(({ key, words }) => words.map((word) => [word, key] as const)),
    ),
    former: marks(pack.former),
    appointing: marks(pack.appointing ?? []),
    succeeding: marks(pack.succeeding ?? []),
    possessives: setOf(pack.possessives),
    employers: setOf(pack.employers),
    ministries: setOf(pack.ministries),
    cased: pack.uncasedNames === undefined,
    codeNaming: marks(pack.operations.codeNaming),
    naming: marks(pack.operations.naming),
    events: trieOf(pack.events.flatMap(({ type, words }) => words.map((word) => [word, type] as const))),
    eventsWithCapital: setOf(pack.events.flatMap(({ capital, words }) => (capital ? words : []))),
    generalEvents: marks(pack.events.flatMap(({ general, words }) => (general ? words : []))),
    generalTypes: new Set(pack.generalTypes),
    openings: marks(pack.openings),
    otherEvents: setOf(pack.otherEvents),
    held: setOf(pack.held),
    venues: setOf(pack.venues),
    visiting: marks(pack.visiting),
    signing: setOf(pack.signing),
    agreements: trieOf(pack.agreements.map((phrase) => [phrase, phrase] as const)),
    nationalBureaus: marks(pack.nationalBureaus),
    fieldOffices: trieOf(pack.fieldOffices.map((phrase) => [phrase, phrase] as const)),
    officeBefore: setOf(pack.officeBefore),
    ofBody: setOf(pack.ofBody),
    officeLinks: setOf(pack.officeLinks),
    officeNouns: setOf(pack.officeNouns),
    articles: setOf(pack.articles),
    notNames: setOf(pack.notNames),
    speechVerbs: setOf(pack.speechVerbs),
    placeLinks: setOf(pack.placeLinks),
    and: setOf(pack.and),
    heads: setOf(pack.organisations.heads),
    weakHeads: setOf(pack.organisations.weakHeads),
    facilityNouns: setOf(pack.organisations.facilityNouns),
    facilities: marks(pack.organisations.facilities ?? []),
    connectors: setOf(pack.organisations.connectors),
    adjectives: setOf(pack.organisations.adjectives),
    goodsUse: marks(pack.goods.use),
    goodsNotUse: marks(pack.goods.notUse),
    goodsGeneral: setOf(pack.goods.general),
    placeNouns: marks(pack.places.nouns),
    placeOf: setOf(pack.places.of),
    placeSuffixes: setOf(pack.places.suffixes),
    placeWithin: marks(pack.places.within),
    placeListed: setOf(pack.places.listed),
    placeBare: setOf(pack.places.bare),
    placeSuch: marks(pack.places.such),
    notPlaces: setOf(pack.places.notPlaces),
    forces: marks(pack.organisations.forces),
    commonNouns: marks(pack.organisations.commonNouns),
    notBodies: marks(pack.organisations.notBodies),
    groups: trieOf([
      ...pack.organisations.groups.map((noun) => [noun, 'sure'] as const),
      ...pack.organisations.plainGroups.map((noun) => [noun, 'plain'] as const),
      ...pack.organisations.weakGroups.map((noun) => [noun, 'weak'] as const),
    ]),
    groupNaming: marks(pack.organisations.groupNaming),
    groupWords: setOf(pack.organisations.groupWords),
    operation: setOf(pack.operations.singular),
    operations: setOf(pack.operations.plural),
    operationOther: setOf(pack.operations.other),
    operationNouns: trieOf([
      ...pack.operations.actions.map((noun) => [noun, 'action'] as const),
      ...pack.operations.inquiries.map((noun) => [noun, 'inquiry'] as const),
      ...pack.operations.raids.map((noun) => [noun, 'raids'] as const),
    ]),
    operationResults: marks(pack.operations.results),
    operationCompounds: marks(pack.operations.compounds),
    operationListing: marks(pack.operations.listing),
    phases: setOf(pack.operations.phases),
    definite: setOf(pack.operations.definite),
    definitePlural: setOf(pack.operations.definitePlural),
    indefinite: setOf(pack.operations.indefinite),
    editions: new Map(
      Object.entries(pack.operations.editions).map(([word, edition]) => [foldName(word), edition]),
    ),
    pronouns: new Set(pack.pronouns),
    determiners: setOf([...pack.articles, ...pack.nouns.determiners, ...pack.nouns.indefinite]),
    indefiniteDeterminers: setOf(pack.nouns.indefinite),
    stops: setOf(pack.nouns.stops),
    leading: setOf(pack.nouns.leading),
    links: setOf(pack.nouns.links),
    towards: setOf(pack.nouns.towards),
    fillers: setOf(pack.nouns.fillers),
    relatives: setOf(claims.relatives),
    programmes: setOf(pack.programmes),
    functionWords: setOf([
      ...pack.articles,
      ...pack.and,
      ...claims.determiners,
      ...claims.auxiliaries,
      ...claims.relatives,
      ...Object.values(claims.links).flat(),
    ]),
  }
}

const compiled = new Map<ReadingLanguage, Words>()

/** The words of a language, made ready once. */
export function wordsOf(lang: ReadingLanguage): Words {
  let words = compiled.get(lang)
  if (!words) compiled.set(lang, (words = compile(languagePacks[lang])))
  return words
}
