import { stripVTControlCharacters } from 'node:util'
import { cellLine } from '@/lib/cited/cells'

/** Where a command writes: answers to standard output, everything else to standard error. */
export interface Output {
  /** True when answers are JSON: asked for with --json, or standard output is not a terminal. */
  readonly json: boolean
  /** One answer, printed as it is. */
  readonly line: (text: string) => void
  /** A value as one line of JSON. */
  readonly value: (value: unknown) => void
  /** A list as JSON: `whole` as one line, or with --ndjson its `items`, a line each. */
  readonly list: (whole: unknown, items: readonly unknown[]) => void
  /** A message to the person, on standard error. */
  readonly note: (text: string) => void
  /** A line that the next one replaces; on a terminal only. */
  readonly progress: (text: string) => void
}

const clearLine = '\r\u001b[K'

/** The output of a process; `json` and `ndjson` as the person asked for them. */
export function openOutput(json: boolean | undefined, ndjson = false): Output {
  const { stdout, stderr } = process
  let pending = false
  const clear = () => {
    if (pending) stderr.write(clearLine)
    pending = false
  }
  const value = (one: unknown) => {
    clear()
    stdout.write(`${JSON.stringify(one)}\n`)
  }
  return {
    json: ndjson || (json ?? !stdout.isTTY),
    line: (text) => {
      clear()
      stdout.write(`${text}\n`)
    },
    value,
    list: (whole, items) => {
      for (const one of ndjson ? items : [whole]) value(one)
    },
    note: (text) => {
      clear()
      stderr.write(`${text}\n`)
    },
    progress: (text) => {
      if (!stderr.isTTY) return
      stderr.write(clearLine + text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1)))
      pending = true
    },
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Width of a text in a terminal's columns: wide East Asian characters and pictures take two, marks of direction none. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text))) {
    if (/^\p{Cf}+$/u.test(segment)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        segment,
      )
        ? 2
        : 1
  }
  return width
}

/** Words of another direction kept together: a terminal that orders letters then leaves the rest of the line alone. */
export const isolate = (text: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text

function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return isolate(text) + ' '.repeat(width - widthOf(text))
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break
    kept += segment
  }
  return isolate(`${kept}…`) + ' '.repeat(Math.max(0, width - widthOf(kept) - 1))
}

/** A text on one line, without control characters that a terminal would obey. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '')

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : cellLine(cell))

/** Columns are not made narrower than this: a table that has no room for it is printed row by row. */
const narrowestColumn = 6

/** Widths that share `room` columns: narrow columns keep theirs, the widest give way. */
function widths(columns: readonly string[][], room: number): number[] {
  const wanted = columns.map((cells) => Math.max(1, ...cells.map(widthOf)))
  let most = Math.max(...wanted)
  const total = () => wanted.reduce((sum, width) => sum + Math.min(width, most), 0)
  while (most > narrowestColumn && total() > room) most -= 1
  return wanted.map((width) => Math.min(width, most))
}

/** Rows one below the other, each column on a line of its own. */
function formatRecords(columns: readonly string[], rows: readonly string[][], width: number): string {
  const label = Math.min(Math.max(0, ...columns.map(widthOf)), Math.floor(width / 3))
  const room = Math.max(narrowestColumn, width - label - 2)
  return rows
    .map((row) =>
      row.map((cell, at) => `${fit(columns[at] ?? '', label)}  ${fit(cell, room)}`.trimEnd()).join('\n'),
    )
    .join(`\n${'─'.repeat(Math.min(width, label + 2 + room))}\n`)
}

/** Rows as a table that fits the terminal, or one below the other where it cannot; what is cut ends in "…". */
export function formatTable(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  width = 100,
): string {
  const cells = [columns, ...rows].map((row) => columns.map((_, index) => textOf(row[index])))
  if (columns.length * (narrowestColumn + 2) - 2 > width && rows.length > 0)
    return formatRecords(cells[0] ?? [], cells.slice(1), width)
  const byColumn = columns.map((_, index) => cells.map((row) => row[index] ?? ''))
  const fitted = widths(byColumn, width - 2 * (columns.length - 1))
  const lines = cells.map((row) =>
    row
      .map((cell, index) => fit(cell, fitted[index] ?? 1))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0] ?? '', fitted.map((length) => '─'.repeat(length)).join('  '), ...lines.slice(1)].join('\n')
}

/** Lines are not made narrower than this, however narrow the terminal is. */
const narrowest = 24

/** A text broken at blanks into lines of `width` columns, `indent` before each; a word that is longer stands alone. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(narrowest, width - widthOf(indent))
  const lines: string[] = []
  let line = ''
  for (const word of plain(text).split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => indent + one)
}

/** The width to fit tables to. */
export const terminalWidth = (): number => process.stdout.columns ?? 100
