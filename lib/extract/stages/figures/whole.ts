import { bodyParagraphs } from '@/lib/extract/context/topic'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { ExtractedFigure } from '@/lib/model'

const head = new Set(['title', 'subtitle'])

const isHead = ({ section }: ReadSentence): boolean => head.has(section)

/** Countries and places of some sentences. */
function placesOf(reading: Reading, wanted: (sentence: ReadSentence) => boolean): Set<string> {
  const found = new Set<string>()
  for (const sentence of reading.sentences)
    if (wanted(sentence))
      for (const { entity } of mentionsIn(reading.document, sentence.index))
        if (entity.kind === 'Country' || entity.kind === 'Place') found.add(entity.id)
  return found
}

/** Whether a number is one part of a larger one, told without a place. */
const hasTotal = (one: ExtractedFigure, told: readonly ExtractedFigure[]): boolean =>
  told.some(
    (other) =>
      other.in === undefined &&
      other.measure === one.measure &&
      other.unit === one.unit &&
      other.currency === one.currency &&
      other.value > one.value,
  )

/**
 * Figures without a place where that is no part of a whole: all of an operation that has one place only, that of the
 * title or lead, and counts no countries, and what the title says of its own place.
 */
export function withoutWholePlaces(reading: Reading, figures: readonly ExtractedFigure[]): ExtractedFigure[] {
  const operations = new Set(
    reading.document.entities.filter(({ kind }) => kind === 'Operation').map(({ id }) => id),
  )
  const told = new Map<string, ExtractedFigure[]>()
  for (const figure of figures) {
    if (!operations.has(figure.about)) continue
    const list = told.get(figure.about)
    if (list) list.push(figure)
    else told.set(figure.about, [figure])
  }
  const title = placesOf(reading, isHead)
  const [lead] = bodyParagraphs(reading)
  const opening = placesOf(reading, (one) => isHead(one) || one.paragraph === lead)
  const whole = new Set<ExtractedFigure>()
  for (const list of told.values()) {
    const places = new Set(list.flatMap((one) => one.in ?? []))
    const abroad = list.some(({ measure, value }) => measure === 'countries' && value > 1)
    for (const one of list) {
      if (one.in === undefined) continue
      const only = opening.has(one.in) && places.size === 1 && !abroad && !hasTotal(one, list)
      if (only || (places.size <= 2 && !abroad && title.has(one.in))) whole.add(one)
    }
  }
  return figures.map((figure) => {
    if (!whole.has(figure)) return figure
    const { in: _, ...rest } = figure
    return rest
  })
}
