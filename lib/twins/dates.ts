import type { FoundDate } from '@/lib/text/dates'
import type { Difference } from './comparison'
import { sideAt, type Version } from './version'

interface DayRange extends FoundDate {
  readonly from: string
  readonly to: string
}

/** Stretches of time that a text gives to the day at both ends. */
const rangesOf = ({ dates }: Version): DayRange[] =>
  dates
    .filter(
      (date): date is DayRange => date.from?.length === 10 && date.to?.length === 10 && date.from !== date.to,
    )
    .slice(0, 100)

/**
 * Stretches of time that begin or end on one day in both texts and differ at the other end, where neither text has
 * the other's: "1 to 11 July" against "1 July to 1 August".
 */
export function datesDiffer(a: Version, b: Version): Difference[] {
  const key = ({ from, to }: DayRange): string => `${from} ${to}`
  const [first, second] = [rangesOf(a), rangesOf(b)]
  const [inA, inB] = [new Set(first.map(key)), new Set(second.map(key))]
  const once = (ranges: readonly DayRange[], other: ReadonlySet<string>): DayRange[] => [
    ...new Map(ranges.filter((range) => !other.has(key(range))).map((range) => [key(range), range])).values(),
  ]
  const left = once(second, inA)
  return once(first, inB).flatMap((mine): Difference[] => {
    const theirs = left.filter(({ from, to }) => (from === mine.from) !== (to === mine.to))
    const [other] = theirs
    if (!other || theirs.length > 1) return []
    return [
      {
        kind: 'date',
        severity: 'medium',
        factor: null,
        about: null,
        entity: null,
        a: sideAt(a, mine, { from: mine.from, to: mine.to }),
        b: sideAt(b, other, { from: other.from, to: other.to }),
      },
    ]
  })
}
