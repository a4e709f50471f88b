import { getCoreRowModel, useReactTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { BenchRow } from './table-rows'
import { benchColumns, benchRows } from './table-rows'

/** The same libraries with nothing around them: texts alone, rows of one height, no headings, no cursor. */
function Bare({ rows }: { rows: BenchRow[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- built without the compiler that would keep its answers
  const table = useReactTable({
    data: rows,
    columns: benchColumns.map((name, at) => ({ id: name, accessorFn: (row: BenchRow) => row[at] })),
    getCoreRowModel: getCoreRowModel(),
  })
  const all = table.getRowModel().rows
  const virtualizer = useVirtualizer({
    count: all.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 53,
    overscan: 6,
    useFlushSync: false,
  })
  const items = virtualizer.getVirtualItems()
  return (
    <div ref={scroller} data-testid="grid-scroller" style={{ height: 630, width: 1200, overflow: 'auto' }}>
      <table style={{ tableLayout: 'fixed', width: '100%', borderCollapse: 'collapse' }}>
        <tbody>
          <tr style={{ height: items[0]?.start ?? 0 }} />
          {items.map(({ index }) => (
            <tr key={index} style={{ height: 53 }}>
              {all[index]?.getVisibleCells().map((cell) => (
                <td key={cell.id} style={{ overflow: 'hidden', whiteSpace: 'nowrap' }}>
                  {JSON.stringify(cell.getValue())}
                </td>
              ))}
            </tr>
          ))}
          <tr style={{ height: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) }} />
        </tbody>
      </table>
    </div>
  )
}

const root = document.createElement('div')
document.body.append(root)
createRoot(root).render(<Bare rows={benchRows(100_000)} />)
