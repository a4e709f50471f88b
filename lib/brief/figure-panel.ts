import { badgeRadius, breakLines, round, theme, type SceneBadge, type SceneText } from '@/lib/scene'
import type { Briefing, FigureTable, FigureValue } from './briefing'
import type { Pen } from './pen'
import { wordsIn } from './words'

const size = 8.6
const small = 7.8
const rowPadding = 3.4
const lineHeight = 11.6

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Columns {
  readonly owner: number
  /** Width of each value column. */
  readonly values: readonly number[]
}

/**
 * Draws the key figures as tables of as many columns as fit side by side, one under the other. Rows that the
 * area has no room for are left out and counted on the page. Returns the height used.
 */
export function drawFigures(pen: Pen, briefing: Briefing, area: Area): { height: number; left: number } {
  const words = wordsIn(briefing.lang)
  let y = area.y + pen.heading(words.results, area)
  let left = 0
  for (const table of splitColumns(pen, briefing.figures, area.width)) {
    const drawn = drawTable(pen, table, { ...area, y, height: area.y + area.height - y }, words.owner)
    y += drawn.height
    left += drawn.left
  }
  if (left > 0)
    y +=
      pen.paragraph([{ text: words.moreFigures(left), colour: theme.muted }], {
        ...area,
        y: y + 2,
        size: small,
      }) + 4
  return { height: y - area.y, left }
}

type Table = FigureTable & { readonly widths: Columns }

/** Columns taken from the left as long as they fit beside the owners; then the next table begins. */
function splitColumns(pen: Pen, figures: FigureTable, width: number): Table[] {
  const owner = Math.min(
    width * 0.42,
    Math.max(52, ...figures.rows.map((row) => pen.fonts.measure(row.owner, { size, bold: true }))) + 4,
  )
  const needs = figures.columns.map((label, index) => {
    const words = label.split(' ').map((word) => pen.fonts.measure(word, { size: small, bold: true }))
    const values = figures.rows.flatMap((row) =>
      (row.cells[index] ?? []).map((value) => valueWidth(pen, value)),
    )
    return Math.max(...words, ...values, 30) + 8
  })
  const tables: Table[] = []
  let from = 0
  while (from < needs.length) {
    let to = from + 1
    const sum = (end: number) => needs.slice(from, end).reduce((total, need) => total + need, 0)
    while (to < needs.length && owner + sum(to + 1) <= width) to++
    tables.push(takeColumns(figures, { from, to, owner, needs: needs.slice(from, to), width }))
    from = to
  }
  return tables
}

function takeColumns(
  figures: FigureTable,
  take: { from: number; to: number; owner: number; needs: readonly number[]; width: number },
): Table {
  const spare = Math.max(0, take.width - take.owner - take.needs.reduce((total, need) => total + need, 0))
  const rows = figures.rows
    .map((row) => ({ owner: row.owner, cells: row.cells.slice(take.from, take.to) }))
    .filter((row) => row.cells.some((cell) => cell.length > 0))
  return {
    columns: figures.columns.slice(take.from, take.to),
    rows,
    widths: { owner: take.owner, values: take.needs.map((need) => need + spare / take.needs.length) },
  }
}

const badgeStep = 2 * badgeRadius(small) + 1.4

const valueWidth = (pen: Pen, value: FigureValue): number =>
  pen.fonts.measure(value.text, { size }) + 2.5 + value.numbers.length * badgeStep

function drawTable(pen: Pen, table: Table, area: Area, ownerLabel: string): { height: number; left: number } {
  const texts: SceneText[] = []
  const badges: SceneBadge[] = []
  const rights = table.widths.values.map((_, index) =>
    table.widths.values
      .slice(0, index + 1)
      .reduce((total, width) => total + width, area.x + table.widths.owner),
  )
  const header = table.columns.map((label, index) =>
    breakLines(pen.fonts, label, { size: small, bold: true, width: (table.widths.values[index] ?? 0) - 6 }),
  )
  const headerLines = Math.max(1, ...header.map((lines) => lines.length))
  let y = area.y + headerLines * small * 1.25 + 4
  const put = (
    text: string,
    at: { x: number; y: number; anchor: 'start' | 'end'; bold: boolean; size: number; colour: string },
  ) => texts.push({ text, ...at, x: round(at.x), y: round(at.y), width: round(pen.fonts.measure(text, at)) })
  const muted = { bold: true, size: small, colour: theme.muted }
  put(ownerLabel, { x: area.x, y: y - 5, anchor: 'start', ...muted })
  header.forEach((lines, index) =>
    lines.forEach((line, at) =>
      put(line, {
        x: rights[index] ?? 0,
        y: y - 5 - (lines.length - 1 - at) * small * 1.25,
        anchor: 'end',
        ...muted,
      }),
    ),
  )
  const rules = [{ y: round(y), strong: true }]
  let left = 0
  for (const row of table.rows) {
    const owner = breakLines(pen.fonts, row.owner, { size, bold: true, width: table.widths.owner - 4 })
    const lines = Math.max(owner.length, ...row.cells.map((cell) => cell.length))
    const height = lines * lineHeight + 2 * rowPadding
    if (left > 0 || y + height > area.y + area.height) {
      left++
      continue
    }
    const baseline = (line: number) => y + rowPadding + (line + 0.5) * lineHeight + size * 0.35
    owner.forEach((line, index) =>
      put(line, { x: area.x, y: baseline(index), anchor: 'start', bold: true, size, colour: theme.ink }),
    )
    row.cells.forEach((cell, column) =>
      cell.forEach((value, index) => {
        const right = rights[column] ?? 0
        const numbersWidth = value.numbers.length * badgeStep
        put(value.text, {
          x: right - numbersWidth - 2.5,
          y: baseline(index),
          anchor: 'end',
          bold: false,
          size,
          colour: theme.ink,
        })
        value.numbers.forEach((number, at) =>
          badges.push({
            ...{
              x: round(right - numbersWidth + (at + 0.5) * badgeStep),
              y: round(baseline(index) - size * 0.35),
            },
            ...{ radius: badgeRadius(small), number },
          }),
        )
      }),
    )
    y += height
    rules.push({ y: round(y), strong: false })
  }
  pen.tables.push({ name: table.columns.join(', '), rules, x: area.x, width: area.width, texts, badges })
  return { height: y - area.y + 10, left }
}
