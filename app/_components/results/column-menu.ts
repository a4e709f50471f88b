import type { Column } from '@tanstack/react-table'
import type { ResultTexts } from '@/lib/i18n/messages/results'
import type { MenuItem } from '../ui/menu'
import type { GridRow, GridTable } from './use-grid'
import { narrowest, widest } from './use-grid'

/** Pixels by which a key or a menu changes the width of a column. */
export const widthStep = 40

/** Sets the width of a column, within what can be read. */
export function resizeTo(table: GridTable, id: string, width: number): void {
  const within = Math.max(narrowest, Math.min(widest, width))
  table.setColumnSizing((sizes) => ({ ...sizes, [id]: within }))
}

interface Menu {
  readonly table: GridTable
  readonly column: Column<GridRow>
  readonly words: ResultTexts
  readonly copy: () => void
}

/** Everything that can be done to a column. */
export function columnItems({ table, column, words, copy }: Menu): MenuItem[] {
  const pinned = column.getIsPinned() !== false
  const sorted = column.getIsSorted()
  const last = table.getVisibleLeafColumns().length === 1
  const resize = (by: number) => resizeTo(table, column.id, column.getSize() + by)
  return [
    { label: words.asc, disabled: sorted === 'asc', run: () => column.toggleSorting(false) },
    { label: words.desc, disabled: sorted === 'desc', run: () => column.toggleSorting(true) },
    { label: words.unsorted, disabled: sorted === false, run: () => column.clearSorting() },
    { label: pinned ? words.unpin : words.pin, run: () => column.pin(pinned ? false : 'left') },
    { label: words.wider, run: () => resize(widthStep) },
    { label: words.narrower, run: () => resize(-widthStep) },
    { label: words.hide, disabled: last, run: () => column.toggleVisibility(false) },
    { label: words.copyColumn, run: copy },
  ]
}
