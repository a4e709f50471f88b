import * as z from 'zod'
import { flat } from './flat'

/** A node or relationship as the gateway puts it into a cell. */
export const graphCellSchema = z.object({
  id: z.string(),
  labels: z.array(z.string()).optional(),
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()),
})

/** A node by its name and id, a link by its key; undefined for what is neither, nor a list of such. */
function drawnText(cell: unknown): string | undefined {
  if (Array.isArray(cell) && cell.length > 0) {
    const parts = cell.map(drawnText)
    return parts.includes(undefined) ? undefined : parts.join(', ')
  }
  const { data } = graphCellSchema.safeParse(cell)
  const name = data?.properties['name'] ?? data?.properties['title']
  if (data?.labels && typeof name === 'string') return `${name} (${data.id})`
  return data?.type ? `link ${data.id}` : undefined
}

/** A cell of a query's rows on one line: nodes and links by what tells them apart, text as it is, all else as JSON. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return flat(cell)
  return flat(drawnText(cell) ?? JSON.stringify(cell) ?? '')
}
