import { cellText } from '../cells'

const flat = (text: string) => text.replace(/[\t\r\n]+/gu, ' ')

/** Cells as lines with tabs between them, as spreadsheets paste them; tabs and line ends within a value become spaces. */
export const toTsv = (rows: readonly (readonly unknown[])[], head?: readonly string[]): string =>
  [...(head ? [head] : []), ...rows]
    .map((row) => row.map((value) => flat(cellText(value))).join('\t'))
    .join('\n')
