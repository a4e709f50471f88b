import type { NumberPack } from '@/lib/knowledge/languages/numbers'
import type { Comparator } from '@/lib/model'
import { foldName } from './fold'
import { tokenize } from './tokens'
import type { Token } from './tokens'

/** A phrase as folded words, and what it stands for. */
export interface Phrases<V> {
  readonly words: readonly string[]
  readonly value: V
}

const wordsOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.fold)

/** Phrases by their first and by their last word, longer ones first. */
export interface PhraseIndex<V> {
  readonly first: ReadonlyMap<string, readonly Phrases<V>[]>
  readonly last: ReadonlyMap<string, readonly Phrases<V>[]>
}

function phrasesOf<V>(entries: Iterable<readonly [string, V]>): PhraseIndex<V> {
  const all = [...entries]
    .map(([phrase, value]) => ({ words: wordsOf(phrase), value }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length)
  const by = (at: 0 | -1): Map<string, Phrases<V>[]> => {
    const index = new Map<string, Phrases<V>[]>()
    for (const phrase of all) {
      const word = phrase.words.at(at)!
      const list = index.get(word)
      if (list) list.push(phrase)
      else index.set(word, [phrase])
    }
    return index
  }
  return { first: by(0), last: by(-1) }
}

/** A number pack made ready for looking up runs of words. */
export interface Compiled {
  readonly words: ReadonlyMap<string, number>
  readonly scales: PhraseIndex<number>
  /** Scales that are a number alone: "mille", "cent", "mil". */
  readonly bareScales: PhraseIndex<number>
  readonly halves: PhraseIndex<number>
  readonly and: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly between: readonly string[]
  readonly articles: ReadonlySet<string>
  readonly before: PhraseIndex<Comparator>
  readonly currencies: PhraseIndex<string>
  /** Currencies by their code, which may stand before an amount. */
  readonly codes: PhraseIndex<string>
  readonly units: PhraseIndex<string>
  readonly groupsEither: boolean
  /** Words for a round number, which is an estimate by itself: "dizaine". */
  readonly round: ReadonlySet<string>
}

const compiled = new WeakMap<NumberPack, Compiled>()

/** The words of a pack, made ready once. */
export function compile(pack: NumberPack): Compiled {
  const known = compiled.get(pack)
  if (known) return known
  const made: Compiled = {
    words: new Map(Object.entries(pack.words).map(([word, value]) => [wordsOf(word).join(' '), value])),
    scales: phrasesOf(Object.entries(pack.scales)),
    bareScales: phrasesOf(pack.bareScales.map((word) => [word, pack.scales[word] ?? 1] as const)),
    halves: phrasesOf(pack.halves.map((word) => [word, 0.5] as const)),
    and: new Set(pack.and.map(foldName)),
    to: new Set(pack.to.map(foldName)),
    between: pack.between.map(foldName),
    articles: new Set(pack.articles.map(foldName)),
    before: phrasesOf(
      (Object.entries(pack.before) as [Comparator, readonly string[]][]).flatMap(([comparator, words]) =>
        words.map((word) => [word, comparator] as const),
      ),
    ),
    currencies: phrasesOf(Object.entries(pack.currencies)),
    codes: phrasesOf(
      Object.entries(pack.currencies).filter(([word, code]) => wordsOf(word)[0] === code.toLowerCase()),
    ),
    units: phrasesOf(Object.entries(pack.units)),
    groupsEither: pack.groupsEither === true,
    round: new Set((pack.round ?? []).map(foldName)),
  }
  compiled.set(pack, made)
  return made
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.fold === word || token.readings.includes(word))

/** The longest phrase of an index that a word of a token leads to and that `fits`. */
function longest<V>(
  token: Token | undefined,
  index: ReadonlyMap<string, readonly Phrases<V>[]>,
  fits: (words: readonly string[]) => boolean,
): Phrases<V> | undefined {
  if (!token) return undefined
  const found = index.get(token.fold)?.find(({ words }) => fits(words))
  if (token.readings.length === 0) return found
  return token.readings.reduce<Phrases<V> | undefined>((best, reading) => {
    const other = index.get(reading)?.find(({ words }) => fits(words))
    return other && other.words.length > (best?.words.length ?? 0) ? other : best
  }, found)
}

/** The phrase that starts at token `at`, and how many tokens it takes. */
export function phraseAt<V>(
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex<V>,
): { value: V; length: number } | undefined {
  const found = longest(tokens[at], phrases.first, (words) =>
    words.every((word, i) => isWord(tokens[at + i], word)),
  )
  return found && { value: found.value, length: found.words.length }
}

/** The phrase that ends right before token `at`, and where it starts. */
export function phraseEndingAt<V>(
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex<V>,
): { value: V; from: number } | undefined {
  const found = longest(
    tokens[at - 1],
    phrases.last,
    (words) => words.length <= at && words.every((word, i) => isWord(tokens[at - words.length + i], word)),
  )
  return found && { value: found.value, from: at - found.words.length }
}

/** A number found in digits or words, as a run of tokens. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly digits: boolean
  /** A unit written onto the digits: "40kg". */
  readonly unit?: string
}

/** Joins between the parts of one number: "two hundred and fifty", "vingt et un", a hyphen. */
const joins = (gap: string): boolean => /^[\s\u00a0\u202f]*[-‐‑]?[\s\u00a0\u202f]*$/u.test(gap)

/** A number in words from token `at`: units and tens add up, hundreds and thousands multiply. */
function wordNumber(
  text: string,
  offset: number,
  tokens: readonly Token[],
  at: number,
  { words, scales, and, halves, articles }: Compiled,
): { value: number; to: number; scaled: boolean } | undefined {
  const joined = (index: number): boolean =>
    index === at ||
    joins(text.slice((tokens[index - 1]?.end ?? 0) - offset, (tokens[index]?.start ?? 0) - offset))
  let total = 0
  let current: number | undefined
  let scaled = false
  let to = at
  for (let index = at; index < tokens.length && joined(index);) {
    const skip = to > at && and.has(tokens[index]?.fold ?? '') && joined(index + 1) ? 1 : 0
    const half = to > at ? phraseAt(tokens, index, halves) : undefined
    if (half) {
      total += current === undefined ? total * half.value : 0
      if (current !== undefined) current += half.value
      to = index + half.length
      index = to
      continue
    }
    // "half a million"
    if (current === 0.5 && articles.has(tokens[index]?.fold ?? '') && joined(index + 1)) {
      index += 1
      continue
    }
    const value = valueOf(tokens[index + skip], words)
    const scale = phraseAt(tokens, index + skip, scales)
    // "ألفا" is two thousand alone and a thousand behind a number
    const multiplies = scale !== undefined && current !== undefined && value === 2 * scale.value
    if (value !== undefined && !multiplies && !(scale && scale.length > 1)) {
      if (current === 4 && value === 20) current = 80
      else if (current === undefined) current = value
      else if (addsTo(current, value)) current += value
      else if (afterUnits(current, value) && isArabic(tokens[index + skip])) current += value
      else break
      to = index + skip + 1
    } else if (scale && skip === 0) {
      if (scale.value < 1000) current = (current ?? 1) * scale.value
      else {
        total =
          current === undefined && total > 0 ? total * scale.value : total + (current ?? 1) * scale.value
        current = undefined
      }
      scaled = true
      to = index + scale.length
    } else break
    index = to
  }
  return to > at ? { value: total + (current ?? 0), to, scaled } : undefined
}

/** The number a word stands for; Arabic words also behind a particle: "وعشرون". */
/** "فإن" is folded as "ألفان" is, whose first letters look like the article. */
const onlyLooksLikeTwoThousand = /^و?ف[إأا]ن$/u

function valueOf(token: Token | undefined, words: ReadonlyMap<string, number>): number | undefined {
  if (!token || onlyLooksLikeTwoThousand.test(token.text)) return undefined
  const value = words.get(token.fold)
  if (value !== undefined || token.readings.length === 0) return value
  for (const reading of token.readings) {
    const read = words.get(reading)
    if (read !== undefined) return read
  }
  return undefined
}

/** "ثلاثة عشر", "خمسة وعشرون": Arabic says the units first. */
const afterUnits = (current: number, value: number): boolean =>
  current < 10 && value >= 10 && value < 100 && value % 10 === 0

const isArabic = (token: Token | undefined): boolean => /^\p{Script=Arabic}/u.test(token?.text ?? '')

/**
 * "twenty" and "two", "four hundred" and "twelve": the smaller part fits into the noughts of the larger. French makes
 * seventeen to nineteen of "dix" and a unit.
 */
const addsTo = (current: number, value: number): boolean =>
  (current % 100 === 10 && value >= 7 && value <= 9) ||
  (current >= 100 && value < 100 && current % 100 === 0) ||
  (current % 100 >= 20 && value < 20 && current % 10 === 0)

/** Where "one" or "half" ends that is a number because a unit of weight follows: "half a | tonne", "una | tonelada". */
function beforeUnit(
  tokens: readonly Token[],
  { value, to }: { readonly value: number; readonly to: number },
  { articles, units }: Compiled,
): number | undefined {
  if (value !== 1 && value !== 0.5) return undefined
  const at = value === 0.5 && articles.has(tokens[to]?.fold ?? '') ? to + 1 : to
  const written = (tokens[at]?.fold.length ?? 0) > 1
  return written && phraseAt(tokens, at, units) ? at : undefined
}

/** Every number written in words, in order. */
export function wordsIn(text: string, offset: number, tokens: readonly Token[], ready: Compiled): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const article = ready.articles.has(tokens[at]?.fold ?? '')
    const starts = valueOf(tokens[at], ready.words) !== undefined
    const scale = phraseAt(tokens, at, ready.bareScales)
    if (!starts && !scale && !article) continue
    const number = wordNumber(text, offset, tokens, article && !starts ? at + 1 : at, ready)
    if (!number || (article && !starts && !number.scaled)) continue
    // "one" and "un" alone are articles more often than numbers
    const to = number.value <= 1 ? beforeUnit(tokens, number, ready) : number.to
    if (to === undefined || !Number.isFinite(number.value)) continue
    found.push({ from: at, to, value: number.value, digits: false })
    at = to - 1
  }
  return found
}
