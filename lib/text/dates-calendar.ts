import type { CalendarUnit } from '@/lib/knowledge/languages/dates'
import type { Turn } from './dates-words'

/** A date as far as its words tell it. */
export interface DatePoint {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Monday is 1. */
  readonly weekday?: number | undefined
  /** Fractions of the year or month that are meant. */
  readonly part?: readonly [number, number] | undefined
  readonly turn?: Turn | undefined
  /** A unit of the calendar, told from the release: last month. */
  readonly relative?: readonly [CalendarUnit, number] | undefined
  /** So many units counted back: on that point, or all the way up to the release. */
  readonly back?: { readonly unit: CalendarUnit; readonly count: number; readonly whole: boolean } | undefined
}

/** First and last date, each at the precision that is known. */
export interface Bounds {
  readonly from: string
  readonly to: string
}

const pad = (number: number): string => String(number).padStart(2, '0')
const dayMs = 86_400_000

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const format = (year: number, month?: number, day?: number): string =>
  [String(year), ...(month ? [pad(month)] : []), ...(month && day ? [pad(day)] : [])].join('-')

const same = (date: string): Bounds => ({ from: date, to: date })

/** The date of release, taken apart. */
export interface Published {
  readonly date: string
  readonly year: number
  readonly month: number | undefined
  /** Milliseconds, when the day is known. */
  readonly time: number | undefined
}

/** Takes a date of release apart; undefined when there is none. */
export function published(date: string | null): Published | undefined {
  const match = date === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match || date === null) return undefined
  const [, year, month, day] = match
  return {
    date,
    year: Number(year),
    month: month ? Number(month) : undefined,
    time: month && day ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : undefined,
  }
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A unit of the calendar `shift` units from the release. */
function unitBounds(unit: CalendarUnit, shift: number, release: Published): Bounds | undefined {
  if (unit === 'year') return same(format(release.year + shift))
  if (unit === 'month') {
    if (release.month === undefined) return undefined
    const months = release.year * 12 + release.month - 1 + shift
    return same(format(Math.floor(months / 12), (months % 12) + 1))
  }
  if (release.time === undefined) return undefined
  if (unit === 'day') return same(isoDay(release.time + shift * dayMs))
  const monday = release.time - ((new Date(release.time).getUTCDay() + 6) % 7) * dayMs + shift * 7 * dayMs
  return { from: isoDay(monday), to: isoDay(monday + 6 * dayMs) }
}

function weekdayBounds(
  weekday: number,
  turn: Turn | undefined,
  ahead: boolean,
  release: Published,
): Bounds | undefined {
  if (release.time === undefined) return undefined
  const today = ((new Date(release.time).getUTCDay() + 6) % 7) + 1
  if (turn === 1 || (turn === undefined && ahead)) {
    const days = (weekday - today + 7) % 7
    return same(isoDay(release.time + (days === 0 && turn === 1 ? 7 : days) * dayMs))
  }
  const days = (today - weekday + 7) % 7
  return same(isoDay(release.time - (days === 0 && turn === -1 ? 7 : days) * dayMs))
}

/** The bounds of a point whose year is `year`; undefined for a day that does not exist. */
function boundsIn(year: number, { month, day, part }: DatePoint): Bounds | undefined {
  if (month === undefined) {
    if (!part) return same(format(year))
    return { from: format(year, Math.round(part[0] * 12) + 1), to: format(year, Math.round(part[1] * 12)) }
  }
  if (day !== undefined) return day <= daysIn(year, month) ? same(format(year, month, day)) : undefined
  if (!part) return same(format(year, month))
  const last = part[1] === 1 ? daysIn(year, month) : Math.round(part[1] * 30)
  return { from: format(year, month, Math.round(part[0] * 30) + 1), to: format(year, month, last) }
}

/** -1, 0 or 1 by what both dates tell: a month is not after a day within it. */
export function comparePartial(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [x, y] = [a.slice(0, length), b.slice(0, length)]
  return x < y ? -1 : x > y ? 1 : 0
}

const firstMonth = ({ month, part }: DatePoint): number => month ?? (part ? Math.round(part[0] * 12) + 1 : 1)

/** Years for both ends: the later end's own, else one that puts the range before the release, or after it when it lies ahead. */
function yearsOf(left: DatePoint, right: DatePoint, ahead: boolean, release: Published | undefined) {
  const over = firstMonth(left) > firstMonth(right) ? 1 : 0
  if (right.year !== undefined)
    return { left: left.year ?? right.year - over, right: right.year, stated: true }
  if (left.year !== undefined) return { left: left.year, right: left.year + over, stated: true }
  if (!release) return undefined
  const year = release.year
  const starts = boundsIn(year - over, left)
  const ends = boundsIn(year, right)
  if (!starts || !ends) return undefined
  const turn = right.turn ?? left.turn
  const next = turn === 1 || (turn === undefined && ahead)
  const late = comparePartial(starts.from, release.date) > 0
  const early = comparePartial(ends.to, release.date) < 0
  const current =
    turn === -1 && right.day === undefined && right.month !== undefined && right.month === release.month
  const shift = next ? (early ? 1 : 0) : late || current ? -1 : 0
  return { left: year - over + shift, right: year + shift, stated: false }
}

/**
 * The bounds of a date or range as told on the day of release. `stated` is false when a part had to be taken
 * from that day. Undefined when too little is known.
 */
export function boundsOf(
  left: DatePoint,
  right: DatePoint,
  release: Published | undefined,
  ahead: boolean,
): (Bounds & { readonly stated: boolean }) | undefined {
  if (left === right) {
    const told = release && toldFrom(left, release, ahead)
    if (
      left.relative ||
      left.back ||
      (left.weekday !== undefined && left.month === undefined && left.year === undefined)
    )
      return told && { ...told, stated: false }
  }
  const years = yearsOf(left, right, ahead, release)
  const from = years && boundsIn(years.left, left)?.from
  const to = years && boundsIn(years.right, right)?.to
  if (!years || from === undefined || to === undefined || comparePartial(from, to) > 0) return undefined
  return { from, to, stated: years.stated }
}

function toldFrom(point: DatePoint, release: Published, ahead: boolean): Bounds | undefined {
  if (point.relative) {
    const [unit, shift] = point.relative
    const whole = unitBounds(unit, shift, release)
    if (!whole || !point.part || (unit !== 'year' && unit !== 'month')) return whole
    const [year, month] = whole.from.split('-').map(Number)
    return year === undefined ? whole : boundsIn(year, { month, part: point.part })
  }
  if (point.back) {
    const { unit, count, whole } = point.back
    const start = unit === 'week' ? unitBounds('day', -7 * count, release) : unitBounds(unit, -count, release)
    return (
      start &&
      (whole ? { from: start.from, to: release.date.slice(0, Math.max(start.from.length, 4)) } : start)
    )
  }
  return point.weekday === undefined ? undefined : weekdayBounds(point.weekday, point.turn, ahead, release)
}
