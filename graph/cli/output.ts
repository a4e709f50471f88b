import { stripVTControlCharacters } from 'node:util'

/** Where a command writes: answers to standard output, everything else to standard error. */
export interface Output {
  /** True when answers are JSON: asked for with --json, or standard output is not a terminal. */
  readonly json: boolean
  /** One answer, printed as it is. */
  readonly line: (text: string) => void
  /** A value as one line of JSON. */
  readonly value: (value: unknown) => void
  /** A message to the person, on standard error. */
  readonly note: (text: string) => void
  /** A line that the next one replaces; on a terminal only. */
  readonly progress: (text: string) => void
}

const clearLine = '\r\u001b[K'

/** The output of a process; `json` as the person asked for it. */
export function openOutput(json: boolean | undefined): Output {
  const { stdout, stderr } = process
  let pending = false
  const clear = () => {
    if (pending) stderr.write(clearLine)
    pending = false
  }
  return {
    json: json ?? !stdout.isTTY,
    line: (text) => {
      clear()
      stdout.write(`${text}\n`)
    },
    value: (value) => {
      clear()
      stdout.write(`${JSON.stringify(value)}\n`)
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

function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text + ' '.repeat(width - widthOf(text))
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept}…${' '.repeat(Math.max(0, width - widthOf(kept) - 1))}`
}

/** A text on one line, without control characters that a terminal would obey. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '')

const textOf = (cell: unknown): string =>
  plain(typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell))

/** Widths that share `room` columns: narrow columns keep theirs, the widest give way. */
function widths(columns: readonly string[][], room: number): number[] {
  const wanted = columns.map((cells) => Math.max(1, ...cells.map(widthOf)))
  let most = Math.max(...wanted)
  const total = () => wanted.reduce((sum, width) => sum + Math.min(width, most), 0)
  while (most > 6 && total() > room) most -= 1
  return wanted.map((width) => Math.min(width, most))
}

/** Rows as a table that fits the terminal; what is cut ends in "…". */
export function formatTable(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  width = 100,
): string {
  const cells = [columns, ...rows].map((row) => columns.map((_, index) => textOf(row[index])))
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
