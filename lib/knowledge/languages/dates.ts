/** What a span of time is counted in. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year'

/** How one language writes dates. Phrases are folded by the reader; data only. */
export interface DatePack {
  /** Months and days of the week start with a capital. */
  readonly capitalised: boolean
  readonly months: Readonly<Record<string, number>>
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Words for days of the month: "premier" is 1. */
  readonly days: Readonly<Record<string, number>>
  /** Small words between day, month and year. */
  readonly joins: readonly string[]
  /** Words for "year" before its number. */
  readonly yearWords: readonly string[]
  /** Parts of a year or month as fractions of it: late is the last third. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>
  /** Words that open a range closed by `and`, and by `to`. */
  readonly between: readonly string[]
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly and: readonly string[]
  /** Words that leave the other end of a range open. */
  readonly since: readonly string[]
  readonly until: readonly string[]
  /** Words beside a month, a day or a day of the week: the latest such before the release, the one at it, the next. */
  readonly last: readonly string[]
  readonly current: readonly string[]
  readonly next: readonly string[]
  /** Times told from the release: "last month" is a month, one back. */
  readonly relative: Readonly<Record<string, readonly [CalendarUnit, number]>>
  readonly units: Readonly<Record<string, CalendarUnit>>
  /** Numbers as they stand in "two years ago". */
  readonly counts: Readonly<Record<string, number>>
  /** Words that stand before, or after, a number of units to count back from the release: "il y a", "ago". */
  readonly ago: readonly string[]
  /** Words beside a number of units for the whole stretch up to the release: "the past three years". */
  readonly past: readonly string[]
  /** Words before a month or year that stands alone. */
  readonly introductions: readonly string[]
}
