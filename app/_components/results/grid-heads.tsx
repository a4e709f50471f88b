'use client'

import { memo } from 'react'
import { useMessages } from '../i18n'
import type { GridProps } from './grid'
import { FilterRow } from './grid-filters'
import { HeadCell } from './grid-head'
import { Tick } from './tick'
import { ticks } from './use-grid'

/**
 * The headings of the grid, with a field to filter by each where wanted. The last column takes what is left of the width.
 * They look at every row, so they are not drawn anew while rows scroll by.
 */
export const GridHeads = memo(function GridHeads({
  grid,
  copy,
  choosing,
  byColumn,
}: Omit<GridProps, 'cursor'>) {
  const { m } = useMessages()
  const { table, shown, typed } = grid
  const { any, can, chosen, set } = choosing
  const choosable = any
    ? table.getRowModel().rows.flatMap(({ original }) => (can(original) ? [original.at] : []))
    : []
  const all = choosable.length > 0 && choosable.every((at) => chosen.has(at))
  return (
    <>
      <colgroup>
        {any && <col style={{ width: ticks }} />}
        {shown.map(({ id, width }, index) => (
          <col key={id} style={index === shown.length - 1 ? undefined : { width }} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-20 text-xs">
        <tr aria-rowindex={1}>
          {any && (
            <td aria-colindex={1} className="sticky start-0 z-20 border-b border-line bg-raised ps-3">
              <Tick label={m.questions.rows} on={all} onChange={() => set(new Set(all ? [] : choosable))} />
            </td>
          )}
          {shown.map((column, index) => (
            <HeadCell
              key={column.id}
              table={table}
              shown={column}
              index={index + (any ? 2 : 1)}
              onCopy={() => copy.column(column.id)}
            />
          ))}
        </tr>
        {byColumn && <FilterRow table={table} columns={shown} typed={typed} ticked={any} />}
      </thead>
    </>
  )
})
