import { entityKindOf, graphCell, cellText } from './cells'

/** What every value of a column is, those that are missing left out; `year` is a number that counts years. */
export type ColumnType = 'number' | 'year' | 'date' | 'entity' | 'link' | 'text' | 'empty'

/** A column of a result: its name, where its values stand in a row, what they are, and pixels that suit them. */
export interface Column {
  readonly name: string
  readonly at: number
  readonly type: ColumnType
  readonly width: number
}

type Row = readonly unknown[]

const dateForm = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+.*)?)?)?$/u
const yearName = /year|année|annee|año|ano\b|سنة|عام/iu

function typeOf(value: unknown): ColumnType {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return dateForm.test(value) ? 'date' : 'text'
  const cell = graphCell(value)
  if (!cell) return 'text'
  if (!cell.labels) return 'link'
  return entityKindOf(cell) || cell.labels.includes('Figure') ? 'entity' : 'text'
}

const isYear = (value: unknown) => Number.isInteger(value) && Number(value) >= 1800 && Number(value) < 2200

function columnType(name: string, values: readonly unknown[]): ColumnType {
  const there = values.filter((value) => value !== null && value !== undefined)
  const [first, ...others] = new Set(there.map(typeOf))
  if (first === undefined) return 'empty'
  if (others.length > 0) return 'text'
  return first === 'number' && yearName.test(name) && there.every(isYear) ? 'year' : first
}

/** Rows from whose values a width is taken. */
const sampled = 100
const [narrowest, widest, perCharacter, padding] = [88, 420, 7.4, 52]

function widthOf(name: string, values: readonly unknown[]): number {
  const lengths = values.slice(0, sampled).map((value) => Math.min(80, cellText(value).length))
  const most = Math.max(name.length + 2, ...lengths)
  return Math.round(Math.min(widest, Math.max(narrowest, most * perCharacter + padding)))
}

/** The columns of a result, in its order. */
export const columnsOf = ({
  columns,
  rows,
}: {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}) =>
  columns.map((name, at): Column => {
    const values = rows.map((row) => row[at])
    return { name, at, type: columnType(name, values), width: widthOf(name, values) }
  })

/** Whether the values of a column are read as amounts, and so stand at the end of their cell. */
export const isNumeric = ({ type }: Column): boolean => type === 'number' || type === 'year'

/** How columns are shown: widths that were set, which are pinned, which are hidden; by their place as text. */
export interface Arrangement {
  readonly sizes: Readonly<Record<string, number>>
  readonly pinned: readonly string[]
  readonly visible: Readonly<Record<string, boolean>>
}

/** A column as it is shown. */
export interface ShownColumn extends Column {
  readonly id: string
  /** Pixels from the start for a pinned one; undefined for the others. */
  readonly start: number | undefined
}

/** The columns that are shown, in order: pinned ones first, `offset` pixels from the start. */
export function arrange(
  columns: readonly Column[],
  { sizes, pinned, visible }: Arrangement,
  offset: number,
): ShownColumn[] {
  const shown = columns.flatMap((column) => {
    const id = String(column.at)
    return visible[id] === false ? [] : [{ ...column, id, width: sizes[id] ?? column.width }]
  })
  const first = pinned.flatMap((id) => shown.filter((column) => column.id === id))
  const starts = first.map((_, at) => first.slice(0, at).reduce((sum, { width }) => sum + width, offset))
  return [
    ...first.map((column, at) => ({ ...column, start: starts[at] })),
    ...shown.flatMap((column) => (pinned.includes(column.id) ? [] : [{ ...column, start: undefined }])),
  ]
}
