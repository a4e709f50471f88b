import {
  badgeMarks,
  badgeRadius,
  badgeWidth,
  breakLines,
  round,
  theme,
  type Rect,
  type SceneBadge,
  type SceneText,
} from '@/lib/scene'
import type { Briefing, FigureRow, FigureTable, FigureValue } from './briefing'
import type { Pen } from './pen'
import { wordsIn } from './words'

const size = 8.6
const small = 8
const rowPadding = 3
const lineHeight = 12
const radius = badgeRadius(small)
const between = 1.4

/** A table that fits its area: its columns' widths and as many rows as there is room for. */
export interface FigurePlan {
  readonly table: FigureTable
  readonly owner: number
  readonly values: readonly number[]
  readonly header: readonly (readonly string[])[]
  readonly rows: readonly {
    readonly row: FigureRow
    readonly lines: readonly string[]
    readonly height: number
  }[]
  /** Figures published but not in it. */
  readonly left: number
  readonly height: number
}

const headerHeight = (header: readonly (readonly string[])[]): number =>
  Math.max(1, ...header.map((lines) => lines.length)) * small * 1.25 + 5
const counted = (row: FigureRow): number => row.cells.filter((cell) => cell.length > 0).length
const headingHeight = 17
const leftHeight = 15

/** Chooses the columns, from the left, and rows, from the top, that fit; never a head without a row. */
export function planFigures(
  pen: Pen,
  briefing: Briefing,
  area: { width: number; height: number },
): FigurePlan {
  const { table, owner, values } = fitColumns(pen, briefing.figures, area.width)
  const header = table.columns.map((label, index) =>
    breakLines(pen.fonts, label, { size: small, bold: true, width: (values[index] ?? 0) - 6 }),
  )
  const total = briefing.figures.left + briefing.figures.rows.reduce((sum, row) => sum + counted(row), 0)
  const room = area.height - headingHeight - headerHeight(header) - leftHeight - 4
  const rows: FigurePlan['rows'][number][] = []
  let used = 0
  for (const row of table.rows) {
    const lines = breakLines(pen.fonts, row.owner, { size, bold: true, width: owner - 4 })
    const own = lines.length + (besideOwner(pen, row, lines, owner) ? 0 : 1)
    const height = Math.max(own, ...row.cells.map((cell) => cell.length)) * lineHeight + 2 * rowPadding
    if (used + height > room) break
    used += height
    rows.push({ row, lines, height })
  }
  const left = total - rows.reduce((sum, { row }) => sum + counted(row), 0)
  const drawn = rows.length > 0 ? headerHeight(header) + used + 4 : 0
  const height = total === 0 ? 0 : headingHeight + drawn + (left > 0 ? leftHeight : 0)
  return { table, owner, values, header, rows, left, height }
}

/** True when a row's own sources stand on the last line of its name. */
function besideOwner(pen: Pen, row: FigureRow, lines: readonly string[], owner: number): boolean {
  const last = pen.fonts.measure(lines.at(-1) ?? '', { size, bold: true })
  return last + 3 + marksWidth(pen, row.numbers) <= owner - 2
}

const marksWidth = (pen: Pen, numbers: readonly number[]): number =>
  badgeMarks(numbers).reduce((sum, mark) => sum + badgeWidth(pen.fonts, mark, radius) + between, 0)

const valueWidth = (pen: Pen, value: FigureValue): number =>
  pen.fonts.measure(value.text, { size, bold: true }) +
  (value.numbers.length > 0 ? 2.5 + marksWidth(pen, value.numbers) : 0)

function fitColumns(pen: Pen, figures: FigureTable, width: number) {
  const needs = figures.columns.map((label, index) => {
    const words = label.split(' ').map((word) => pen.fonts.measure(word, { size: small, bold: true }))
    const values = figures.rows.flatMap((row) =>
      (row.cells[index] ?? []).map((value) => valueWidth(pen, value)),
    )
    return Math.max(...words, ...values, 30) + 9
  })
  const owner = Math.min(
    width * 0.4,
    Math.max(
      52,
      ...figures.rows.map(
        (row) => pen.fonts.measure(row.owner, { size, bold: true }) + 3 + marksWidth(pen, row.numbers),
      ),
    ) + 4,
  )
  let count = 0
  let used = owner
  while (count < needs.length && used + (needs[count] ?? 0) <= width) used += needs[count++] ?? 0
  count = Math.max(1, Math.min(count, needs.length))
  const spare = Math.max(0, width - used) / count
  const rows = figures.rows
    .map((row) => ({ ...row, cells: row.cells.slice(0, count) }))
    .filter((row) => counted(row) > 0)
  return {
    table: { columns: figures.columns.slice(0, count), rows, left: figures.left },
    owner,
    values: needs.slice(0, count).map((need) => need + spare),
  }
}

/** Draws a planned table with its heading; returns the height used. */
export function drawFigures(
  pen: Pen,
  briefing: Briefing,
  { area, plan }: { area: Rect; plan: FigurePlan },
): number {
  if (plan.height === 0) return 0
  const words = wordsIn(briefing.lang)
  pen.heading(words.results, area)
  let y = area.y + headingHeight
  if (plan.rows.length > 0) y = drawTable(pen, plan, { ...area, y }, words.owner) + 4
  if (plan.left > 0) {
    const content = [{ text: words.moreFigures(plan.left), colour: theme.muted }]
    pen.paragraph(content, { ...area, y: y + 1, size: small, lineHeight: 11 })
  }
  return plan.height
}

function drawTable(pen: Pen, plan: FigurePlan, area: Rect, ownerLabel: string): number {
  const texts: SceneText[] = []
  const badges: SceneBadge[] = []
  const put = (
    text: string,
    at: { x: number; y: number; anchor: 'start' | 'end'; bold: boolean; size: number; colour: string },
  ) => texts.push({ text, ...at, x: round(at.x), y: round(at.y), width: round(pen.fonts.measure(text, at)) })
  const mark = (numbers: readonly number[], left: number, baseline: number) => {
    let x = left
    for (const one of badgeMarks(numbers)) {
      const width = badgeWidth(pen.fonts, one, radius)
      badges.push({
        ...{ x: round(x + width / 2), y: round(baseline - size * 0.35) },
        ...{ radius, width: round(width), ...one },
      })
      x += width + between
    }
  }
  let right = area.x + plan.owner
  const rights = plan.values.map((width) => (right += width))
  let y = area.y + headerHeight(plan.header)
  const muted = { bold: true, size: small, colour: theme.muted }
  put(ownerLabel, { x: area.x, y: y - 5, anchor: 'start', ...muted })
  plan.header.forEach((lines, index) =>
    lines.forEach((line, at) =>
      put(line, {
        ...{ x: rights[index] ?? 0, y: y - 5 - (lines.length - 1 - at) * small * 1.25 },
        ...{ anchor: 'end', ...muted },
      }),
    ),
  )
  const rules = [{ y: round(y), strong: true }]
  for (const { row, lines, height } of plan.rows) {
    const baseline = (line: number) => y + rowPadding + (line + 0.5) * lineHeight + size * 0.35
    lines.forEach((line, index) =>
      put(line, { x: area.x, y: baseline(index), anchor: 'start', bold: true, size, colour: theme.ink }),
    )
    const beside = besideOwner(pen, row, lines, plan.owner)
    const name = beside ? pen.fonts.measure(lines.at(-1) ?? '', { size, bold: true }) + 3 : 0
    mark(row.numbers, area.x + name, baseline(beside ? lines.length - 1 : lines.length))
    row.cells.forEach((cell, column) =>
      cell.forEach((value, index) => {
        const end = rights[column] ?? 0
        const after = value.numbers.length > 0 ? 2.5 + marksWidth(pen, value.numbers) - between : 0
        put(value.text, {
          ...{ x: end - after, y: baseline(index), anchor: 'end', bold: row.strong, size, colour: theme.ink },
        })
        mark(value.numbers, end - after + 2.5, baseline(index))
      }),
    )
    y += height
    rules.push({ y: round(y), strong: false })
  }
  pen.tables.push({ name: plan.table.columns.join(', '), rules, x: area.x, width: area.width, texts, badges })
  return y
}
