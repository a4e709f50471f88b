/** First and last day, `YYYY-MM-DD`, of a stretch of time; an open end is null. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

const two = (value: number) => String(value).padStart(2, '0')
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The first day that a date of any precision covers: 2013 begins on 2013-01-01. */
export const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

/** The last day that a date of any precision covers: 2013 ends on 2013-12-31. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length !== 7) return date
  const [year, month] = date.split('-').map(Number)
  return `${date}-${two(lastDayOf(year ?? 0, month ?? 1))}`
}

const perDay = 86_400_000

/** A day as a whole number, one more for each day; any precision counts from its first day. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${firstDay(date)}T00:00Z`) / perDay)

/** The day that a number of `dayNumber` stands for. */
export const dayOf = (number: number): string => new Date(number * perDay).toISOString().slice(0, 10)

/** Whether two stretches share a day. */
export const overlaps = (one: Days, other: Days): boolean =>
  (one.from === null || other.to === null || one.from <= other.to) &&
  (one.to === null || other.from === null || other.from <= one.to)

/** Whether a text is a date of any precision that the calendar has: no 31 June. */
export const isDate = (text: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text) &&
  !Number.isNaN(Date.parse(`${firstDay(text)}T00:00Z`)) &&
  dayOf(dayNumber(text)) === firstDay(text)
