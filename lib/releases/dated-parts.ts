import { readDateLine } from './date-line'
import { readLayout, type Part } from './layout'
import { isProse, wordsIn } from './layout/region'

/** Words of sentences that a short release has at least. */
const enough = 20

interface Entry {
  readonly from: number
  readonly to: number
}

const isHeading = (part: Part | undefined): boolean =>
  part !== undefined &&
  part.section !== 'boilerplate' &&
  part.text.length < 200 &&
  wordsIn(part.text) >= 3 &&
  !/[.:;,…]$/u.test(part.text) &&
  !isProse(part.text)

/** Where each dated entry starts and ends, when every date has a heading at the same side and sentences below. */
function entriesOf(parts: readonly Part[], dates: readonly number[], above: boolean): Entry[] | undefined {
  const starts = dates.map((at) => (above ? at - 1 : at))
  const entries = starts.map((from, index) => ({ from, to: starts[index + 1] ?? parts.length }))
  const whole = entries.every(({ from, to }, index) => {
    const date = dates[index] ?? 0
    const inside = parts.slice(from, to)
    const words = inside.reduce((sum, { text }) => (isProse(text) ? sum + wordsIn(text) : sum), 0)
    return isHeading(parts[above ? date - 1 : date + 1]) && words >= enough && to > from
  })
  return whole ? entries : undefined
}

/**
 * The texts of a page that holds several dated releases one after the other ("Official visits"): each with its date,
 * heading and sentences. Other texts come back as they are, in a list of one.
 */
export function datedParts(text: string): string[] {
  const { parts } = readLayout(text)
  const dates = parts.flatMap(({ text, section }, at) =>
    (section === 'list' || section === 'body' || section === 'boilerplate') &&
    readDateLine(text)?.publishedPrecision === 'day'
      ? [at]
      : [],
  )
  if (dates.length < 2) return [text]
  const entries = entriesOf(parts, dates, false) ?? entriesOf(parts, dates, true)
  if (!entries) return [text]
  return entries.map(({ from, to }) => text.slice(parts[from]?.start, parts[to - 1]?.end))
}
