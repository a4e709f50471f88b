import { gapBefore, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Token } from '@/lib/text/tokens'
import type { FigureWords } from './words'

const soft = /^[\s\u00a0\u202f’'“”"«»*_‑-]*$/u
/** How many words a noun phrase with a noun of no table may have, and how many may stand before its noun. */
const longest = 5

/** Words that count something although no table knows their noun: tokens `from` to `to`. */
export interface Thing {
  readonly to: number
  readonly item: string
}

/** Whether a word has the form of a plural noun in lower case. */
export function isPlural(token: Token | undefined, words: FigureWords): boolean {
  if (!token || token.text.length < 3 || !/^\p{Ll}/u.test(token.text)) return false
  return (
    words.irregular.has(token.fold) ||
    (words.plural.test(token.text.toLowerCase()) && !words.notPlural.has(token.fold))
  )
}

/** What is counted in Arabic has no article. */
const definite = /^[وفبلك]?ال\p{Script=Arabic}{3}/u

const isWord = (token: Token | undefined): boolean => token !== undefined && /^\p{L}/u.test(token.text)

/**
 * The noun that a number counts when no table knows it: in the languages where it comes first the word behind the
 * number, else the first plural of the phrase. Undefined for what only orders a text ("two phases").
 */
export function thingAt(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  end: number,
  words: FigureWords,
): Thing | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const limit = Math.min(end, from + longest)
  let first = from
  while (first < limit && words.of.has(tokens[first]!.fold)) first += 1
  let head = first
  if (words.nounFirst) {
    while (head < limit && words.before.has(tokens[head]!.fold)) head += 1
    const token = tokens[head]
    const arabic = reading.lang === 'ar' && isWord(token) && !definite.test(token!.text)
    if (head >= limit || !(arabic || isPlural(token, words))) return undefined
  } else {
    while (head < limit && !isPlural(tokens[head], words)) head += 1
    while (head + 1 < limit && isPlural(tokens[head + 1], words)) head += 1
  }
  const folds = tokens[head] ? [tokens[head]!.fold, ...tokens[head]!.readings] : []
  if (folds.some((fold) => reading.words.operations.has(fold) || words.times.has(fold))) return undefined
  if (head >= limit || words.abstract.matchesAt(tokens, head).length > 0) return undefined
  for (let at = first; at <= head; at += 1) if (!soft.test(gapBefore(text, tokens, at))) return undefined
  const to = words.nounFirst ? limit : head + 1
  const item = text.slice(tokens[first]!.start, tokens[to - 1]!.end)
  return {
    to,
    item: item
      .replace(/[\s*_]+/gu, ' ')
      .trim()
      .toLowerCase(),
  }
}
