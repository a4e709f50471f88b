'use client'

import type { ColumnDef, FilterFn, SortingFn, Table } from '@tanstack/react-table'
import { getCoreRowModel, getFilteredRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table'
import { useDeferredValue, useMemo, useState } from 'react'
import type { InterfaceLanguage } from '@/lib/i18n'
import type { Column } from '@/lib/results/columns'
import { arrange } from '@/lib/results/columns'
import { cellTest, rowText, wordsTest } from '@/lib/results/filter'
import { compareKeys, sortKey } from '@/lib/results/order'

/** A row of a result with its place in the order of the query. */
export interface GridRow {
  readonly at: number
  readonly cells: readonly unknown[]
}

export const [narrowest, widest] = [64, 1200]

function definitions(columns: readonly Column[], lang: InterfaceLanguage): ColumnDef<GridRow>[] {
  const sortingFn: SortingFn<GridRow> = (left, right, id) =>
    compareKeys(left.getValue(id), right.getValue(id), lang)
  const filterFn: FilterFn<GridRow> = (row, id, test: (value: unknown) => boolean) =>
    test(row.original.cells[Number(id)])
  filterFn.resolveFilterValue = (filter: string) => cellTest(filter, lang)
  filterFn.autoRemove = (filter: string) => filter.trim() === ''
  return columns.map(({ name, at, width }) => ({
    id: String(at),
    header: name,
    accessorFn: (row) => sortKey(row.cells[at], lang),
    size: width,
    minSize: narrowest,
    maxSize: widest,
    sortUndefined: 'last',
    sortDescFirst: false,
    sortingFn,
    filterFn,
  }))
}

/** Rows that pass a filter over all cells. */
function useRowFilter(rows: readonly (readonly unknown[])[], filter: string, lang: InterfaceLanguage) {
  const data = useMemo(() => rows.map((cells, at): GridRow => ({ at, cells })), [rows])
  return useMemo(() => {
    if (filter.trim() === '') return data
    const holds = wordsTest(filter)
    return data.filter(({ cells }) => holds(rowText(cells, lang)))
  }, [data, filter, lang])
}

/** Pixels of the column of ticks. */
export const ticks = 40

/** The table of a result: sorting, filters, pinned and hidden columns, widths. What is typed never waits for rows. */
export function useGrid(
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
  { lang, ticked }: { readonly lang: InterfaceLanguage; readonly ticked: boolean },
) {
  const [filter, setFilter] = useState('')
  const [columnFilters, setColumnFilters] = useState<{ id: string; value: unknown }[]>([])
  const data = useRowFilter(rows, useDeferredValue(filter), lang)
  const defined = useMemo(() => definitions(columns, lang), [columns, lang])
  const state = { columnFilters: useDeferredValue(columnFilters) }
  // oxlint-disable-next-line react/incompatible-library -- built without the compiler that would keep its answers
  const table = useReactTable({
    data,
    columns: defined,
    state,
    onColumnFiltersChange: setColumnFilters,
    columnResizeMode: 'onChange',
    enableMultiSort: false,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
  })
  const { columnSizing: sizes, columnPinning, columnVisibility: visible } = table.getState()
  const pinned = columnPinning.left
  const shown = useMemo(
    () => arrange(columns, { sizes, pinned: pinned ?? [], visible }, ticked ? ticks : 0),
    [columns, sizes, pinned, visible, ticked],
  )
  return {
    table,
    shown,
    /** As it is typed; rows follow. */
    filter,
    setFilter,
    typed: Object.fromEntries(columnFilters.map(({ id, value }) => [id, String(value)])),
    clear: () => {
      setFilter('')
      setColumnFilters([])
    },
  }
}

export type GridTable = Table<GridRow>
export type GridState = ReturnType<typeof useGrid>
