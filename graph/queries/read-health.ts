import { answered, databaseAddress, entityRelations, execute } from '@/graph/db'
import type { Health } from '@/lib/api/schemas'

/** Longest that a healthy database takes, in milliseconds. */
const patience = 3_000

const readVersion = () =>
  execute<{ version: string }>(
    `CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
  )

const readCounts = () =>
  execute<Pick<Health, 'releases' | 'entities' | 'links'>>(
    `RETURN COUNT { (:Release {status: 'live'}) } AS releases, COUNT { (:Entity) } AS entities,
       COUNT { ()-[:${entityRelations}]->() } AS links`,
  )

/**
 * The database's version and counts of what is in it. Throws `database_away` with the reason when it does not
 * answer, also when it takes connections and says nothing.
 */
export async function readHealth(): Promise<Health> {
  const address = databaseAddress()
  const [[components], [counts]] = await answered(Promise.all([readVersion(), readCounts()]), patience)
  return {
    status: 'ok',
    database: { version: components?.version ?? null, address },
    releases: counts?.releases ?? 0,
    entities: counts?.entities ?? 0,
    links: counts?.links ?? 0,
  }
}
