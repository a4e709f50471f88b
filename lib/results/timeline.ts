import type { Column } from './columns'
import { dateOf } from './dates'

type Rows = readonly (readonly unknown[])[]

/** Rows of one year, oldest first; `at` is the place of a row in the order of the query. */
export interface TimelineYear {
  readonly year: string
  readonly items: readonly { readonly at: number; readonly date: string }[]
}

/** Columns whose every value is a date, a year or a list of dates, where there is one. */
export const datedColumns = (columns: readonly Column[], rows: Rows): Column[] =>
  columns.filter(({ at, type }) => {
    if (type === 'number' || type === 'empty') return false
    const values = rows.map((row) => row[at]).filter((value) => value !== null && value !== undefined)
    return values.length > 0 && values.every((value) => dateOf(value) !== undefined)
  })

/** The rows of a result by year and date; within a day in the order of the query. `undated` counts those without a date. */
export function timelineOf(rows: Rows, column: number): { years: TimelineYear[]; undated: number } {
  const dated = rows.flatMap((row, at) => {
    const date = dateOf(row[column])
    return date === undefined ? [] : [{ at, date }]
  })
  const sorted = dated.toSorted((left, right) =>
    left.date === right.date ? left.at - right.at : left.date < right.date ? -1 : 1,
  )
  const years = [...new Set(sorted.map(({ date }) => date.slice(0, 4)))]
  return {
    years: years.map((year) => ({ year, items: sorted.filter(({ date }) => date.startsWith(year)) })),
    undated: rows.length - dated.length,
  }
}
