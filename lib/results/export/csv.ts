import type { QueryResult } from '@/lib/api/schemas'
import { cellText } from '../cells'

/**
 * A result as CSV with a heading, CRLF line ends and every value quoted. A text that a spreadsheet would take
 * for a formula is kept from it by a leading apostrophe.
 */
export function toCsv({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string {
  const quote = (text: string): string =>
    `"${(/^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text).replaceAll('"', '""')}"`
  return [columns, ...rows.map((row) => row.map(cellText))]
    .map((row) => `${row.map(quote).join(',')}\r\n`)
    .join('')
}
