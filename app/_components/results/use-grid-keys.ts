'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { Choosing } from './choosing'
import type { Cursor } from './use-cursor'
import type { GridCopy } from './use-grid-copy'
import type { GridRow } from './use-grid'

/** Id of the element of a cell, by where it is shown. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`

/** Opens what the cell leads to; pressed again, the next thing that it leads to. False when it leads nowhere. */
function openCell(cell: Element | null): boolean {
  const openers = [...(cell?.querySelectorAll<HTMLElement>('[data-opener]') ?? [])]
  const now = openers.findIndex((one) => one.ariaCurrent === 'true')
  const next = openers[(now + 1) % Math.max(1, openers.length)]
  next?.click()
  return next !== undefined
}

interface Keys {
  readonly cursor: Cursor
  readonly copy: GridCopy
  readonly choosing: Choosing
  /** The row at the cursor. */
  readonly active: GridRow | undefined
  /** Brings a row into view that is not drawn. */
  readonly reveal: (row: number) => void
  readonly onChoose: (row: number) => void
  readonly onUnfold: (row: number) => void
}

/** What keys do in the grid; the cell that they lead to is brought into view. Keys of fields and buttons in it stay theirs. */
export function useGridKeys({ cursor, copy, choosing, active, reveal, onChoose, onUnfold }: Keys) {
  const follow = useRef(false)
  const { at } = cursor
  const id = cellId(at.row, at.column)
  // after each drawing, until the cell that a key led to is drawn
  useEffect(() => {
    if (!follow.current) return
    const cell = document.getElementById(id)
    if (!cell) {
      reveal(at.row)
      return
    }
    follow.current = false
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const choose = () => {
    if (active && choosing.can(active)) onChoose(active.at)
  }
  const enter = (event: KeyboardEvent) => {
    if (active && (event.altKey || !openCell(document.getElementById(id)))) onUnfold(active.at)
  }
  const act = (event: KeyboardEvent): (() => void) | undefined => {
    const ctrl = event.ctrlKey || event.metaKey
    if (ctrl && event.key === 'a') return cursor.selectAll
    if (ctrl && event.key === 'c') return window.getSelection()?.toString() ? undefined : copy.selection
    if (event.key === ' ') return choose
    return event.key === 'Enter' && event.target === event.currentTarget ? () => enter(event) : undefined
  }
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || event.target.closest('thead, input, button')) return
    if (cursor.press(event)) follow.current = true
    else {
      const run = act(event)
      if (!run) return
      run()
    }
    event.preventDefault()
  }
}
