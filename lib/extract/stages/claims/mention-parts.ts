import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { mentionsIn, type Reading } from '@/lib/extract/reading'
import { foldedWords } from '@/lib/extract/words'
import { nameIn } from '@/lib/knowledge/folder-names'
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

const bodies = new WeakMap<Reading, Map<string, DocumentEntity | undefined>>()

/** The body of the document whose name stands in the words for a building. */
function bodyNamedIn(reading: Reading, quote: string): DocumentEntity | undefined {
  const words = foldedWords(quote)
  return reading.document.entities.find(
    (entity) =>
      entity.kind === 'Organisation' &&
      [entity.name, nameIn(entity, reading.lang)].some(
        (one) => one !== undefined && holdsWords(words, foldedWords(one)),
      ),
  )
}

/** The body that the words for a building name as its own: "INTERPOL’s headquarters". */
export function bodyOfHouse(reading: Reading, house: DocumentMention): DocumentEntity | undefined {
  const within = mentionsIn(reading.document, house.sentence).find(
    (one) => one.entity.kind === 'Organisation' && inside(one, house),
  )
  if (within) return within.entity
  let known = bodies.get(reading)
  if (!known) bodies.set(reading, (known = new Map()))
  if (!known.has(house.quote)) known.set(house.quote, bodyNamedIn(reading, house.quote))
  return known.get(house.quote)
}
