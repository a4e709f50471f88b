import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import type { Reading } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import type { Span } from '@/lib/model'
import { isOneOf, type View } from './view'

/** The country of an entity, as its ISO code. */
export const isoOf = ({ entity }: DocumentMention): unknown =>
  entity.properties[entity.kind === 'Country' ? 'iso' : 'country']

/** Whether a span lies in another. */
export const inside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** Whether a mention has one of some words. */
export const hasWord = (view: View, mention: DocumentMention, words: ReadonlySet<string>): boolean =>
  view.tokens.some((token) => inside(token, mention) && isOneOf(token, words))

/** Whether the words of one name stand in a row inside another’s. */
function holdsWords(outer: readonly string[], inner: readonly string[]): boolean {
  if (inner.length === 0) return false
  return outer.some((_, at) => inner.every((word, index) => outer[at + index] === word))
}

/** The body that the words for a building name as its own: "INTERPOL’s headquarters". */
export function bodyOfHouse(reading: Reading, house: DocumentMention): DocumentEntity | undefined {
  const within = reading.document.mentions.find(
    (one) => one.entity.kind === 'Organisation' && inside(one, house) && one.sentence === house.sentence,
  )
  if (within) return within.entity
  const words = foldedWords(house.quote)
  return reading.document.entities.find(
    ({ kind, name, names }) =>
      kind === 'Organisation' &&
      [name, names[reading.lang]].some((one) => one !== undefined && holdsWords(words, foldedWords(one))),
  )
}
