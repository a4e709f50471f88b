import type { TwinRow } from './twin'

/** What a key does in the tree: where the focus goes, or the row to open or close. */
export interface TwinMove {
  readonly focus?: string
  readonly toggle?: string
}

const parentOf = (rows: readonly TwinRow[], at: number): string | undefined =>
  rows.slice(0, at).findLast((row) => row.level < (rows[at]?.level ?? 0))?.id

function inward(rows: readonly TwinRow[], at: number): TwinMove {
  const row = rows[at]
  if (row?.open === undefined) return {}
  const child = rows[at + 1]
  return row.open ? (child ? { focus: child.id } : {}) : { toggle: row.id }
}

function outward(rows: readonly TwinRow[], at: number): TwinMove {
  const row = rows[at]
  if (row?.open) return { toggle: row.id }
  const parent = parentOf(rows, at)
  return parent ? { focus: parent } : {}
}

/** The next row, after `at` and round again, whose label begins with `letter`. */
function typeAhead(rows: readonly TwinRow[], at: number, letter: string): TwinMove {
  const begins = (row: TwinRow) => row.label.toLowerCase().startsWith(letter.toLowerCase())
  const found = [...rows.slice(at + 1), ...rows.slice(0, at)].find(begins)
  return found ? { focus: found.id } : {}
}

/**
 * What `key` does on the row at `at`, as trees everywhere take their keys; undefined leaves it to the board. T is the
 * board's, which it switches: Shift T finds names that begin with it. `mirrored` swaps left and right.
 */
export function moveInTwin(
  rows: readonly TwinRow[],
  at: number,
  { key, mirrored }: { key: string; mirrored: boolean },
): TwinMove | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  if (to !== undefined) {
    const row = rows[to]
    return row ? { focus: row.id } : {}
  }
  if (key === 'ArrowRight') return mirrored ? outward(rows, at) : inward(rows, at)
  if (key === 'ArrowLeft') return mirrored ? inward(rows, at) : outward(rows, at)
  return /^\p{L}$/u.test(key) && key !== 't' ? typeAhead(rows, at, key) : undefined
}
