'use client'

import { toTsv } from '@/lib/results/export/tsv'
import { useMessages } from '../i18n'
import { useCopy } from '../ui/use-copy'
import type { Cursor } from './use-cursor'
import type { GridState } from './use-grid'

/** Copies parts of the table, as it is sorted and filtered, as TSV; `note` tells what became of it. */
export function useGridCopy({ table, shown: columns }: Pick<GridState, 'table' | 'shown'>, cursor: Cursor) {
  const { m } = useMessages()
  const { note, copy } = useCopy()
  const all = table.getRowModel().rows
  const put = (rows: readonly (readonly unknown[])[], head?: readonly string[]) =>
    copy(toTsv(rows, head), {
      done: m.results.copied(rows.length, rows[0]?.length ?? 0),
      failed: m.results.notCopied,
    })
  const part = (rows: typeof all, shown: typeof columns) =>
    rows.map((row) => shown.map(({ at }) => row.original.cells[at]))
  const { at: place, range } = cursor
  return {
    note,
    cell: () => put(part(all.slice(place.row, place.row + 1), columns.slice(place.column, place.column + 1))),
    row: () => put(part(all.slice(place.row, place.row + 1), columns)),
    selection: () =>
      put(
        part(
          all.slice(range.from.row, range.to.row + 1),
          columns.slice(range.from.column, range.to.column + 1),
        ),
      ),
    column: (id: string) =>
      put(
        part(
          all,
          columns.filter((column) => column.id === id),
        ),
      ),
    all: () =>
      put(
        part(all, columns),
        columns.map(({ name }) => name),
      ),
  }
}

export type GridCopy = ReturnType<typeof useGridCopy>
