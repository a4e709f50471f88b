'use client'

import type { KeyboardEvent } from 'react'
import { useState } from 'react'

/** A cell by the place of its row and column as they are shown. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** The cells between two corners, both included. */
export interface Range {
  readonly from: Place
  readonly to: Place
}

interface Size {
  readonly rows: number
  readonly columns: number
  /** Rows that a page key moves by. */
  readonly page: number
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

/** Where a key leads from a place; undefined for keys that do not move. */
function moved(
  { row, column }: Place,
  { key, ctrl, forward }: { key: string; ctrl: boolean; forward: 1 | -1 },
  { rows, columns, page }: Size,
): Place | undefined {
  const places: Readonly<Record<string, Place>> = {
    ArrowDown: { row: ctrl ? rows - 1 : row + 1, column },
    ArrowUp: { row: ctrl ? 0 : row - 1, column },
    ArrowRight: { row, column: column + forward },
    ArrowLeft: { row, column: column - forward },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
  }
  const place = places[key]
  return place && { row: within(place.row, rows), column: within(place.column, columns) }
}

/**
 * The cell that keys act on and the cells selected from it. `size` is that of what is shown; what lies outside after a
 * filter is brought back inside.
 */
export function useCursor(size: Size) {
  const [cursor, setCursor] = useState<Place>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Place | null>(null)
  const inside = ({ row, column }: Place): Place => ({
    row: within(row, size.rows),
    column: within(column, size.columns),
  })
  const at = inside(cursor)
  const other = anchor ? inside(anchor) : at
  const range: Range = {
    from: { row: Math.min(at.row, other.row), column: Math.min(at.column, other.column) },
    to: { row: Math.max(at.row, other.row), column: Math.max(at.column, other.column) },
  }
  /** Puts the cursor on a cell; with `extend` the cells from where it was are selected. */
  const place = (to: Place, extend = false) => {
    setAnchor(extend ? (anchor ?? at) : null)
    setCursor(to)
  }
  return {
    at,
    range,
    /** Whether more than the cell at the cursor is selected. */
    several: anchor !== null && (range.from.row !== range.to.row || range.from.column !== range.to.column),
    place,
    selectAll: () => {
      setAnchor({ row: 0, column: 0 })
      setCursor({ row: size.rows - 1, column: size.columns - 1 })
    },
    /** Moves by a key; the new place, or undefined when the key does not move. */
    press: (event: KeyboardEvent): Place | undefined => {
      const forward = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
      const ctrl = event.ctrlKey || event.metaKey
      const to = moved(at, { key: event.key, ctrl, forward }, size)
      if (to) place(to, event.shiftKey)
      return to
    },
  }
}

export type Cursor = ReturnType<typeof useCursor>
