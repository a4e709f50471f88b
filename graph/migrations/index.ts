import { execute, executeAlone, inTransaction, schemaItems, type SchemaItem } from '@/graph/db'
import { ledger } from './0001-ledger'
import type { Migration } from './migration'

/** Every migration, in order. A number, once shipped, is never used again. */
export const migrations: readonly Migration[] = [ledger]

async function missingItems(): Promise<SchemaItem[]> {
  const [constraints, indexes] = await Promise.all([
    execute<{ name: string }>('SHOW CONSTRAINTS YIELD name', {}, 'write'),
    execute<{ name: string }>('SHOW INDEXES YIELD name', {}, 'write'),
  ])
  const present = new Set([...constraints, ...indexes].map(({ name }) => name))
  return schemaItems.filter(({ name }) => !present.has(name))
}

/** Makes one constraint or index. `IF NOT EXISTS` still fails when another process makes it at the same moment. */
async function make({ name, cypher }: SchemaItem): Promise<void> {
  try {
    await executeAlone(cypher)
  } catch (error) {
    if ((await missingItems()).some((item) => item.name === name)) throw error
  }
}

/** Makes the constraints and indexes that the database lacks; waits until they can be used. */
async function keepUpSchema(): Promise<number> {
  const missing = await missingItems()
  for (const item of missing) await make(item)
  if (missing.length > 0) await executeAlone('CALL db.awaitIndexes(120)')
  return missing.length
}

/**
 * Brings the database up to this version: schema first, then each migration that it has not recorded, each in
 * one transaction with its record. Safe to call at every start and from several processes at once.
 */
export async function migrate(): Promise<{ schema: number; applied: string[] }> {
  const schema = await keepUpSchema()
  const applied: string[] = []
  for (const { number, name, apply } of migrations) {
    const fresh = await inTransaction(async (run) => {
      const [row] = await run<{ fresh: boolean }>(
        `MERGE (m:Migration {number: $number})
         ON CREATE SET m.name = $name, m.appliedAt = toString(datetime()), m.fresh = true
         WITH m, coalesce(m.fresh, false) AS fresh REMOVE m.fresh RETURN fresh`,
        { number, name },
      )
      if (row?.fresh) await apply(run)
      return row?.fresh ?? false
    })
    if (fresh) applied.push(name)
  }
  return { schema, applied }
}
