import { execute, executeAlone, inTransaction, schemaItems } from '@/graph/db'
import { ledger } from './0001-ledger'
import type { Migration } from './migration'

/** Every migration, in order. A number, once shipped, is never used again. */
export const migrations: readonly Migration[] = [ledger]

/** Makes the constraints and indexes that the database lacks; waits until they can be used. */
async function keepUpSchema(): Promise<number> {
  const [constraints, indexes] = await Promise.all([
    execute<{ name: string }>('SHOW CONSTRAINTS YIELD name'),
    execute<{ name: string }>('SHOW INDEXES YIELD name'),
  ])
  const present = new Set([...constraints, ...indexes].map(({ name }) => name))
  const missing = schemaItems.filter(({ name }) => !present.has(name))
  for (const { cypher } of missing) await executeAlone(cypher)
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
