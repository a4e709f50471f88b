import { graphCell, nameOfCell } from '@/lib/results/cells'
import { flat } from './flat'

/** A node by its name and id, a link by its key; undefined for what is neither, nor a list of such. */
function drawnText(cell: unknown): string | undefined {
  if (Array.isArray(cell) && cell.length > 0) {
    const parts = cell.map(drawnText)
    return parts.includes(undefined) ? undefined : parts.join(', ')
  }
  const graph = graphCell(cell)
  if (graph?.labels) return `${nameOfCell(graph)} (${graph.id})`
  return graph && `link ${graph.id ?? graph.type}`
}

/** A cell of a query's rows on one line: nodes and links by what tells them apart, text as it is, all else as JSON. */
export const cellLine = (cell: unknown): string =>
  flat(typeof cell === 'string' ? cell : (drawnText(cell) ?? JSON.stringify(cell) ?? ''))
