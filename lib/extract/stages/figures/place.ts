import { clauseNumbers } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { readHead } from '@/lib/releases/head'
import type { Span } from '@/lib/model'
import { figureWords } from './words'

/** How many words may stand between "in" and a country: "dans toute la Chine". */
const reach = 4

/**
 * The one country or place that a figure is told of: named behind "in" in its clause, or alone in the sentence.
 * Undefined for a list of countries, and for the place a release is dated from.
 */
export function placeOf(reading: Reading, sentence: ReadSentence, span: Span): DocumentEntity | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const words = figureWords(reading.lang)
  const numbers = clauseNumbers(reading, sentence)
  const { dateline } = readHead(text)
  const clause = numbers[tokenAt(tokens, span.start)]
  const led = (start: number): boolean => {
    const at = tokenAt(tokens, start)
    for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
      if (/[,;:.()]/u.test(gapBefore(text, tokens, index + 1))) return false
      const { fold } = tokens[index]!
      if (reading.words.placeLinks.has(fold) || words.across.has(fold)) return true
      if (!reading.words.articles.has(fold) && at - index > 1) return false
    }
    return false
  }
  const mentions = mentionsIn(reading.document, sentence.index)
  const places = mentions.filter(
    ({ start, end, entity }) =>
      (entity.kind === 'Country' || entity.kind === 'Place') &&
      entity.properties.region !== true &&
      !(dateline && start >= dateline.start && end <= dateline.end) &&
      !mentions.some(
        (other) => other.entity.kind !== entity.kind && other.start <= start && other.end >= end,
      ),
  )
  const listed = new Set(places.map(({ entity }) => entity))
  const fit = places.filter(({ start }) => led(start))
  const here = fit.filter(({ start }) => numbers[tokenAt(tokens, start)] === clause)
  const found = new Set((here.length > 0 ? here : fit).map(({ entity }) => entity))
  const countries = [...listed].filter(({ kind }) => kind === 'Country').length
  return found.size === 1 && countries <= 1 ? [...found][0] : undefined
}
