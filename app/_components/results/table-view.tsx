'use client'

import { useState } from 'react'
import type { QueryResult } from '@/lib/api/schemas'
import type { Column } from '@/lib/results/columns'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import type { Choosing } from './choosing'
import { Grid } from './grid'
import { GridTools } from './grid-tools'
import { useCursor } from './use-cursor'
import { useGrid } from './use-grid'
import { useGridCopy } from './use-grid-copy'

/** Rows that PageDown moves by. */
const page = 12

/** A result as a table to sort, filter, copy and choose from. */
export function TableView({
  result,
  columns,
  choosing,
}: {
  result: QueryResult
  columns: readonly Column[]
  choosing: Choosing
}) {
  const { m, lang } = useMessages()
  const grid = useGrid(columns, result.rows, { lang, ticked: choosing.any })
  const [byColumn, setByColumn] = useState(false)
  const rows = grid.table.getRowModel().rows.length
  const cursor = useCursor({ rows, columns: grid.shown.length, page })
  const copy = useGridCopy(grid, cursor)
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <GridTools
        grid={grid}
        all={result.rows.length}
        cursor={cursor}
        copy={copy}
        byColumn={byColumn}
        onByColumn={() => setByColumn(!byColumn)}
      />
      <Grid grid={grid} cursor={cursor} copy={copy} choosing={choosing} byColumn={byColumn} />
      {rows === 0 && (
        <p role="status" className="flex items-center justify-center gap-3 text-muted">
          {m.results.noMatch}
          <Button onClick={grid.clear}>{m.results.clear}</Button>
        </p>
      )}
      <p id="grid-keys" className="text-xs text-muted max-sm:hidden">
        {m.results.keys}
      </p>
    </div>
  )
}
