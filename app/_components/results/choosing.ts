import type { GridRow } from './use-grid'

/** Rows chosen for a board: only those that hold entities can be. */
export interface Choosing {
  readonly can: (row: Pick<GridRow, 'at'>) => boolean
  /** Whether any row can be chosen. */
  readonly any: boolean
  /** By their places in the order of the query. */
  readonly chosen: ReadonlySet<number>
  readonly set: (chosen: ReadonlySet<number>) => void
}

/** A set with one number more, or less where it was in it. */
export function toggled(set: ReadonlySet<number>, at: number): ReadonlySet<number> {
  const now = new Set(set)
  if (!now.delete(at)) now.add(at)
  return now
}
