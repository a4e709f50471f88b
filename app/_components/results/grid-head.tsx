'use client'

import type { Column as TableColumn } from '@tanstack/react-table'
import { ArrowDown, ArrowUp, EllipsisVertical, Pin } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { ShownColumn } from '@/lib/results/columns'
import { isNumeric } from '@/lib/results/columns'
import { useMessages } from '../i18n'
import type { At } from '../ui/menu'
import { below, Menu } from '../ui/menu'
import { columnItems, resizeTo, widthStep } from './column-menu'
import type { GridRow, GridTable } from './use-grid'

export const pinnedStyle = (start: number | undefined) =>
  start === undefined ? undefined : { insetInlineStart: start }

/** The heading of a column: its name sorts, its menu does everything else, its edge sets the width. */
export function HeadCell({
  table,
  shown,
  index,
  onCopy,
}: {
  table: GridTable
  shown: ShownColumn
  index: number
  onCopy: () => void
}) {
  const { m } = useMessages()
  const [menu, setMenu] = useState<At | null>(null)
  const { name, start } = shown
  const numeric = isNumeric(shown)
  const column = table.getColumn(shown.id)
  if (!column) return null
  const sorted = column.getIsSorted()
  const home = `column-menu-${column.id}`
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-colindex={index}
      aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : 'none'}
      style={pinnedStyle(start)}
      className={`group relative border-b border-line bg-raised p-0 font-semibold ${start === undefined ? '' : 'sticky z-10'}`}
    >
      <div className={`flex items-center gap-0.5 pe-2 ${numeric ? 'flex-row-reverse' : ''}`}>
        <button
          type="button"
          title={m.results.sort(name)}
          onClick={column.getToggleSortingHandler()}
          className={`flex min-w-0 flex-1 items-center gap-1 px-3 py-2 ${numeric ? 'justify-end' : 'text-start'}`}
        >
          <span className="truncate" dir="auto">
            {name}
          </span>
          {sorted && <Arrow size={13} aria-hidden className="shrink-0 text-accent" />}
          {start !== undefined && <Pin size={12} aria-hidden className="shrink-0 text-muted" />}
        </button>
        <button
          type="button"
          id={home}
          aria-label={m.results.column(name)}
          aria-haspopup="menu"
          aria-expanded={menu !== null}
          onClick={(event) => setMenu(menu ? null : below(event.currentTarget))}
          className="flex size-6 shrink-0 items-center justify-center rounded text-muted hover:bg-panel hover:text-ink pointer-coarse:size-8"
        >
          <EllipsisVertical size={14} aria-hidden />
        </button>
      </div>
      <Edge table={table} column={column} name={name} />
      {menu && (
        <Menu
          label={m.results.column(name)}
          items={columnItems({ table, column, words: m.results, copy: onCopy })}
          at={menu}
          home={home}
          onClose={() => setMenu(null)}
        />
      )}
    </th>
  )
}

/** The edge of a column, to be dragged or moved by arrows. */
function Edge({ table, column, name }: { table: GridTable; column: TableColumn<GridRow>; name: string }) {
  const { m } = useMessages()
  const handle = table
    .getFlatHeaders()
    .find(({ id }) => id === column.id)
    ?.getResizeHandler()
  const press = (event: KeyboardEvent) => {
    const forward = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
    const by = { ArrowRight: forward, ArrowLeft: -forward }[event.key]
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    resizeTo(table, column.id, column.getSize() + by * widthStep)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is a widget
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={m.results.resize(name)}
      aria-valuenow={column.getSize()}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows move it
      tabIndex={0}
      onMouseDown={handle}
      onTouchStart={handle}
      onKeyDown={press}
      onDoubleClick={() => column.resetSize()}
      className={`absolute inset-y-0 end-0 w-1.5 cursor-col-resize touch-none select-none after:absolute after:inset-y-1.5 after:end-0 after:w-px after:bg-line hover:bg-accent/40 ${column.getIsResizing() ? 'bg-accent' : ''}`}
    />
  )
}
