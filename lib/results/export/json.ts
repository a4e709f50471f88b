import type { QueryResult } from '@/lib/api/schemas'

type Answer = Pick<QueryResult, 'columns' | 'rows'>

/** A row as an object; a name that another column has too gets its number, so that no value is lost. */
function toRecord(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((name, at) => [columns.indexOf(name) === at ? name : `${name} (${at + 1})`, row[at] ?? null]),
  )
}

/** A result as one JSON document: what was asked, its columns, its rows, and whether rows are missing. */
export const toJson = (
  { columns, rows, truncated }: Pick<QueryResult, 'columns' | 'rows' | 'truncated'>,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
): string => `${JSON.stringify({ cypher, params, columns, rows, truncated }, null, 2)}\n`

/** A result as NDJSON: one object a row by the names of the columns, each on a line of its own. */
export const toNdjson = ({ columns, rows }: Answer): string =>
  rows.map((row) => `${JSON.stringify(toRecord(columns, row))}\n`).join('')
