import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { getDriver } from './driver'
import { toDatabaseError } from './failures'
import { toDatabase, type Params } from './values'

/** Runs one statement of a transaction; resolves to its rows as objects. Calls made without waiting are pipelined. */
export type Run = <Row extends object = Record<string, unknown>>(
  cypher: string,
  params?: Params,
) => Promise<Row[]>

const sent = (params: Params): Record<string, unknown> => toDatabase(params) as Record<string, unknown>

/**
 * Runs one statement in a transaction of its own and resolves to its rows as objects. Reads go to followers of
 * a cluster. Throws `database_away` when the server cannot be reached, else `database_failed`.
 */
export async function execute<Row extends object = Record<string, unknown>>(
  cypher: string,
  params: Params = {},
  mode: 'read' | 'write' = 'read',
): Promise<Row[]> {
  const { driver, database } = getDriver()
  try {
    const { records } = await driver.executeQuery(cypher, sent(params), {
      database,
      routing: mode === 'write' ? neo4j.routing.WRITE : neo4j.routing.READ,
    })
    return records.map((record) => record.toObject() as Row)
  } catch (error) {
    throw toDatabaseError(error)
  }
}

/**
 * Runs `work` in one write transaction: all of it is done, or none. Repeated when the server asks for it
 * (a deadlock, a lost leader), so `work` must not act on anything but the database.
 */
export async function inTransaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
  const { driver, database } = getDriver()
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
  })
  try {
    return await session.executeWrite((transaction: ManagedTransaction) =>
      work(async <Row extends object>(cypher: string, params: Params = {}) => {
        const { records } = await transaction.run(cypher, sent(params))
        return records.map((record) => record.toObject() as Row)
      }),
    )
  } catch (error) {
    throw toDatabaseError(error)
  } finally {
    await session.close()
  }
}

/** Runs one statement that manages its own transactions (`CALL { … } IN TRANSACTIONS`) or changes the schema. */
export async function executeAlone(cypher: string, params: Params = {}): Promise<void> {
  const { driver, database } = getDriver()
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
  })
  try {
    await session.run(cypher, sent(params))
  } catch (error) {
    throw toDatabaseError(error)
  } finally {
    await session.close()
  }
}
