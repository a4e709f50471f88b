import type { Span } from '@/lib/model'
import type { Annotation } from './annotation'

const letter = /[\p{L}\p{N}\p{M}]/u
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Arabic joins "and", "in", "to", "as" and the article to the word behind them. */
const proclitics = /(?:^|[^\p{L}\p{M}])[وفبلكا]{1,3}ل?$/u

function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  const opens = start === 0 || !letter.test(text[start - 1]!) || proclitics.test(before)
  return opens && (end === text.length || !letter.test(text[end]!) || !letter.test(text[end - 1]!))
}

/** Every place where the words of `quote` stand in `text`, whatever the white space between them. */
export function occurrences(text: string, quote: string): Span[] {
  const pattern = new RegExp(quote.normalize('NFC').trim().split(/\s+/u).map(escape).join('\\s+'), 'gu')
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => standsAlone(text, span))
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

/**
 * Where the entities of an annotation stand in `text`: the places of all their quotes, but for those inside a
 * longer quote of another entity ("Kenya" in "Bank of Kenya").
 */
export function entitySpans(text: string, entities: Annotation['entities']): ReadonlyMap<string, Span[]> {
  const all = Object.entries(entities).flatMap(([key, { quotes }]) =>
    quotes.flatMap((quote) => occurrences(text, quote).map((span) => ({ key, span }))),
  )
  const kept = all.filter(
    ({ key, span }) => !all.some((other) => other.key !== key && covers(other.span, span)),
  )
  return new Map(
    Object.keys(entities).map((key) => [key, kept.filter((one) => one.key === key).map(({ span }) => span)]),
  )
}
