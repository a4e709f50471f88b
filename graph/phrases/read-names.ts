import { execute, kindOfLabels } from '@/graph/db'
import type { EntityKind } from '@/lib/model'
import { languages } from '@/lib/model'
import { withKnownNames } from '@/lib/phrases/known-names'
import { nameIndex, type NameEntry, type NameIndex } from '@/lib/phrases/names'

/** Names of the graph, found in phrases, and what ids stand for. */
export interface GraphNames {
  readonly index: NameIndex
  readonly entity: (id: string) => { readonly name: string; readonly kind: EntityKind } | undefined
}

const nameFields = languages.map((lang) => `n.name${lang.charAt(0).toUpperCase()}${lang.slice(1)}`).join(', ')

interface Row {
  readonly id: string
  readonly labels: string[]
  readonly name: string
  readonly names: (string | null)[]
  readonly degree: number
}

async function readEntries(): Promise<NameEntry[]> {
  const rows = await execute<Row>(
    `MATCH (n:Entity)
     RETURN n.id AS id, labels(n) AS labels, n.name AS name, coalesce(n.degree, 0) AS degree,
       [${nameFields}] + coalesce(n.aliases, []) AS names`,
  )
  return rows.flatMap(({ id, labels, name, names, degree }) => {
    const kind = kindOfLabels(labels)
    if (!kind || kind === 'Figure' || kind === 'Release') return []
    return [{ id, kind, name, degree, names: [name, ...names.filter((other) => other !== null)] }]
  })
}

/** Changes whenever a release comes, goes or says something else, and costs the database next to nothing. */
async function readStamp(): Promise<string> {
  const [row] = await execute<{ stamp: number[] }>(
    `RETURN [COUNT { (:Entity) }, COUNT { (:Release) }, COUNT { (:Claim) }, COUNT { (:Mention) }, COUNT { ()-[:NAMES]->() }] AS stamp`,
  )
  return row?.stamp.join(' ') ?? ''
}

/** Counts across all bundles of the process, like the driver. */
const holder = globalThis as typeof globalThis & {
  communiqueNames?: { stamp: string; names: Promise<GraphNames> }
}

async function readNames(): Promise<GraphNames> {
  const entries = withKnownNames(await readEntries())
  const byId = new Map(entries.map(({ id, name, kind }) => [id, { name, kind }]))
  return { index: nameIndex(entries), entity: (id) => byId.get(id) }
}

/** Every name of the graph and of curated knowledge, kept until the graph holds other releases. */
export async function graphNames(): Promise<GraphNames> {
  const stamp = await readStamp()
  if (holder.communiqueNames?.stamp === stamp) return holder.communiqueNames.names
  const names = readNames()
  holder.communiqueNames = { stamp, names }
  names.catch(() => {
    if (holder.communiqueNames?.names === names) delete holder.communiqueNames
  })
  return names
}
