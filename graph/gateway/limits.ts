import { queryRows } from '@/lib/cypher/limits'

/**
 * What a query from outside may take: milliseconds, rows unless more are asked for, characters of all cells, and
 * how many run at once.
 */
export const queryLimits = {
  timeout: 15_000,
  rows: queryRows.usual,
  characters: 32_000_000,
  atOnce: 2,
} as const
