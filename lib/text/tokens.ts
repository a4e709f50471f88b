import { foldWord } from './fold'

/** A word of a text: where it stands, as written, and folded for comparing. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The folded word without the Arabic article. */
  readonly fold: string
  /** Other readings of the word: Arabic words also without a prefixed conjunction or preposition. */
  readonly readings: readonly string[]
}

const word = /[\p{L}\p{N}\p{M}]+/gu
const none: readonly string[] = []
const arabicLetter = /\p{Script=Arabic}/u

/** Without the article: "الامن" -> "امن". Short words keep it, since there it is part of the root. */
const withoutArticle = (folded: string): string =>
  folded.length > 4 && folded.startsWith('ال') ? folded.slice(2) : folded

/** Short names that prefixes are written onto too: "بمصر", "وقطر". */
const shortNames = /^(?:مصر|قطر|دبي|فاس)$/u

/** "وللانتربول" may be read as "و" + "ل" + "الانتربول": every way to take prefixes off that leaves a word. */
function arabicReadings(folded: string): string[] {
  const readings = new Set<string>()
  const parts = (word: string): boolean => word.length > 4 || shortNames.test(word.slice(1))
  const conjunctionless = /^[وف]/u.test(folded) && parts(folded) ? folded.slice(1) : undefined
  for (const base of [folded, conjunctionless]) {
    if (base === undefined) continue
    readings.add(withoutArticle(base))
    if (base.startsWith('لل') && base.length > 4) readings.add(base.slice(2))
    if (/^[بلك]/u.test(base) && parts(base)) readings.add(withoutArticle(base.slice(1)))
  }
  readings.delete(withoutArticle(folded))
  return [...readings]
}

/**
 * The words of `text`, in order, with offsets moved by `offset`. Apostrophes, hyphens and dots separate
 * words, exactly as folding does, so that a folded name and its words in a text always agree.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    const surface = match[0]
    const folded = foldWord(surface)
    if (folded === '') continue
    const arabic = arabicLetter.test(surface)
    tokens.push({
      start: offset + match.index,
      end: offset + match.index + surface.length,
      text: surface,
      fold: arabic ? withoutArticle(folded) : folded,
      readings: arabic ? arabicReadings(folded) : none,
    })
  }
  return tokens
}

/** True for a word that starts with an upper-case letter. */
export const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

/** True for a word of two letters or more, all of them upper case. */
export const isUpperCase = (token: Token): boolean => /^[\p{Lu}\p{M}]{2,}$/u.test(token.text)
