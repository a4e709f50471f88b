import { gazetteer, isUnbroken } from '@/lib/knowledge/gazetteer'
import type { Token } from '@/lib/text/tokens'

/** What stands between two countries of a list: "A, B", "A and B", "A et la B". */
const between =
  /^(?:\s?[,،]\s?(?:(?:and|et|y|e|و)\s)?|\s(?:and|et|y|e)\s)(?:(?:the|la|le|les|el|au|aux|en|à)\s|l[’'])?$/u
const arabicNext = /^\s?[,،]?\s?$/u
const arabicAnd = /^و\p{Script=Arabic}/u

/** The farthest that a country's name may reach back, in words, and an article before the next one. */
const longest = 6

const joins = (text: string, end: number, next: Token): boolean => {
  const gap = text.slice(end, next.start)
  return gap.length < 12 && (between.test(gap) || (arabicAnd.test(next.text) && arabicNext.test(gap)))
}

/** End of the country that certainly is named at token `at`, as a token; undefined where none is. */
function countryAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  return gazetteer()
    .matchesAt(tokens, at)
    .find(
      ({ to, values }) =>
        isUnbroken(text, tokens, at, to) &&
        /^[^\p{Ll}]/u.test(tokens[at]!.text) &&
        values.some(
          ({ entry, listed, form, exact }) =>
            entry.kind === 'Country' && !listed && form === 'name' && !exact,
        ),
    )?.to
}

/**
 * True for words in a list of countries: another one stands right before or behind them. So "Granada" is the
 * island's state in "El Salvador, Granada y Panamá" and the city elsewhere.
 */
export function isListed(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - longest); at < from; at += 1) {
    const end = countryAt(text, tokens, at)
    if (end !== undefined && end <= from && joins(text, tokens[end - 1]!.end, tokens[from]!)) return true
  }
  for (let at = to; at <= to + 2 && at < tokens.length; at += 1)
    if (joins(text, tokens[to - 1]!.end, tokens[at]!) && countryAt(text, tokens, at) !== undefined)
      return true
  return false
}
