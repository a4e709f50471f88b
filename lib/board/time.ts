import type { Kind } from '@/lib/model'
import { daysOfLink, daysOfNode } from './clocks'
import type { Days } from './dates'
import { dayNumber, dayOf, lastDay } from './dates'
import { sift } from './limits'
import type { Shown } from './lines'
import type { Board, Limits } from './state'

/** Whole days as numbers of `dayNumber`, both ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
/** One month or year and how many links fall into it. */
export interface Bin extends Stretch {
  readonly count: number
}
/** An operation or event on the time line; spans of one lane do not touch. */
export interface TimeSpan extends Stretch {
  readonly id: string
  readonly kind: Kind
  readonly lane: number
}
/** What the time bar draws for one clock, whatever range is set on it. */
export interface Timeline extends Stretch {
  readonly step: 'month' | 'year'
  readonly bins: readonly [Bin, ...Bin[]]
  readonly spans: readonly TimeSpan[]
  /** Days of publication, on the clock that shows them. */
  readonly marks: readonly number[]
  /** Links without a date on the clock. */
  readonly undated: number
}

/** Longest time, in years, that is counted by month. */
const longestByMonth = 8
const lanes = 3

const unlimited = (board: Board): Board => ({
  ...board,
  limits: { ...board.limits, from: null, to: null, knownOn: null, undated: true },
})

/** Empty months or years from the one that holds `from` to the one that holds `to`. */
function bins(from: string, to: string, step: Timeline['step']): Stretch[] {
  const length = step === 'year' ? 4 : 7
  const found: Stretch[] = []
  for (let at = from.slice(0, length); at <= to.slice(0, length);) {
    const last = dayNumber(lastDay(at))
    found.push({ from: dayNumber(at), to: last })
    at = dayOf(last + 1).slice(0, length)
  }
  return found
}

function inLanes(spans: readonly Omit<TimeSpan, 'lane'>[], gap: number): TimeSpan[] {
  const ends: number[] = []
  return spans
    .toSorted((left, right) => left.from - right.from || (left.id < right.id ? -1 : 1))
    .map((span) => {
      const free = Array.from({ length: lanes }, (_, at) => at).find(
        (at) => (ends[at] ?? -Infinity) < span.from,
      )
      const lane = free ?? lanes - 1
      ends[lane] = Math.max(ends[lane] ?? -Infinity, span.to + gap)
      return { ...span, lane }
    })
}

const within = ({ from, to }: Days, whole: Stretch): Stretch => ({
  from: from === null ? whole.from : dayNumber(from),
  to: to === null ? whole.to : dayNumber(to),
})

/** The time line of what passes all but the limits of time; undefined when nothing there has a date. */
export function timelineOf(board: Board): Timeline | undefined {
  const { clock } = board.limits
  const { nodes, links } = sift(unlimited(board))
  const ofLinks = links.map((link) => daysOfLink(link, board.nodes, clock))
  const ofNodes =
    clock === 'happened'
      ? nodes.flatMap((node) => {
          const days = daysOfNode(node)
          return days ? [{ id: node.id, kind: node.kind, days }] : []
        })
      : []
  const ends = [...ofLinks.flat(), ...ofNodes.map(({ days }) => days)]
    .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    .toSorted()
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4))
  const step = years < longestByMonth ? 'month' : 'year'
  const [one, ...more] = bins(first, last, step)
  if (!one) return undefined
  const whole = { from: one.from, to: (more.at(-1) ?? one).to }
  const stretches = ofLinks.map((days) => days.map((each) => within(each, whole)))
  const count = (bin: Stretch): Bin => ({
    ...bin,
    count: stretches.filter((each) => each.some(({ from, to }) => from <= bin.to && to >= bin.from)).length,
  })
  return {
    ...whole,
    step,
    bins: [count(one), ...more.map(count)],
    spans: inLanes(
      ofNodes.map(({ days, ...node }) => ({ ...node, ...within(days, whole) })),
      (whole.to - whole.from) / 100,
    ),
    marks:
      clock === 'published'
        ? [...new Set(stretches.flat().map(({ from }) => from))].toSorted((left, right) => left - right)
        : [],
    undated: ofLinks.filter((days) => days.length === 0).length,
  }
}

/** The part of the time line that limits let through. */
export const windowOf = (timeline: Timeline, limits: Limits): Stretch => ({
  from: limits.from === null ? timeline.from : dayNumber(limits.from),
  to: limits.to === null ? timeline.to : dayNumber(lastDay(limits.to)),
})

/** Limits that let a stretch through; all of the time line is no limit. */
export const rangeOf = (timeline: Timeline, { from, to }: Stretch): Pick<Limits, 'from' | 'to'> => ({
  from: from <= timeline.from ? null : dayOf(from),
  to: to >= timeline.to ? null : dayOf(to),
})

/** Place of the month or year that holds `day`; the first or last for a day outside. */
export function binAt({ bins: all }: Timeline, day: number): number {
  const found = all.findIndex(({ to }) => day <= to)
  return found === -1 ? all.length - 1 : found
}

/** The stretch from one month or year to another, whichever comes first, by their places; kept on the time line. */
export function stretchOf({ bins: all }: Timeline, one: number, other: number): Stretch {
  const at = (place: number) => all[Math.max(0, Math.min(all.length - 1, place))] ?? all[0]
  return { from: at(Math.min(one, other)).from, to: at(Math.max(one, other)).to }
}

/** `window` moved by so many months or years, as wide as it was, at most to the end of the time line. */
export function shift(timeline: Timeline, window: Stretch, by: number): Stretch {
  const [first, last] = [binAt(timeline, window.from), binAt(timeline, window.to)]
  const moved = Math.max(-first, Math.min(timeline.bins.length - 1 - last, by))
  return stretchOf(timeline, first + moved, last + moved)
}

/** A day as coarsely as it can be said: the first of a month that begins a stretch, or the last that ends it, is the month. */
export function spoken(day: number, end: keyof Stretch, step: Timeline['step']): string {
  const date = dayOf(day)
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)]
  const is = (part: string) => dayNumber(end === 'from' ? part : lastDay(part)) === day
  if (step === 'year' && is(year)) return year
  return is(month) ? month : date
}

/** How many days of publication, operations and events are shown. */
export function tally({ nodes, links }: Shown) {
  const count = (kind: Kind) => nodes.filter((node) => node.kind === kind).length
  return {
    published: new Set(links.flatMap((link) => link.published)).size,
    operations: count('Operation'),
    events: count('Event'),
  }
}
