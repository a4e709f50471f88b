'use client'

import { useMessages } from '../i18n'
import type { ShownColumn } from '@/lib/results/columns'
import { isNumeric } from '@/lib/results/columns'
import type { GridTable } from './use-grid'
import { pinnedStyle } from './grid-head'

/** A row of fields under the headings: what is typed filters by that column. */
export function FilterRow({
  table,
  columns,
  typed,
  ticked,
}: {
  table: GridTable
  columns: readonly ShownColumn[]
  typed: Readonly<Record<string, string>>
  ticked: boolean
}) {
  const { m } = useMessages()
  return (
    <tr aria-rowindex={2}>
      {ticked && <td aria-hidden className="sticky start-0 z-20 border-b border-line bg-raised" />}
      {columns.map((column, index) => (
        <td
          key={column.id}
          aria-colindex={index + (ticked ? 2 : 1)}
          style={pinnedStyle(column.start)}
          className={`border-b border-line bg-raised px-2 pb-2 ${column.start === undefined ? '' : 'sticky z-10'}`}
        >
          <input
            type="search"
            dir={isNumeric(column) ? 'ltr' : 'auto'}
            value={typed[column.id] ?? ''}
            aria-label={m.results.filterOf(column.name)}
            placeholder={isNumeric(column) ? m.results.numberHint : ''}
            onChange={({ target }) => table.getColumn(column.id)?.setFilterValue(target.value)}
            className="h-8 w-full min-w-0 rounded border border-line bg-panel px-2 font-normal placeholder:text-muted"
          />
        </td>
      ))}
    </tr>
  )
}
