import { foldedWords } from '@/lib/extract/words'
import {
  figureNouns,
  figureSenses,
  type FigureNoun,
  type FigurePack,
  type FigureSense,
} from '@/lib/knowledge/languages/figures'
import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { CountingPack } from '@/lib/knowledge/languages/counting'
import type { NumberPack } from '@/lib/knowledge/languages/numbers'
import { TokenTrie } from '@/lib/text/trie'

/** A figure pack made ready for looking up runs of words. */
export interface FigureWords {
  readonly nounFirst: boolean
  readonly headEnding: RegExp
  readonly nouns: TokenTrie<FigureNoun>
  readonly cues: TokenTrie<FigureSense>
  readonly cash: TokenTrie<true>
  readonly never: TokenTrie<true>
  readonly parts: TokenTrie<true>
  readonly rates: TokenTrie<true>
  readonly stops: TokenTrie<true>
  readonly of: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  readonly actions: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly together: TokenTrie<true>
  readonly covering: TokenTrie<true>
  readonly times: ReadonlySet<string>
  /** Words for one: an article elsewhere, a number before a unit of time. */
  readonly ones: ReadonlySet<string>
  readonly lasting: TokenTrie<true>
  readonly settled: ReadonlySet<string>
  /** The end of a plural noun. */
  readonly plural: RegExp
  /** The end of a noun of persons. */
  readonly people: RegExp
  readonly irregular: ReadonlySet<string>
  readonly notPlural: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly abstract: TokenTrie<true>
  readonly immaterial: ReadonlySet<string>
  readonly fixed: ReadonlySet<string>
  readonly them: TokenTrie<true>
  readonly carries: TokenTrie<true>
  readonly reasons: TokenTrie<true>
  readonly weak: ReadonlySet<string>
  readonly worth: TokenTrie<true>
  readonly worthNouns: ReadonlySet<string>
  readonly prison: TokenTrie<true>
  readonly during: TokenTrie<true>
  readonly work: TokenTrie<true>
  readonly belonging: TokenTrie<true>
  readonly dual: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  readonly away: TokenTrie<true>
  readonly recalls: TokenTrie<true>
}

function trieOf<Value>(entries: Iterable<readonly [string, Value]>): TokenTrie<Value> {
  const trie = new TokenTrie<Value>()
  for (const [phrase, value] of entries) trie.add(foldedWords(phrase), value)
  return trie
}

const marks = (phrases: readonly string[]): TokenTrie<true> =>
  trieOf(phrases.map((phrase) => [phrase, true] as const))

const setOf = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.map((phrase) => foldedWords(phrase).join(' ')))

/** Words also with the Arabic "and" written onto them: short ones are not read without it. */
const joined = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => (/^\p{Script=Arabic}/u.test(phrase) ? [phrase, `و${phrase}`] : [phrase]))

const compileCounting = (pack: CountingPack) => ({
  plural: pack.plural === '' ? /(?:)/u : new RegExp(`${pack.plural}$`, 'u'),
  people: new RegExp(pack.people, 'u'),
  irregular: setOf(pack.irregular),
  notPlural: setOf(pack.notPlural),
  before: setOf(pack.before),
  abstract: marks(joined(pack.abstract)),
  immaterial: setOf(joined(pack.immaterial)),
  fixed: setOf(pack.fixed),
  them: marks(pack.them),
  carries: marks(pack.carries),
  reasons: marks(pack.reasons),
  weak: setOf(pack.weak),
  worth: marks(pack.worth),
  worthNouns: setOf(pack.worthNouns ?? []),
  prison: marks(pack.prison),
  during: marks(joined(pack.during)),
  work: marks(pack.work),
  belonging: marks(pack.belonging),
  dual: setOf(joined(pack.dual)),
  days: setOf(pack.days),
  away: marks(pack.away ?? []),
  recalls: marks(pack.recalls ?? []),
})

function compile(
  pack: FigurePack,
  counting: CountingPack,
  { never, words }: Pick<NumberPack, 'never' | 'words'>,
): FigureWords {
  return {
    ...compileCounting(counting),
    nounFirst: pack.nounFirst,
    headEnding: pack.headEnding === '' ? /(?!)/u : new RegExp(`^\\p{Ll}+${pack.headEnding}$`, 'u'),
    nouns: trieOf(
      figureNouns.flatMap((noun) => joined(pack.nouns[noun]).map((word) => [word, noun] as const)),
    ),
    cues: trieOf(
      figureSenses.flatMap((sense) => joined(pack.cues[sense]).map((word) => [word, sense] as const)),
    ),
    cash: marks(pack.cash),
    never: marks(never),
    parts: marks(pack.parts),
    rates: marks(pack.rates),
    stops: marks(pack.stops),
    of: setOf(pack.of),
    labels: setOf(pack.labels),
    or: setOf(pack.or),
    actions: setOf(pack.actions),
    within: setOf(pack.within),
    together: marks(pack.together),
    covering: marks(pack.covering),
    times: setOf(pack.times),
    ones: setOf(Object.keys(words).filter((word) => words[word] === 1)),
    lasting: marks(pack.lasting),
    settled: setOf(pack.settled),
  }
}

const compiled = new Map<ReadingLanguage, FigureWords>()

/** The figure words of a language, made ready once. */
export function figureWords(lang: ReadingLanguage): FigureWords {
  let words = compiled.get(lang)
  const { figures, counting, numbers } = languagePacks[lang]
  if (!words) compiled.set(lang, (words = compile(figures, counting, numbers)))
  return words
}
