'use client'

import { ChevronsUpDown } from 'lucide-react'
import { memo } from 'react'
import { cellText } from '@/lib/results/cells'
import type { ShownColumn } from '@/lib/results/columns'
import { isNumeric } from '@/lib/results/columns'
import { useMessages } from '../i18n'
import { Cell } from './cell'
import { pinnedStyle } from './grid-head'
import { Tick } from './tick'
import type { Place } from './use-cursor'
import { cellId } from './use-grid-keys'
import type { GridRow } from './use-grid'

export interface RowActs {
  readonly onPlace: (place: Place, extend: boolean) => void
  readonly onUnfold: (at: number) => void
  readonly onChoose: (at: number) => void
}

interface Props {
  readonly row: GridRow
  /** Where it is shown, from 0. */
  readonly index: number
  /** Number of the row among all of the grid, headings included. */
  readonly rowIndex: number
  readonly columns: readonly ShownColumn[]
  readonly choosable: boolean | null
  readonly chosen: boolean
  readonly open: boolean
  readonly lines: number
  /** Column at the cursor, and the first and last selected ones; null where the row has none. */
  readonly active: number | null
  readonly from: number | null
  readonly to: number | null
  readonly acts: RowActs
  readonly measure: ((element: HTMLElement | null) => void) | undefined
}

/** Pixels that one character and the padding of a cell take, to tell whether its text is cut. */
const [perCharacter, padding] = [7, 26]
const isCut = (value: unknown, width: number, lines: number) =>
  cellText(value).length * perCharacter > (width - padding) * lines

/** Pixels of a folded row whose texts have as many lines; an open one grows from there. */
export const rowHeight = (lines: number): number => lines * 20 + 13

/** One row of the grid; drawn anew only when something of it changes. */
export const Row = memo(function Row({ row, index, rowIndex, columns, ...rest }: Props) {
  const { m } = useMessages()
  const { choosable, chosen, open, lines, active, from, to, acts, measure } = rest
  const ground = chosen ? 'bg-raised' : 'bg-panel'
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={rowIndex}
      style={{ height: rowHeight(lines) }}
      aria-selected={choosable === null ? undefined : chosen}
      className={`align-top ${ground}`}
    >
      {choosable !== null && (
        <td aria-colindex={1} className={`sticky start-0 z-10 border-b border-line ps-3 pt-2 ${ground}`}>
          {choosable && (
            <Tick
              label={m.questions.row(row.at + 1)}
              on={chosen}
              tabIndex={-1}
              onChange={() => acts.onChoose(row.at)}
            />
          )}
        </td>
      )}
      {columns.map((column, at) => {
        const { start } = column
        const value = row.cells[column.at]
        const cut = open || isCut(value, column.width, lines)
        const picked = from !== null && to !== null && at >= from && at <= to
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the grid takes the keys
          <td
            key={column.id}
            id={cellId(index, at)}
            aria-colindex={at + (choosable === null ? 1 : 2)}
            style={pinnedStyle(start)}
            onMouseDown={(event) => acts.onPlace({ row: index, column: at }, event.shiftKey)}
            className={`relative border-b border-line px-3 py-1.5 ${isNumeric(column) ? 'text-end' : ''} ${start === undefined ? '' : `sticky z-10 ${ground}`} ${picked ? 'grid-picked' : ''} ${active === at ? 'grid-active' : ''}`}
          >
            <div
              className={`wrap-anywhere ${cut ? 'pe-4' : ''} ${open ? '' : 'folded'}`}
              style={open ? undefined : { WebkitLineClamp: lines, maxHeight: `${lines * 1.25}rem` }}
            >
              <Cell value={value} type={column.type} />
            </div>
            {cut && (
              <button
                type="button"
                tabIndex={-1}
                aria-label={open ? m.results.fold : m.results.unfold}
                title={open ? m.results.fold : m.results.unfold}
                onClick={() => acts.onUnfold(row.at)}
                className="absolute end-1 top-1.5 flex size-5 items-center justify-center rounded text-muted hover:bg-raised hover:text-ink pointer-coarse:size-7"
              >
                <ChevronsUpDown size={13} aria-hidden />
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
})
