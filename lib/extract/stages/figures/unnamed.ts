import { contextOf } from '@/lib/extract/context'
import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { DocumentEntity } from '@/lib/extract/document'
import { describedIn, type NounKind } from '@/lib/extract/stages/coreference/operation-nouns'
import { mark } from '@/lib/extract/stages/coreference/operations'
import { unnamed } from '@/lib/extract/stages/coreference/unnamed-operation'
import type { Measure } from '@/lib/model'
import { countedIn, type Counted } from './counted'
import { cuesIn, measureOf } from './measure'
import { figureWords } from './words'

/** What police bring about when they act together: a release that opens with one of these tells of an operation. */
export const ofAction = new Set<Measure>([
  'arrests',
  'searches',
  'premises',
  'victims_rescued',
  'cash_seized',
  'value_seized',
  'goods_seized',
  'devices_seized',
  'servers_seized',
  'domains_seized',
  'websites_taken_down',
  'accounts_blocked',
])

/** What an operation may be called, the surest first. */
const kinds: readonly NounKind[] = ['operation', 'action', 'inquiry', 'raids']

/** How many sentences of the body may go before the first result. */
const opening = 5

/** Whether a number is the sum of a year, as statistics are told: "339 were held abroad in 2021". */
function isOfYear(reading: Reading, { index }: ReadSentence, { quantity }: Counted): boolean {
  const { validFrom, validTo } = contextOf(reading, index, quantity)
  return validFrom?.length === 4 || validTo?.length === 4
}

/** Whether the opening of a release tells a sum of a year: then it reports and acts not. */
const reportsYear = (reading: Reading, sentences: readonly ReadSentence[]): boolean =>
  sentences.some((sentence) => countedIn(reading, sentence).some((one) => isOfYear(reading, sentence, one)))

/** Marks the phrases that mean an operation known by its results only: "the operation", "une enquête". */
function markUnnamed(reading: Reading, entity: DocumentEntity): void {
  const all = reading.sentences
    .filter(({ section }) => section !== 'boilerplate')
    .flatMap((sentence) => describedIn(reading, sentence))
    .filter(({ plural, bare }) => !plural && !bare)
  const surest = kinds.find((kind) => all.some(({ noun }) => noun === kind))
  for (const described of all)
    if (described.noun === surest) mark(reading, described, entity, 'operation-unnamed')
}

/**
 * Gives an operation without a name to a release that opens with what police did and names no operation nor
 * meeting: "Twelve held in raids". Its figures need something to be the results of.
 */
export function settleUnnamed(reading: Reading): void {
  const { mentions, entities } = reading.document
  if (entities.some(({ kind, properties }) => kind === 'Operation' && properties.unnamed === true)) return
  if (mentions.some(({ entity }) => entity.kind === 'Operation')) return
  const words = figureWords(reading.lang)
  const body = reading.sentences.filter(({ section }) => section === 'body' || section === 'standfirst')
  const head = reading.sentences.filter(({ section }) => section === 'title' || section === 'subtitle')
  const first = [...head, ...body.slice(0, opening)]
  if (
    first.some(({ index }) =>
      mentions.some(({ sentence, entity }) => sentence === index && entity.kind === 'Event'),
    )
  )
    return
  if (reportsYear(reading, first)) return
  const acts = first.some((sentence) => {
    const counted = countedIn(reading, sentence)
    const cues = cuesIn(sentence, words)
    return counted.some((one) => {
      const measured = measureOf(reading, sentence, one, counted, cues, [])
      return measured !== undefined && ofAction.has(measured.measure) && !isOfYear(reading, sentence, one)
    })
  })
  if (acts) markUnnamed(reading, unnamed(reading))
}
