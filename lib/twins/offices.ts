import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { LanguagePack } from '@/lib/knowledge/languages/language-pack'
import { tokenize } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'

function officesOf({ reading }: LanguagePack): TokenTrie<string> {
  const trie = new TokenTrie<string>()
  for (const { key, words } of reading.offices)
    for (const word of words)
      trie.add(
        tokenize(word).map(({ fold }) => fold),
        key,
      )
  return trie
}

const tries = new Map(Object.entries(languagePacks).map(([lang, pack]) => [lang, officesOf(pack)]))

/** The office that a title names first, by its key in the language's words: the same for "Head" and "Chef"; undefined when none is known. */
export function officeOf(title: string | undefined, lang: ReadingLanguage | undefined): string | undefined {
  const trie = lang && tries.get(lang)
  if (title === undefined || !trie) return undefined
  const tokens = tokenize(title)
  for (const at of tokens.keys()) {
    const [longest] = trie.matchesAt(tokens, at)
    if (longest) return longest.values.length === 1 ? longest.values[0] : undefined
  }
  return undefined
}

/** Every office that a text names, by key. */
export function officesIn(text: string, lang: ReadingLanguage | undefined): ReadonlySet<string> {
  const trie = lang && tries.get(lang)
  const tokens = trie ? tokenize(text) : []
  return new Set(tokens.flatMap((_, at) => trie?.matchesAt(tokens, at).flatMap(({ values }) => values) ?? []))
}

/** Offices that every language has one word for; "head", "chief" and "director" stand for each other. */
const clear: ReadonlySet<string> = new Set([
  'secretary-general',
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'minister',
  'ambassador',
])

const keys = new Map(
  Object.entries(languagePacks).map(([lang, pack]) => [
    lang,
    new Set<string>(pack.reading.offices.map(({ key }) => key)),
  ]),
)

/** An office as a version in one language names it. */
export interface NamedOffice {
  readonly key: string
  readonly lang: ReadingLanguage
}

/**
 * Whether two offices cannot be one: both are clear, or one is the deputy of the other, and each language has words
 * for both. What languages divide in their own ways is no difference.
 */
export function officesDiffer(a: NamedOffice, b: NamedOffice): boolean {
  const deputy = a.key === `deputy-${b.key}` || b.key === `deputy-${a.key}`
  const told = [a.key, b.key].every((key) => keys.get(a.lang)?.has(key) && keys.get(b.lang)?.has(key))
  return a.key !== b.key && told && (deputy || (clear.has(a.key) && clear.has(b.key)))
}
