import { datesOf, type StatementContext } from '@/lib/extract/context'
import { tokenAt, type Reading } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'

type Time = Pick<StatementContext, 'validFrom' | 'validTo' | 'validText' | 'validBasis'>

/** Which dates of its sentence a statement takes: see `timed` of a proposal. */
export type Timed = 'never' | 'own' | 'front' | 'ahead'

/** How many words may introduce a date that opens a sentence: "In the", "En". */
const opening = 3
/** How many words may stand between a statement and the date that belongs to it: "in", "at the end of". */
const behind = 4

/**
 * When the statement of `span` held, of the dates that its sentence gives: see `timed` of a proposal. A date
 * belongs to a noun in passing only among its words or right behind them; a clause that goes on at the time of
 * the main one shares the date that opens the sentence.
 */
export function timeOf(
  reading: Reading,
  sentence: number,
  span: Span,
  context: StatementContext,
  timed: Timed | undefined,
): Time {
  const { validFrom, validTo, validText, validBasis } = context
  const time: Time = {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(validText === undefined ? {} : { validText }),
    ...(validBasis === undefined ? {} : { validBasis }),
  }
  const read = reading.sentences[sentence]
  if (timed === 'never' || !read) return {}
  if (timed === undefined) return time
  const dates = datesOf(reading, read, context.modality === 'planned')
  const { tokens } = read
  if (timed === 'ahead')
    return dates.some(({ text, start }) => text === validText && start < span.end) ? time : {}
  if (timed === 'own') {
    const end = tokenAt(tokens, span.end)
    const own = dates.some(
      (date) =>
        date.text === validText &&
        date.start >= span.start &&
        (date.end <= span.end || tokenAt(tokens, date.start) - end <= behind),
    )
    return own ? time : {}
  }
  const front = dates.find(({ start }) => tokenAt(tokens, start) < opening)
  if (validText !== undefined || !front) return time
  return {
    ...(front.from === undefined ? {} : { validFrom: front.from }),
    ...(front.to === undefined ? {} : { validTo: front.to }),
    validText: front.text,
    validBasis: front.basis,
  }
}
