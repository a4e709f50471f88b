import type { DatePack } from '@/lib/knowledge/languages/dates'
import type { Span } from '@/lib/model'
import { boundsOf, published, type DatePoint, type Published } from './dates-calendar'
import {
  dayAt,
  isIntroduced,
  lookUp,
  monthAt,
  pointAt,
  yearAt,
  type DateText,
  type FoundPoint,
} from './dates-points'
import { dateTokens, dateWords, mayStartDate, phraseBefore } from './dates-words'

/** A date or range of dates in a text, with bounds at the precision stated: `2013`, `2013-09` or `2013-09-12`. */
export interface FoundDate extends Span {
  /** The words, without what introduces them: "fin 2014". */
  readonly text: string
  /** Absent when the beginning is left open ("until March"). */
  readonly from?: string
  /** Absent when the end is left open ("since 2009"). */
  readonly to?: string
  /** `resolved` when a part had to be taken from the date of release: "last September", a range without a year. */
  readonly basis: 'stated' | 'resolved'
}

/** Whether dates without a year lie after the release (what is planned) or before it. */
export interface DateOptions {
  readonly ahead?: boolean
}

interface Range {
  readonly from: number
  readonly to: number
  readonly left: DatePoint
  readonly right: DatePoint
}

const dash = /^[\s\u00a0\u202f]*[-–—‐‑‒][\s\u00a0\u202f]*$/u
const blank = /^[\s\u00a0\u202f]*$/u

/** Where the second end of a range begins, and what joins the two. */
function linkAt(read: DateText, at: number): { to: number; kind: 'dash' | 'to' | 'and' } | undefined {
  if (dash.test(read.gap(at))) return { to: at, kind: 'dash' }
  if (!blank.test(read.gap(at))) return undefined
  const to = lookUp(read, at, read.words.to)
  const and = lookUp(read, at, read.words.and)
  if (and && (!to || and.to >= to.to)) return { to: and.to, kind: 'and' }
  if (to) return { to: to.to, kind: 'to' }
  const token = read.tokens[at]
  return token?.fold.startsWith('و') && token.fold.length > 2 && token.readings.length > 0
    ? { to: at, kind: 'and' }
    : undefined
}

const calendar = (point: DatePoint): boolean => point.relative === undefined && point.back === undefined

/** Whether two neighbouring dates read as one stretch without a word such as "between". */
function follows(left: DatePoint, right: DatePoint): boolean {
  if (left.day !== undefined)
    return right.day === left.day + 1 && (left.month === undefined || left.month === right.month)
  if (left.month !== undefined) return right.month === (left.month % 12) + 1 && right.day === undefined
  return false
}

const grain = ({ day, month, part }: DatePoint): string =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : part ? 'part' : 'year'

/** The other end of a range that begins with `left`. */
function rangeFrom(
  read: DateText,
  from: number,
  left: DatePoint,
  at: number,
  opened: 'between' | 'from' | undefined,
) {
  const link = linkAt(read, at)
  if (!link) return undefined
  const allowed = (right: DatePoint): boolean =>
    link.kind !== 'and' || opened === 'between' || follows(left, right)
  // "June 9-16, 2013": only the day is told again
  const day =
    left.day !== undefined && left.month !== undefined && left.year === undefined
      ? dayAt(read, link.to)
      : undefined
  if (
    day &&
    !monthAt(read, day.to) &&
    link.kind !== 'to' &&
    read.words.capitalised &&
    day.day > (left.day ?? 31)
  ) {
    const year = /^,?\s$/u.test(read.gap(day.to)) ? yearAt(read, day.to) : undefined
    const right = { month: left.month, day: day.day, ...(year ? { year: year.year } : {}) }
    return allowed(right) ? { from, to: year?.to ?? day.to, left, right } : undefined
  }
  const found = pointAt(read, link.to)
  if (!found || !calendar(found.point) || !calendar(left)) return undefined
  const right = found.point
  const bare = left.month === undefined && left.day !== undefined
  if (bare ? right.day === undefined : grain(left) !== grain(right) && !(left.part && right.part))
    return undefined
  if (bare && left.day !== undefined && right.day !== undefined && left.day >= right.day) return undefined
  if (!allowed(right)) return undefined
  return { from, to: found.to, left: bare ? { ...left, month: right.month } : left, right }
}

/** What opens a range right before token `at`, and how many words it takes. */
function openerBefore(read: DateText, at: number): { kind: 'between' | 'from' | undefined; length: number } {
  const between = phraseBefore(read.tokens, at, read.words.between)
  if (between > 0) return { kind: 'between', length: between }
  const from = phraseBefore(read.tokens, at, read.words.from)
  return { kind: from > 0 ? 'from' : undefined, length: from }
}

function rangeAt(read: DateText, at: number, found: FoundPoint | undefined): Range | undefined {
  const opener = openerBefore(read, at)
  const from = at - opener.length
  if (found && calendar(found.point)) {
    const range = rangeFrom(read, from, found.point, found.to, opener.kind)
    if (range) return range
  }
  const day = found ? undefined : dayAt(read, at)
  return day && rangeFrom(read, from, { day: day.day }, day.to, opener.kind)
}

/** A year told from the release ("May next year") as a number. */
function settle(point: DatePoint, release: Published | undefined): DatePoint | undefined {
  if (point.relative?.[0] !== 'year' || point.month === undefined) return point
  if (!release) return undefined
  const { relative, ...rest } = point
  return { ...rest, year: release.year + relative[1] }
}

function finish(
  read: DateText,
  range: Range,
  release: Published | undefined,
  ahead: boolean,
): FoundDate | undefined {
  const { tokens, words, text, offset } = read
  const single = range.left === range.right
  const left = settle(range.left, release)
  const right = single ? left : settle(range.right, release)
  const bounds = left && right && boundsOf(left, right, release, ahead)
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  if (!bounds || !first || !last) return undefined
  const open = single && !range.left.back
  const since = open && phraseBefore(tokens, range.from, words.since) > 0
  const until = open && !since && phraseBefore(tokens, range.from, words.until) > 0
  const told = left !== range.left || !bounds.stated
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start - offset, last.end - offset),
    ...(until ? {} : { from: bounds.from }),
    ...(since ? {} : { to: bounds.to }),
    basis: told ? 'resolved' : 'stated',
  }
}

/**
 * Every date and range of dates in `text`, in order, with offsets moved by `offset`. Missing years and relative
 * dates ("last September", "on Monday") are told from the date of release; when it is unknown they are left out.
 * Times of day, durations and ages are not dates.
 */
export function findDates(
  text: string,
  offset: number,
  pack: DatePack,
  publishedAt: string | null,
  { ahead = false }: DateOptions = {},
): FoundDate[] {
  const tokens = dateTokens(text, offset)
  const read: DateText = {
    tokens,
    words: dateWords(pack),
    text,
    offset,
    gap: (index) => {
      const [a, b] = [tokens[index - 1], tokens[index]]
      return a && b ? text.slice(a.end - offset, b.start - offset) : index <= 0 ? '' : '\n'
    },
  }
  const release = published(publishedAt)
  const dates: FoundDate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStartDate(tokens[at]!, read.words)) continue
    const found = pointAt(read, at)
    const range = rangeAt(read, at, found)
    const single =
      found && (found.sure || isIntroduced(read, at, found.to))
        ? { from: at, to: found.to, left: found.point, right: found.point }
        : undefined
    const end = range?.to ?? single?.to
    if (end === undefined) continue
    const date =
      (range && finish(read, range, release, ahead)) ?? (single && finish(read, single, release, ahead))
    if (date) dates.push(date)
    at = (date ? end : at + 1) - 1
  }
  return dates
}
