import type { Reading, ReadSentence } from '@/lib/extract/reading'
import { mentionsIn, tokenAt } from '@/lib/extract/reading'
import { languagePacks } from '@/lib/knowledge/languages'
import type { Modality, Span } from '@/lib/model'
import { readHead } from '@/lib/releases/layout'
import { findDates, type FoundDate } from '@/lib/text/dates'
import { dateWords, mayTellTime } from '@/lib/text/dates-words'
import { clauseOf, lastTokenBefore, type Clauses } from './clauses'

/** Kinds of name that have a year in them without being of that year: "First Light 2022". */
const named = new Set(['Operation', 'Event', 'Agreement', 'Programme', 'Organisation'])

const found = new WeakMap<ReadSentence, Map<boolean, readonly FoundDate[]>>()

/** All dates of a sentence, those in names among them; `ahead` for dates without a year that lie after the release. */
export function datesIn(reading: Reading, sentence: ReadSentence, ahead = false): readonly FoundDate[] {
  let dates = found.get(sentence)
  if (!dates) found.set(sentence, (dates = new Map()))
  let told = dates.get(ahead)
  if (!told) {
    const { publishedAt } = reading.document.release
    const pack = languagePacks[reading.lang].dates
    told = mayTellTime(sentence.tokens, dateWords(pack))
      ? findDates(sentence.text, sentence.start, pack, publishedAt, { ahead })
      : []
    dates.set(ahead, told)
  }
  return told
}

/** The dates of a sentence that are no part of a name. */
export function datesOf(reading: Reading, sentence: ReadSentence, ahead: boolean): FoundDate[] {
  const { document } = reading
  const names = mentionsIn(document, sentence.index).filter(
    ({ entity, form }) => named.has(entity.kind) && form !== 'description',
  )
  return datesIn(reading, sentence, ahead).filter(
    (date) =>
      !names.some(({ start, end, entity }) =>
        // an event is told with its time: "the meeting of 4 May"
        entity.kind === 'Event'
          ? start === date.start && end >= date.end
          : start <= date.start && end >= date.end,
      ),
  )
}

const datelines = new WeakMap<Reading, { readonly at: Span | undefined }>()

/** Where a release says where and when it is issued. */
export function datelineOf(reading: Reading): Span | undefined {
  let known = datelines.get(reading)
  if (!known) datelines.set(reading, (known = { at: readHead(reading.document.release.text).dateline }))
  return known.at
}

const distance = (date: Span, span: Span): number =>
  date.end <= span.start ? span.start - date.end : date.start >= span.end ? date.start - span.end : 0

/** How many words may introduce a date that opens a sentence: "Between", "In the". */
const opening = 3

/** When the statement of `span` held, by the nearest date of its clause, or by the one that opens the sentence. */
export function timeOf(
  reading: Reading,
  sentence: ReadSentence,
  { numbers, main }: Clauses,
  span: Span,
  modality: Modality,
): {
  validFrom?: string
  validTo?: string
  validText?: string
  validBasis?: 'stated' | 'resolved' | 'dateline'
} {
  const { tokens } = sentence
  const clause = clauseOf(tokens, numbers, span)
  const dates = datesOf(reading, sentence, modality === 'planned')
  const [near] = dates
    .filter((found) => numbers[lastTokenBefore(tokens, found.end)] === clause)
    .toSorted((a, b) => distance(a, span) - distance(b, span) || a.start - b.start)
  // "Between 2007 and 2010, they arrested … and then closed …": a date in front holds for every main clause
  const front = dates.find(({ start }) => tokenAt(tokens, start) < opening)
  const date = near ?? (main.has(clause) ? front : undefined)
  if (!date) return {}
  const dateline = datelineOf(reading)
  const inDateline = dateline !== undefined && date.start >= dateline.start && date.end <= dateline.end
  return {
    ...(date.from === undefined ? {} : { validFrom: date.from }),
    ...(date.to === undefined ? {} : { validTo: date.to }),
    validText: date.text,
    validBasis: inDateline ? 'dateline' : date.basis,
  }
}
