import { bodyParagraphs } from '@/lib/extract/context/topic'
import { ownOperations } from '@/lib/extract/context'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { ExtractedFigure } from '@/lib/model'

/** More countries than these in its opening make a release one on what several did. */
const most = 2
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

/** All that is told of the place of one number, of its measure. */
const partOf = (
  { in: place, measure, unit, currency }: ExtractedFigure,
  told: readonly ExtractedFigure[],
): number =>
  told
    .filter(
      (other) =>
        other.in === place && other.measure === measure && other.unit === unit && other.currency === currency,
    )
    .reduce((sum, { value }) => sum + value, 0)

/** Whether a number is one part of a larger one, told without a place. */
const hasTotal = (one: ExtractedFigure, told: readonly ExtractedFigure[]): boolean =>
  told.some(
    (other) =>
      other.in === undefined &&
      other.measure === one.measure &&
      other.unit === one.unit &&
      other.currency === one.currency &&
      other.value > partOf(one, told),
  )

/** Countries that take part in an operation or in which it is carried out, as far as the release claims. */
function countriesOf({ document }: Reading, operation: string): number {
  const isCountry = new Set(document.entities.filter(({ kind }) => kind === 'Country').map(({ id }) => id))
  const countries = document.claims.flatMap(({ relation, subject, object }) => {
    if (relation === 'PARTICIPATED_IN' && object === operation) return subject
    return relation === 'CARRIED_OUT_IN' && subject === operation ? object : []
  })
  return new Set(countries.filter((id) => isCountry.has(id))).size
}

/**
 * Figures without a place where that is no part of a whole: all of an operation that has one place only, that of the
 * title or lead, and counts no countries, and what the title says of its own place.
 */
export function withoutWholePlaces(reading: Reading, figures: readonly ExtractedFigure[]): ExtractedFigure[] {
  const operations = new Set([...ownOperations(reading)].map(({ id }) => id))
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
  const countries = reading.document.entities.filter(
    ({ kind, id }) => kind === 'Country' && opening.has(id),
  ).length
  const whole = new Set<ExtractedFigure>()
  for (const [operation, list] of told) {
    // of what several countries did, one is a part
    if (countries > most || countriesOf(reading, operation) > most) continue
    if (list.some(({ measure, value }) => measure === 'countries' && value > 1)) continue
    const places = new Set(list.flatMap((one) => one.in ?? []))
    for (const one of list) {
      if (one.in === undefined) continue
      const only = places.size === 1 && opening.has(one.in)
      if ((only || (places.size === 2 && title.has(one.in))) && !hasTotal(one, list)) whole.add(one)
    }
  }
  return figures.map((figure) => {
    if (!whole.has(figure)) return figure
    const { in: _, ...rest } = figure
    return rest
  })
}
