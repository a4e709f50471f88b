import { foldedWords } from '@/lib/extract/words'
import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { ClaimPattern, ClaimsPack, Link } from '@/lib/knowledge/languages/claims-pack'
import { expandBraces } from '@/lib/text/phrases'
import { TokenTrie } from '@/lib/text/trie'

/** A claims pack made ready for looking up folded words and runs of them. */
export interface ClaimWords {
  readonly pack: ClaimsPack
  /** Patterns by the words of their cues; an empty list for words that only look like a cue. */
  readonly cues: TokenTrie<ClaimPattern | 'none'>
  readonly links: TokenTrie<Link>
  readonly adverbials: TokenTrie<true>
  readonly subordinators: TokenTrie<true>
  readonly simultaneous: TokenTrie<true>
  readonly outcomes: TokenTrie<true>
  readonly worth: TokenTrie<true>
  readonly toCome: TokenTrie<'before' | 'anywhere'>
  readonly determiners: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly hypothetical: ReadonlySet<string>
  readonly planned: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  readonly others: ReadonlySet<string>
  readonly listing: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
  readonly results: ReadonlySet<string>
  readonly stateBodies: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly achieved: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly inOffice: ReadonlySet<string>
  readonly ownInSpeech: TokenTrie<true>
  readonly deeds: CompiledDeeds
  readonly gatherings: {
    readonly talks: ReadonlySet<string>
    readonly between: ReadonlySet<string>
    readonly attending: TokenTrie<true>
    readonly topics: TokenTrie<true>
  }
}

/** The words for what an operation did, made ready; see `DeedWords`. */
export interface CompiledDeeds {
  readonly deeds: TokenTrie<true>
  readonly light: TokenTrie<true>
  readonly runs: TokenTrie<true>
  readonly elsewhere: ReadonlySet<string>
  readonly participles: { readonly endings: readonly string[]; readonly unless: ReadonlySet<string> }
  readonly members: ReadonlySet<string>
  readonly joining: TokenTrie<true>
  readonly helping: TokenTrie<true>
  readonly participants: TokenTrie<true>
  readonly summaries: TokenTrie<true>
  readonly seizing: TokenTrie<true>
  readonly sparing: ReadonlySet<string>
  readonly cases: TokenTrie<true>
  readonly culprits: ReadonlySet<string>
  readonly joint: ReadonlySet<string>
}

/** Arabic words of so few letters are not read without the "and" written onto them, which therefore is added. */
const shortArabic = /^\p{Script=Arabic}{2,3}$/u

const withAnd = (word: string): string[] => (shortArabic.test(word) ? [`و${word}`, `ف${word}`] : [])

const setOf = (phrases: readonly string[]): Set<string> =>
  new Set(
    phrases
      .flatMap(expandBraces)
      .map(foldedWords)
      .flatMap(([first = '', ...rest]) =>
        [first, ...withAnd(first)].map((word) => [word, ...rest].join(' ')),
      ),
  )

function trieOf<Value>(entries: Iterable<readonly [readonly string[], Value]>): TokenTrie<Value> {
  const trie = new TokenTrie<Value>()
  for (const [phrases, value] of entries) for (const phrase of phrases) trie.addPhrase(phrase, value, withAnd)
  return trie
}

const compileDeeds = ({ deeds }: ClaimsPack): CompiledDeeds => ({
  deeds: trieOf([[deeds.deeds, true] as const]),
  light: trieOf([[deeds.light, true] as const]),
  runs: trieOf([[deeds.runs, true] as const]),
  elsewhere: setOf(deeds.elsewhere),
  participles: { endings: deeds.participles.endings, unless: setOf(deeds.participles.unless) },
  members: setOf(deeds.members),
  joining: trieOf([[deeds.joining, true] as const]),
  helping: trieOf([[deeds.helping, true] as const]),
  participants: trieOf([[deeds.participants, true] as const]),
  summaries: trieOf([[deeds.summaries, true] as const]),
  seizing: trieOf([[deeds.seizing, true] as const]),
  sparing: setOf(deeds.sparing),
  cases: trieOf([[deeds.cases, true] as const]),
  culprits: setOf(deeds.culprits),
  joint: setOf(deeds.joint ?? []),
})

function compile(pack: ClaimsPack): ClaimWords {
  return {
    pack,
    cues: trieOf<ClaimPattern | 'none'>([
      ...pack.patterns.map((pattern) => [pattern.cues, pattern] as const),
      [pack.notCues, 'none'] as const,
    ]),
    links: trieOf(Object.entries(pack.links).map(([link, phrases]) => [phrases, link as Link] as const)),
    adverbials: trieOf([[pack.adverbials, true] as const]),
    subordinators: trieOf([[[...pack.subordinators, ...pack.simultaneous], true] as const]),
    simultaneous: trieOf([[pack.simultaneous, true] as const]),
    outcomes: trieOf([[pack.outcomes, true] as const]),
    worth: trieOf([[pack.worth, true] as const]),
    toCome: trieOf([[pack.toCome.before, 'before'] as const, [pack.toCome.anywhere, 'anywhere'] as const]),
    determiners: setOf(pack.determiners),
    auxiliaries: setOf(pack.auxiliaries),
    adverbs: setOf(pack.adverbs),
    relatives: setOf(pack.relatives),
    and: setOf(pack.and),
    hypothetical: setOf(pack.hypothetical),
    planned: setOf(pack.planned),
    negations: setOf(pack.negations),
    actors: setOf(pack.actors),
    counted: setOf(pack.counted),
    others: setOf(pack.others ?? []),
    listing: setOf(pack.listing),
    parts: setOf(pack.parts),
    results: setOf(pack.results),
    stateBodies: setOf(pack.stateBodies),
    units: setOf(pack.units),
    achieved: setOf(pack.achieved),
    things: setOf(pack.things.pronouns),
    inOffice: setOf(pack.inOffice ?? []),
    ownInSpeech: trieOf([[pack.ownInSpeech ?? [], true] as const]),
    deeds: compileDeeds(pack),
    gatherings: {
      talks: setOf(pack.gatherings.talks),
      between: setOf(pack.gatherings.between),
      attending: trieOf([[pack.gatherings.attending, true] as const]),
      topics: trieOf([[pack.gatherings.topics, true] as const]),
    },
  }
}

const compiled = new Map<ReadingLanguage, ClaimWords>()

/** The words by which a language states relations, made ready once. */
export function claimWords(lang: ReadingLanguage): ClaimWords {
  let words = compiled.get(lang)
  if (!words) compiled.set(lang, (words = compile(languagePacks[lang].claims)))
  return words
}
