import type { CalendarUnit, DatePack } from '@/lib/knowledge/languages/dates'
import { tokenize, type Token } from './tokens'
import { TokenTrie } from './trie'

/** A date pack made ready for looking up runs of words. */
export interface DateWords {
  readonly capitalised: boolean
  readonly months: TokenTrie<number>
  readonly weekdays: TokenTrie<number>
  readonly days: TokenTrie<number>
  readonly counts: TokenTrie<number>
  readonly units: TokenTrie<CalendarUnit>
  readonly parts: TokenTrie<readonly [number, number]>
  readonly relative: TokenTrie<readonly [CalendarUnit, number]>
  readonly turns: TokenTrie<Turn>
  readonly joins: TokenTrie<true>
  readonly yearWords: TokenTrie<true>
  readonly to: TokenTrie<true>
  readonly and: TokenTrie<true>
  readonly ago: TokenTrie<true>
  readonly past: TokenTrie<true>
  /** Phrases that stand before a date, as folded words. */
  readonly between: readonly string[][]
  readonly from: readonly string[][]
  readonly since: readonly string[][]
  readonly until: readonly string[][]
  readonly introductions: readonly string[][]
  /** Words one of which every date without a digit has: months, days, units, the ends of "last month". */
  readonly telling: ReadonlySet<string>
  /** First words of what a date without a digit in front may begin with. */
  readonly starting: ReadonlySet<string>
}

/** Which of the dates that fit is meant: the latest before the release, the one at it, the next. */
export type Turn = -1 | 0 | 1

const folded = (phrase: string): string[] => tokenize(phrase).map((token) => token.fold)

function trie<Value>(entries: Iterable<readonly [string, Value]>): TokenTrie<Value> {
  const made = new TokenTrie<Value>()
  for (const [phrase, value] of entries) made.add(folded(phrase), value)
  return made
}

const marks = (phrases: readonly string[]): TokenTrie<true> =>
  trie(phrases.map((phrase) => [phrase, true] as const))

const runs = (phrases: readonly string[]): string[][] =>
  phrases.map(folded).toSorted((a, b) => b.length - a.length)

function compile(pack: DatePack): DateWords {
  return {
    capitalised: pack.capitalised,
    months: trie(Object.entries(pack.months)),
    weekdays: trie(Object.entries(pack.weekdays)),
    days: trie(Object.entries(pack.days)),
    counts: trie(Object.entries(pack.counts)),
    units: trie(Object.entries(pack.units)),
    parts: trie(Object.entries(pack.parts)),
    relative: trie(Object.entries(pack.relative)),
    turns: trie([
      ...pack.last.map((word) => [word, -1] as const),
      ...pack.current.map((word) => [word, 0] as const),
      ...pack.next.map((word) => [word, 1] as const),
    ]),
    joins: marks(pack.joins),
    yearWords: marks(pack.yearWords),
    to: marks(pack.to),
    and: marks(pack.and),
    ago: marks(pack.ago),
    past: marks(pack.past),
    between: runs(pack.between),
    from: runs(pack.from),
    since: runs(pack.since),
    until: runs(pack.until),
    introductions: runs(pack.introductions),
    telling: new Set(
      [pack.months, pack.weekdays, pack.relative, pack.units].flatMap((words) =>
        Object.keys(words).flatMap((phrase) => folded(phrase).at(-1) ?? []),
      ),
    ),
    starting: new Set(
      [
        ...[pack.months, pack.weekdays, pack.days, pack.counts, pack.parts, pack.relative].flatMap(
          Object.keys,
        ),
        ...[pack.last, pack.current, pack.next, pack.yearWords, pack.ago, pack.past].flat(),
      ].flatMap((phrase) => folded(phrase)[0] ?? []),
    ),
  }
}

const compiled = new WeakMap<DatePack, DateWords>()

/** The words of a pack, made ready once. */
export function dateWords(pack: DatePack): DateWords {
  let words = compiled.get(pack)
  if (!words) compiled.set(pack, (words = compile(pack)))
  return words
}

const isNumberOr = ({ text, fold, readings }: Token, words: ReadonlySet<string>): boolean =>
  words.has(fold) || readings.some((reading) => words.has(reading)) || /\p{N}/u.test(text)

/** Whether words can tell a time at all: a cheap look before `findDates`. */
export const mayTellTime = (tokens: readonly Token[], { telling }: DateWords): boolean =>
  tokens.some((token) => isNumberOr(token, telling))

/** Whether a date can begin with a word: a cheap look before reading one there. */
export const mayStartDate = (token: Token, { starting }: DateWords): boolean => isNumberOr(token, starting)

/** Western digits for Arabic-Indic ones. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

/** The words of a text, with digits cut off a word written onto them: "و30" is "و" and "30". */
export function dateTokens(text: string, offset: number): Token[] {
  return tokenize(text, offset).flatMap((token) => {
    const glued = /^(?=\p{Script=Arabic})(\p{L}{1,2})([0-9٠-٩]+)$/u.exec(token.text)
    if (!glued) return [token]
    const middle = token.start + (glued[1]?.length ?? 0)
    return [...tokenize(glued[1] ?? '', token.start), ...tokenize(glued[2] ?? '', middle)]
  })
}

/** Length in words of the longest phrase that ends right before token `at`; 0 when there is none. */
export function phraseBefore(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const words of phrases) {
    const from = at - words.length
    if (
      words.length > 0 &&
      from >= 0 &&
      words.every((word, i) => {
        const token = tokens[from + i]
        return token?.fold === word || token?.readings.includes(word) === true
      })
    )
      return words.length
  }
  return 0
}
