import type { AppError } from '@/lib/errors'

/** A place in a query; line and column count from 1, `text` is the line as far as it shows well. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly text: string
}

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined

/** Where an error says the query went wrong: from its details, else from the words of its message; undefined where it does not say. */
export function positionOf(error: AppError, cypher: string): Position | undefined {
  const told = /line (\d+), column (\d+)/.exec(error.message)
  const details = (error.details?.position ?? error.details ?? {}) as Record<string, unknown>
  const line = count(details.line) ?? count(Number(told?.[1]))
  const column = count(details.column) ?? count(Number(told?.[2]))
  const lines = cypher.split('\n')
  const text = line === undefined ? undefined : lines[line - 1]
  if (line === undefined || column === undefined || text === undefined) return undefined
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  const from = Math.max(0, column - 60)
  return {
    line,
    column: column - from,
    offset: before + column - 1,
    text: text.slice(from, from + 100),
  }
}
