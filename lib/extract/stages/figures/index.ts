import { contextOf, isOwn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { FigureSense } from '@/lib/knowledge/languages/figures'
import type { ExtractedFigure, Span } from '@/lib/model'
import { aboutOf } from './about'
import { countedIn, type Counted } from './counted'
import { durationsIn } from './duration'
import { cuesIn, measureOf, type Measured } from './measure'
import { placeOf } from './place'
import { settleUnnamed } from './unnamed'
import { figureWords } from './words'

/** The words that state a figure: from the first to the last of quantity, noun and verb. */
function wordsOf(sentence: ReadSentence, { quantity, phrase }: Counted, { cue }: Measured): Span {
  const { tokens } = sentence
  const spans = [phrase, cue]
    .filter((run) => run !== undefined && run.to > run.from)
    .map((run) => ({ start: tokens[run!.from]!.start, end: tokens[run!.to - 1]!.end }))
  return {
    start: Math.min(quantity.start, ...spans.map(({ start }) => start)),
    end: Math.max(quantity.end, ...spans.map(({ end }) => end)),
  }
}

/** What the sentence before a list says of its items: "Seized were:". */
function introductionOf(reading: Reading, before: ReadSentence | undefined): FigureSense[] {
  if (!before || !/:\s*$/u.test(before.text)) return []
  return cuesIn(before, figureWords(reading.lang))
    .toReversed()
    .flatMap(({ senses }) => senses)
}

const confidenceOf = (counted: Counted, { cue }: Measured): number =>
  counted.noun === undefined ? 0.7 : cue === undefined ? 0.9 : 0.85

const ruleOf = (counted: Counted, { cue }: Measured): string =>
  counted.noun === undefined ? 'figure-part' : cue === undefined ? 'figure-noun' : 'figure-verb'

function figureOf(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  measured: Measured,
  place: DocumentEntity | undefined,
): ExtractedFigure | undefined {
  const { quantity } = counted
  const span = wordsOf(sentence, counted, measured)
  const about = aboutOf(reading, sentence, span, measured.measure)
  if (!about) return undefined
  const { background, ...context } = contextOf(reading, sentence.index, span)
  const operation = about.entity.kind === 'Operation'
  const recalled =
    background === true || (operation && context.modality !== 'planned' && !isOwn(reading, about.entity))
  const covers = about.covers.filter((entity) => entity !== about.entity || about.covers.length > 1)
  return {
    id: '',
    ...context,
    ...(recalled ? { background: true } : {}),
    measure:
      measured.measure === 'officers' && about.entity.kind === 'Event' ? 'participants' : measured.measure,
    about: about.entity.id,
    value: quantity.value,
    ...(quantity.high === undefined ? {} : { low: quantity.value, high: quantity.high }),
    comparator: quantity.comparator,
    ...(quantity.word === undefined ? {} : { word: quantity.word }),
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
    ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
    ...(measured.item === undefined ? {} : { item: measured.item }),
    ...(place ? { in: place.id } : {}),
    ...(context.validFrom !== undefined && context.validTo !== undefined
      ? { period: { from: context.validFrom, to: context.validTo } }
      : {}),
    ...(about.editions === undefined ? {} : { editions: about.editions }),
    ...(covers.length > 0 ? { covers: covers.map(({ id }) => id) } : {}),
    evidence: [
      {
        ...span,
        quote: reading.document.release.text.slice(span.start, span.end),
        rule: ruleOf(counted, measured),
        confidence: confidenceOf(counted, measured),
      },
    ],
  }
}

/**
 * Fifth stage: finds what a release counts. Each number is matched to a measure by its noun and verb and to what it
 * is the result of; numbers that count no result (dates, ages, shares, names) are left out, and so are those of
 * which neither noun nor verb tells what they are.
 */
export function figures(reading: Reading): void {
  const words = figureWords(reading.lang)
  settleUnnamed(reading)
  let introducing: ReadSentence | undefined
  for (const sentence of reading.sentences) {
    if (sentence.section !== 'list') introducing = sentence
    if (sentence.section === 'boilerplate') continue
    reading.document.figures.push(...durationsIn(reading, sentence))
    const counted = countedIn(reading, sentence)
    if (counted.length === 0) continue
    const cues = cuesIn(sentence, words)
    const introduction = sentence.section === 'list' ? introductionOf(reading, introducing) : []
    let last: Measured | undefined
    for (const one of counted) {
      const others = counted.filter((other) => other !== one)
      const taken = others.flatMap(({ phrase }) => phrase.placeSpan ?? [])
      const own = measureOf(reading, sentence, one, counted, cues, introduction)
      const measured = own ?? (one.phrase.place && one.noun === undefined ? last : undefined)
      if (!measured) continue
      last = measured
      const region =
        one.phrase.place?.properties.region === true && !others.some(({ phrase }) => phrase.place)
      const place =
        measured.measure === 'countries' || measured.measure === 'members' || region
          ? undefined
          : (one.phrase.place ?? placeOf(reading, sentence, wordsOf(sentence, one, measured), taken))
      // a part of the number before it is another number only when it is told where
      if (one.listed && !one.phrase.place) continue
      const figure = figureOf(reading, sentence, one, measured, place)
      if (figure) reading.document.figures.push(figure)
    }
  }
}
