import type { Comparator } from '@/lib/model'
import { comparators } from '@/lib/model'
import type { Column } from './columns'
import { dateOf, yearsOf } from './dates'

type Rows = readonly (readonly unknown[])[]

/** What a chart shows, by places of columns: bars by category or a line over time; null is no such column. */
export interface ChartChoice {
  readonly type: 'bar' | 'line'
  readonly category: number | null
  readonly value: number
  readonly series: number | null
}

/** One row of the result in a chart. `sign` is the hedge of its number, as in ≥; `x` counts years, on a line only. */
export interface Mark {
  readonly at: number
  readonly x: number
  readonly category: unknown
  readonly series: unknown
  readonly value: number
  readonly sign: string
}

/** Most bars of a chart, and most series that are told apart. */
export const [mostBars, mostSeries] = [60, 7]

const distinct = (rows: Rows, at: number) => new Set(rows.map((row) => JSON.stringify(row[at] ?? null))).size
const isComparator = (value: unknown): value is Comparator =>
  typeof value === 'string' && Object.hasOwn(comparators, value)

/** The column that says how numbers are hedged. */
const comparatorColumn = (columns: readonly Column[], rows: Rows): number | undefined =>
  columns.find(
    ({ at, type }) =>
      type === 'text' && rows.every((row) => isComparator(row[at]) || row[at] === null) && rows.length > 0,
  )?.at

/** Columns that can be what bars stand for, columns of dates, and columns of numbers; a column of hedges is none. */
export function chartColumns(columns: readonly Column[], rows: Rows) {
  const hedge = comparatorColumn(columns, rows)
  const free = columns.filter(({ at }) => at !== hedge)
  return {
    values: free.filter(({ type }) => type === 'number'),
    dates: free.filter(({ type }) => type === 'date' || type === 'year'),
    categories: free.filter(({ type }) => type === 'entity' || type === 'text'),
  }
}

/**
 * The chart that suits a result: a line where there are dates to put numbers on, else bars by the first entity or
 * text; a second entity or text of few values tells series apart. Undefined when no column counts anything.
 */
export function chooseChart(columns: readonly Column[], rows: Rows): ChartChoice | undefined {
  const { values, dates, categories } = chartColumns(columns, rows)
  const [value] = values
  if (!value) return undefined
  const few = categories.filter(({ at }) => distinct(rows, at) <= mostSeries && distinct(rows, at) > 1)
  const date = dates.find(({ at }) => distinct(rows, at) > 1)
  if (date) return { type: 'line', category: date.at, value: value.at, series: few[0]?.at ?? null }
  const [category] = categories.toSorted(
    (left, right) => Number(right.type === 'entity') - Number(left.type === 'entity') || left.at - right.at,
  )
  const repeats = category && distinct(rows, category.at) < rows.length
  const series = repeats ? few.find(({ at }) => at !== category.at) : undefined
  return { type: 'bar', category: category?.at ?? null, value: value.at, series: series?.at ?? null }
}

/** The rows of a result as a chart shows them, each by itself: nothing is added up. Those without a number, or a date on a line, are left out. */
export function marksOf(columns: readonly Column[], rows: Rows, choice: ChartChoice): Mark[] {
  const hedge = comparatorColumn(columns, rows)
  const marks = rows.flatMap((row, at): Mark[] => {
    const value = row[choice.value]
    const category = choice.category === null ? at + 1 : row[choice.category]
    const date = dateOf(category)
    if (typeof value !== 'number' || (choice.type === 'line' && date === undefined)) return []
    const told = hedge === undefined ? undefined : row[hedge]
    const sign = isComparator(told) ? comparators[told].sign : ''
    const series = choice.series === null ? null : row[choice.series]
    return [{ at, x: date === undefined ? at : yearsOf(date), category, series, value, sign }]
  })
  return choice.type === 'line'
    ? marks.toSorted((left, right) => left.x - right.x || left.at - right.at)
    : marks
}

/** Even numbers to mark an axis with, from at or under `low` to at or over `high`, about `count` of them. */
export function ticksOf(low: number, high: number, count: number): number[] {
  const span = high - low || Math.abs(high) || 1
  const rough = span / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((part) => part * power).find((size) => size >= rough) ?? rough
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  )
}
