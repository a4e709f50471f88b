'use client'

import type { Row as TableRow } from '@tanstack/react-table'
import type { Virtualizer } from '@tanstack/react-virtual'
import type { ShownColumn } from '@/lib/results/columns'
import type { Choosing } from './choosing'
import type { RowActs } from './grid-row'
import { Row } from './grid-row'
import type { Cursor } from './use-cursor'
import type { GridRow } from './use-grid'

interface Props {
  readonly rows: readonly TableRow<GridRow>[]
  readonly columns: readonly ShownColumn[]
  readonly virtualizer: Virtualizer<HTMLDivElement, HTMLElement>
  readonly unfolding: { readonly open: ReadonlySet<number>; readonly measured: ReadonlySet<number> }
  readonly cursor: Cursor
  readonly choosing: Choosing
  readonly acts: RowActs
  readonly lines: number
  /** Rows of headings above. */
  readonly headings: number
}

/** The rows in view, with empty ones as high as those before and after. */
export function GridBody({ rows, columns, virtualizer, unfolding, cursor, choosing, ...rest }: Props) {
  const { acts, lines, headings } = rest
  const { at, range, several } = cursor
  const items = virtualizer.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <tbody>
      {before > 0 && <tr aria-hidden style={{ height: before }} />}
      {items.map(({ index }) => {
        const row = rows[index]?.original
        if (!row) return null
        const selected = several && index >= range.from.row && index <= range.to.row
        return (
          <Row
            key={row.at}
            row={row}
            index={index}
            rowIndex={index + headings + 1}
            columns={columns}
            choosable={choosing.any ? choosing.can(row) : null}
            chosen={choosing.chosen.has(row.at)}
            open={unfolding.open.has(row.at)}
            lines={lines}
            active={index === at.row ? at.column : null}
            from={selected ? range.from.column : null}
            to={selected ? range.to.column : null}
            acts={acts}
            measure={unfolding.measured.has(row.at) ? virtualizer.measureElement : undefined}
          />
        )
      })}
      {after > 0 && <tr aria-hidden style={{ height: after }} />}
    </tbody>
  )
}
