'use client'

import { Columns3, Copy, ListFilter } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Copied } from '../ui/copied'
import type { At, MenuItem } from '../ui/menu'
import { below, Menu } from '../ui/menu'
import type { Cursor } from './use-cursor'
import type { GridCopy } from './use-grid-copy'
import type { useGrid } from './use-grid'

interface Props {
  readonly grid: ReturnType<typeof useGrid>
  readonly all: number
  readonly cursor: Cursor
  readonly copy: GridCopy
  readonly byColumn: boolean
  readonly onByColumn: () => void
}

/** What is done to the table as a whole: filters, hidden columns, copying. */
export function GridTools({ grid, all, cursor, copy, byColumn, onByColumn }: Props) {
  const { m } = useMessages()
  const { table, filter, setFilter, typed, clear } = grid
  const shown = table.getRowModel().rows.length
  const hidden = table.getAllLeafColumns().filter((column) => !column.getIsVisible())
  const filtered = filter.trim() !== '' || Object.keys(typed).length > 0
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        type="search"
        dir="auto"
        value={filter}
        aria-label={m.results.filter}
        placeholder={m.results.filter}
        onChange={({ target }) => setFilter(target.value)}
        className="w-full min-w-0 rounded-md border border-line bg-panel px-3 py-1.5 placeholder:text-muted sm:w-56"
      />
      <Button aria-pressed={byColumn} className={byColumn ? 'bg-raised' : ''} onClick={onByColumn}>
        <ListFilter size={15} aria-hidden />
        {m.results.byColumn}
      </Button>
      <CopyMenu cursor={cursor} copy={copy} />
      {hidden.length > 0 && (
        <MenuButton
          id="hidden-columns"
          label={m.results.hidden(hidden.length)}
          icon={<Columns3 size={15} aria-hidden />}
          items={hidden.map((column) => ({
            label: m.results.show(String(column.columnDef.header)),
            run: () => column.toggleVisibility(true),
          }))}
        />
      )}
      {filtered && (
        <>
          <span role="status" className="text-muted">
            {m.results.shown(shown, all)}
          </span>
          <Button look="quiet" onClick={clear}>
            {m.results.clear}
          </Button>
        </>
      )}
      <Copied note={copy.note} />
    </div>
  )
}

function CopyMenu({ cursor, copy }: { cursor: Cursor; copy: GridCopy }) {
  const { m } = useMessages()
  const items: MenuItem[] = [
    { label: m.results.copyCell, run: copy.cell },
    { label: m.results.copyRow, run: copy.row },
    { label: m.results.copySelection, hint: 'Ctrl C', disabled: !cursor.several, run: copy.selection },
    { label: m.results.copyAll, run: copy.all },
  ]
  return (
    <MenuButton id="copy-menu" label={m.results.copy} icon={<Copy size={14} aria-hidden />} items={items} />
  )
}

function MenuButton({
  id,
  label,
  icon,
  items,
}: {
  id: string
  label: string
  icon: React.ReactNode
  items: readonly MenuItem[]
}) {
  const [at, setAt] = useState<At | null>(null)
  return (
    <>
      <Button
        id={id}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(at ? null : below(event.currentTarget))}
      >
        {icon}
        {label}
      </Button>
      {at && <Menu label={label} items={items} at={at} home={id} onClose={() => setAt(null)} />}
    </>
  )
}
