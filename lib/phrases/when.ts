import type { AskingPack } from '@/lib/knowledge/languages/asking-pack'
import type { DatePack } from '@/lib/knowledge/languages/dates'
import { findDates } from '@/lib/text/dates'
import { phraseBefore, westernDigits } from '@/lib/text/dates-words'
import { tokenize, type Token } from '@/lib/text/tokens'
import { phrasesIn } from './phrases-in'
import type { TermOf } from './term'

/** A time in a phrase: its tokens, `to` being the one behind it, and what it stands for. */
export interface FoundTime {
  readonly from: number
  readonly to: number
  /** Where the time may begin too: its words before may belong to what stands before. */
  readonly date: number
  readonly term: TermOf<'date'>
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0')

/** The day, month or year `step` after a date of that precision. */
function shift(date: string, step: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const moved = new Date(
    Date.UTC(
      month === undefined ? year + step : year,
      (month ?? 1) - 1 + (month !== undefined && day === undefined ? step : 0),
      (day ?? 1) + (day === undefined ? 0 : step),
    ),
  )
  return [
    pad(moved.getUTCFullYear(), 4),
    ...(month === undefined ? [] : [pad(moved.getUTCMonth() + 1)]),
    ...(day === undefined ? [] : [pad(moved.getUTCDate())]),
  ].join('-')
}

type Opener = 'since' | 'until' | 'after' | 'before' | 'within'
const openers = ['since', 'until', 'after', 'before', 'within'] as const

/** Words of time made ready: folded, the longest first. */
type Runs = Readonly<Record<Opener | 'onward', readonly string[][]>>

const ready = new WeakMap<AskingPack['dates'], Runs>()

function runsOf(words: AskingPack['dates']): Runs {
  const made = ready.get(words)
  if (made) return made
  const run = (list: string): string[][] =>
    phrasesIn(list)
      .map((phrase) => tokenize(phrase).map(({ fold }) => fold))
      .toSorted((a, b) => b.length - a.length)
  const { since, until, after, before, within, onward } = words
  const runs = {
    since: run(since),
    until: run(until),
    after: run(after),
    before: run(before),
    within: run(within),
    onward: run(onward),
  }
  ready.set(words, runs)
  return runs
}

/** The longest word for a side of time that ends right before token `at`. */
function openerBefore(tokens: readonly Token[], at: number, runs: Runs): { opener: Opener; length: number } {
  let best: { opener: Opener; length: number } = { opener: 'within', length: 0 }
  for (const opener of openers) {
    const length = phraseBefore(tokens, at, runs[opener])
    if (length > best.length) best = { opener, length }
  }
  return best
}

function termFor(opener: Opener, low: string, high: string): TermOf<'date'> {
  switch (opener) {
    case 'since':
      return { role: 'date', from: low }
    case 'after':
      return { role: 'date', from: shift(high, 1) }
    case 'until':
      return { role: 'date', to: high }
    case 'before':
      return { role: 'date', to: shift(low, -1) }
    default:
      return { role: 'date', from: low, to: high }
  }
}

interface Bounds {
  readonly from: number
  readonly to: number
  readonly low: string
  readonly high: string
  readonly range: boolean
}

const yearOf = (token: Token): string | undefined => {
  const digits = westernDigits(token.text)
  return /^(?:19|20)\d\d$/u.test(digits) ? digits : undefined
}

/** Dates of the language, and years that stand alone: "SOGA arrests 2014". */
function boundsIn(phrase: string, tokens: readonly Token[], pack: DatePack): Bounds[] {
  const written = pack.capitalised
    ? phrase.replace(/(?<![\p{L}\p{N}])[a-z]/gu, (letter) => letter.toUpperCase())
    : phrase
  const told = findDates(written, 0, pack, null).flatMap(({ start, end, from, to }): Bounds[] => {
    const first = tokens.findIndex((token) => token.end > start)
    const last = tokens.findLastIndex((token) => token.start < end)
    const [low, high] = [from ?? to, to ?? from]
    if (first < 0 || last < first || low === undefined || high === undefined) return []
    return [
      { from: first, to: last + 1, low, high, range: from !== undefined && to !== undefined && from !== to },
    ]
  })
  const lone = tokens.flatMap((token, at): Bounds[] => {
    const year = yearOf(token)
    if (year === undefined || told.some(({ from, to }) => from <= at && at < to)) return []
    return [{ from: at, to: at + 1, low: year, high: year, range: false }]
  })
  return [...told, ...lone].toSorted((a, b) => a.from - b.from)
}

/** Every time in a phrase that does not depend on the day of asking, with the words that open it. */
export function timesIn(
  phrase: string,
  tokens: readonly Token[],
  dates: DatePack,
  words: AskingPack['dates'],
): FoundTime[] {
  const runs = runsOf(words)
  return boundsIn(phrase, tokens, dates).map(({ from, to, low, high, range }): FoundTime => {
    const behind = runs.onward.find((run) => run.every((word, i) => tokens[to + i]?.fold === word))
    const { opener, length } = openerBefore(tokens, from, runs)
    if (behind) {
      const start = opener === 'since' || opener === 'within' ? from - length : from
      return { from: start, to: to + behind.length, date: start, term: { role: 'date', from: low } }
    }
    const side = range && opener !== 'within' ? 'within' : opener
    return {
      from: from - length,
      to,
      date: side === 'within' ? from : from - length,
      term: termFor(side, low, high),
    }
  })
}
