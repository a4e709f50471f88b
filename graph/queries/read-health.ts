import { databaseAddress, entityRelations, execute, toDatabaseError } from '@/graph/db'
import type { Health } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'

/** Longest that a healthy database takes, in milliseconds. */
const patience = 3_000

/**
 * The database's version and counts of what is in it. Throws `database_away` with the reason when it does not
 * answer, also when it takes connections and says nothing.
 */
export async function readHealth(): Promise<Health> {
  const address = databaseAddress()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new AppError('database_away', `Neo4j at ${address} did not answer within ${patience / 1000} s.`),
        ),
      patience,
    )
  })
  const asked = Promise.all([
    execute<{ version: string }>(
      `CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
    ),
    execute<Pick<Health, 'releases' | 'entities' | 'links'>>(
      `RETURN COUNT { (:Release {status: 'live'}) } AS releases, COUNT { (:Entity) } AS entities,
         COUNT { ()-[:${entityRelations}]->() } AS links`,
    ),
  ])
  try {
    const [[components], [counts]] = await Promise.race([asked, late])
    return {
      status: 'ok',
      database: { version: components?.version ?? null, address },
      releases: counts?.releases ?? 0,
      entities: counts?.entities ?? 0,
      links: counts?.links ?? 0,
    }
  } catch (error) {
    asked.catch(() => undefined) // answered too late: the one who asked was told
    throw toDatabaseError(error)
  } finally {
    clearTimeout(timer)
  }
}
