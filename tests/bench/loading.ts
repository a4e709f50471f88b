import { closeDriver, execute, executeAlone } from '@/graph/db'
import { extractSource, findSources, readingVersion } from '@/graph/load'
import { migrate } from '@/graph/migrations'
import { wipe, writeRelease } from '@/graph/writes'
import type { Extraction } from '@/lib/model'
import { printSection, short } from './measure'

const batch = 5000
const loadedAt = '2000-01-01T00:00:00.000Z'

interface NodeRow {
  readonly at: string
  readonly labels: string[]
  readonly id: string
  readonly properties: Record<string, unknown>
}
interface EdgeRow {
  readonly type: string
  readonly from: NodeRow
  readonly to: NodeRow
  readonly properties: Record<string, unknown>
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** Everything that the load has written, as plain rows. */
async function dump(): Promise<{ nodes: NodeRow[]; edges: EdgeRow[] }> {
  const nodes = await execute<NodeRow>(
    `MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Lock
     RETURN elementId(n) AS at, labels(n) AS labels, n.id AS id, properties(n) AS properties`,
  )
  const byElement = new Map(nodes.map((node) => [node.at, node]))
  const edges = await execute<{ type: string; a: string; b: string; properties: Record<string, unknown> }>(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties',
  )
  return {
    nodes,
    edges: edges.flatMap(({ type, a, b, properties }) => {
      const [from, to] = [byElement.get(a), byElement.get(b)]
      return from && to ? [{ type, from, to, properties }] : []
    }),
  }
}

async function inBatches(rows: readonly unknown[], cypher: string): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    await execute(cypher, { rows: rows.slice(at, at + batch) }, 'write')
  }
}

/** The baseline: the same rows by UNWIND and MERGE on their ids, in large batches, nodes first. */
async function writeRaw({ nodes, edges }: Awaited<ReturnType<typeof dump>>): Promise<void> {
  for (const [labels, rows] of grouped(nodes, (node) => node.labels.join(':'))) {
    await inBatches(rows, `UNWIND $rows AS row MERGE (n:${labels} {id: row.id}) SET n = row.properties`)
  }
  const ends = ({ type, from, to }: EdgeRow) => [type, from.labels[0], to.labels[0]].join(' ')
  for (const [key, rows] of grouped(edges, ends)) {
    const [type, from, to] = key.split(' ')
    await inBatches(
      rows.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties })),
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
       MERGE (a)-[r:${type}]->(b) SET r = row.properties`,
    )
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

async function readAll(paths: readonly string[]): Promise<Extraction[]> {
  const extractions: Extraction[] = []
  for (const source of await findSources(paths))
    for (const result of await extractSource(source)) if (result.ok) extractions.push(result.extraction)
  return extractions
}

async function main(): Promise<void> {
  await migrate()
  const extractions = await readAll(['graph/samples/releases', '../shared/corpus'])
  const load = async () => {
    for (const extraction of extractions)
      await writeRelease(extraction, { loadedAt, version: readingVersion })
  }
  await load()
  const rows = await dump()
  const times = { ours: [] as number[], raw: [] as number[] }
  for (let round = 0; round < 3; round += 1) {
    await wipe()
    times.ours.push(await seconds(load))
    await wipe()
    times.raw.push(await seconds(() => writeRaw(rows)))
  }
  await executeAlone(
    'MATCH (n) WHERE NOT n:Lock AND NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
  )
  await load()
  const [ours, raw] = [Math.min(...times.ours), Math.min(...times.raw)]
  printSection(
    `Loading ${extractions.length} releases: ${short(rows.nodes.length)} nodes, ${short(rows.edges.length)} relations`,
    [
      ['one release, one transaction', `${short(rows.edges.length / ours)} relations/s`],
      ['raw UNWIND MERGE of the same rows', `${short(rows.edges.length / raw)} relations/s`],
      ['ratio', `${short(raw / ours)} (goal at least 0.5)`],
    ],
  )
}

await main()
await closeDriver()
