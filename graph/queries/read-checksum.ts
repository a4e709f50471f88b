import { createHash } from 'node:crypto'
import { execute, ledgerLabels, projectionLabels } from '@/graph/db'

interface Read {
  readonly id: string
  readonly labels: string[]
  readonly properties: Record<string, unknown>
  readonly links: [type: string, to: string, properties: Record<string, unknown>][]
}

const pageSize = 500
const leftOut = new Set(['loadedAt'])

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .filter(([key]) => !leftOut.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)])
}

const line = ({ id, labels, properties, links }: Read): string => {
  const ordered = links.map((link) => JSON.stringify(canonical(link))).sort()
  return `${JSON.stringify([id, labels.toSorted(), canonical(properties), ordered])}\n`
}

/**
 * SHA-256 over every node of ledger and projection in order of label and id, each with the relationships that
 * leave it: equal for the same graph in any order of loading and after a rebuild. When releases were loaded is
 * left out, and what people made too. Reads a page at a time.
 */
export async function readChecksum(): Promise<string> {
  const hash = createHash('sha256')
  for (const label of [...ledgerLabels, ...projectionLabels]) {
    hash.update(`${label}\n`)
    let after = ''
    for (;;) {
      const page = await execute<Read>(
        `MATCH (node:${label}) WHERE node.id > $after
         WITH node ORDER BY node.id LIMIT $size
         RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
           [(node)-[link]->(other) | [type(link), other.id, properties(link)]] AS links`,
        { after, size: pageSize },
      )
      for (const node of page) hash.update(line(node))
      after = page.at(-1)?.id ?? ''
      if (page.length < pageSize) break
    }
  }
  return hash.digest('hex')
}
