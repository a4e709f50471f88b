import { closeDriver, execute, peopleLabels } from '@/graph/db'
import { migrate } from '@/graph/migrations'
import { wipe, writeRelease } from '@/graph/writes'
import type { Extraction } from '@/lib/model'

/** Gives a test file a graph of its own in the shared database: schema kept up, empty before each test. */
export function useEmptyGraph(): void {
  beforeAll(async () => {
    await migrate()
  })
  beforeEach(emptyGraph)
  afterAll(async () => {
    await emptyGraph()
    await closeDriver()
  })
}

/** Empties everything, what people made too. */
export async function emptyGraph(): Promise<void> {
  await wipe()
  await execute(`MATCH (node:${peopleLabels.join('|')}) DETACH DELETE node`, {}, 'write')
}

/** Writes extractions one after the other, as a load would; resolves to what became of each. */
export async function writeAll(extractions: readonly Extraction[], version = 'test'): Promise<string[]> {
  const statuses: string[] = []
  for (const extraction of extractions)
    statuses.push(await writeRelease(extraction, { loadedAt: new Date().toISOString(), version }))
  return statuses
}

/** One value from one row. */
export async function readValue<T>(
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const [row] = await execute<{ value: T }>(cypher, params, 'write')
  if (!row) throw new Error(`No row: ${cypher}`)
  return row.value
}
