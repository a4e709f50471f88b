import { foldedWords } from '@/lib/extract/words'
import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { ContextPack } from '@/lib/knowledge/languages/context'
import { TokenTrie } from '@/lib/text/trie'

/** A context pack made ready for looking up runs of words. */
export interface ContextWords {
  readonly planned: TokenTrie<true>
  readonly wishes: TokenTrie<true>
  readonly going: TokenTrie<true>
  readonly infinitive: RegExp
  readonly future: RegExp
  readonly notFuture: ReadonlySet<string>
  readonly futureBeginning: RegExp
  readonly notFutureBeginning: RegExp
  readonly alleged: TokenTrie<true>
  readonly allegedNouns: TokenTrie<true>
  readonly denied: TokenTrie<true>
  readonly deniedFirst: ReadonlySet<string>
  readonly deniedSecond: ReadonlySet<string>
  readonly notDenied: TokenTrie<true>
  readonly background: TokenTrie<true>
  /** As written, in lower case: "où" is not "ou", "a" is not "à". */
  readonly relatives: ReadonlySet<string>
  readonly complements: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly subordinators: TokenTrie<true>
  readonly finite: ReadonlySet<string>
  readonly speech: TokenTrie<true>
  readonly reporting: TokenTrie<true>
  readonly accordingTo: TokenTrie<true>
  readonly opinions: TokenTrie<true>
  readonly views: TokenTrie<true>
}

function marks(phrases: readonly string[]): TokenTrie<true> {
  const trie = new TokenTrie<true>()
  for (const phrase of phrases) trie.add(foldedWords(phrase), true)
  return trie
}

const setOf = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.map((phrase) => foldedWords(phrase).join(' ')))

const nothing = /(?!)/u
const oneOf = (words: readonly string[], shape: (choice: string) => string): RegExp =>
  words.length === 0 ? nothing : new RegExp(shape(words.join('|')), 'u')

function compile(pack: ContextPack): ContextWords {
  return {
    planned: marks(pack.planned),
    wishes: marks(pack.wishes ?? []),
    going: marks(pack.going),
    infinitive: oneOf(pack.infinitives, (choice) => `\\p{L}(?:${choice})$`),
    future: oneOf(pack.futureEndings, (choice) => `^\\p{Ll}+(?:${choice})$`),
    notFuture: new Set(pack.notFuture),
    futureBeginning: oneOf(pack.futureBeginnings, (choice) => `^(?:${choice})\\p{L}{2}`),
    notFutureBeginning: oneOf(pack.notFutureBeginnings, (choice) => `^(?:${choice})`),
    alleged: marks(pack.alleged),
    allegedNouns: marks(pack.allegedNouns),
    denied: marks(pack.denied),
    deniedFirst: setOf(pack.deniedPairs.first),
    deniedSecond: setOf(pack.deniedPairs.second),
    notDenied: marks(pack.notDenied),
    background: marks(pack.background),
    relatives: new Set(pack.relatives),
    complements: setOf(pack.complements),
    coordinators: setOf(pack.coordinators),
    subordinators: marks(pack.subordinators),
    finite: new Set(pack.finite),
    speech: marks(pack.speech),
    reporting: marks(pack.reporting),
    accordingTo: marks(pack.accordingTo),
    opinions: marks(pack.opinions),
    views: marks(pack.views ?? []),
  }
}

const compiled = new Map<ReadingLanguage, ContextWords>()

/** The context words of a language, made ready once. */
export function contextWords(lang: ReadingLanguage): ContextWords {
  let words = compiled.get(lang)
  if (!words) compiled.set(lang, (words = compile(languagePacks[lang].context)))
  return words
}
