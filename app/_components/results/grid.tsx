'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../i18n'
import type { Choosing } from './choosing'
import { toggled } from './choosing'
import { gridId } from './evidence-context'
import { GridBody } from './grid-body'
import { GridHeads } from './grid-heads'
import type { RowActs } from './grid-row'
import { rowHeight } from './grid-row'
import type { Cursor } from './use-cursor'
import type { GridCopy } from './use-grid-copy'
import { cellId, useGridKeys } from './use-grid-keys'
import type { GridState } from './use-grid'
import { ticks } from './use-grid'

/** Pixels of the headings, and of the filters under them. */
const [head, filters] = [37, 41]
/** Pixels of a column from which its texts are given two lines. */
const wide = 420

export interface GridProps {
  readonly grid: GridState
  readonly cursor: Cursor
  readonly copy: GridCopy
  readonly choosing: Choosing
  /** Whether there are fields to filter by column. */
  readonly byColumn: boolean
}

/** Rows that are open, and those that ever were: their heights are measured. */
function useUnfolding() {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [measured, setMeasured] = useState<ReadonlySet<number>>(new Set())
  const toggle = (at: number) => {
    setMeasured((all) => new Set(all).add(at))
    setOpen((all) => toggled(all, at))
  }
  return { open, measured, toggle }
}

/** Acts of rows that stay the same object, so that rows are not drawn for them. */
function useStable(acts: RowActs): RowActs {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  return useMemo(
    () => ({
      onPlace: (place, extend) => latest.current.onPlace(place, extend),
      onUnfold: (at) => latest.current.onUnfold(at),
      onChoose: (at) => latest.current.onChoose(at),
    }),
    [],
  )
}

/** The rows of a result as a grid: only those in view are drawn. Arrows move, Enter opens, Space chooses, Ctrl C copies. */
export function Grid({ grid, cursor, copy, choosing, byColumn }: GridProps) {
  const { m } = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const unfolding = useUnfolding()
  const { shown } = grid
  const { rows } = grid.table.getRowModel()
  const lines = shown.some(({ width }) => width >= wide) ? 2 : 1
  const top = head + (byColumn ? filters : 0)
  // oxlint-disable-next-line react/incompatible-library -- built without the compiler that would keep its answers
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight(lines),
    getItemKey: (index) => rows[index]?.original.at ?? index,
    overscan: 6,
    scrollPaddingEnd: top,
    useFlushSync: false,
  })
  const acts = useStable({
    onPlace: cursor.place,
    onUnfold: unfolding.toggle,
    onChoose: (at) => choosing.set(toggled(choosing.chosen, at)),
  })
  const press = useGridKeys({
    cursor,
    copy,
    choosing,
    active: rows[cursor.at.row]?.original,
    reveal: (row) => virtualizer.scrollToIndex(row),
    onChoose: acts.onChoose,
    onUnfold: acts.onUnfold,
  })
  const tick = choosing.any ? ticks : 0
  const widthOf = (columns: typeof shown) => columns.reduce((sum, { width }) => sum + width, tick)
  const isDrawn = virtualizer.getVirtualItems().some(({ index }) => index === cursor.at.row)
  return (
    <div
      ref={scroller}
      data-testid="grid-scroller"
      className="max-h-[min(70vh,44rem)] min-h-40 overflow-auto overscroll-contain rounded-lg border border-line bg-panel"
      style={{
        scrollPaddingBlockStart: top,
        scrollPaddingInlineStart: widthOf(shown.filter(({ start }) => start !== undefined)),
      }}
    >
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-noninteractive-tabindex -- a grid is a table that keys move in */}
      <table
        id={gridId}
        role="grid"
        aria-label={m.query.result}
        aria-rowcount={rows.length + (byColumn ? 2 : 1)}
        aria-colcount={shown.length + (choosing.any ? 1 : 0)}
        aria-multiselectable
        aria-describedby="grid-keys"
        aria-activedescendant={isDrawn ? cellId(cursor.at.row, cursor.at.column) : undefined}
        tabIndex={0}
        onKeyDown={press}
        className="result-grid w-full table-fixed border-separate border-spacing-0 leading-5"
        style={{ minWidth: widthOf(shown) }}
      >
        {/* oxlint-enable */}
        <GridHeads grid={grid} copy={copy} choosing={choosing} byColumn={byColumn} />
        <GridBody
          rows={rows}
          columns={shown}
          virtualizer={virtualizer}
          unfolding={unfolding}
          cursor={cursor}
          choosing={choosing}
          acts={acts}
          lines={lines}
          headings={byColumn ? 2 : 1}
        />
      </table>
    </div>
  )
}
