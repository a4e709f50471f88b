import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { AppError } from '@/lib/errors'
import { getDriver } from './driver'
import { toDatabaseError } from './failures'
import { databaseAddress } from './settings'
import { sent, type Params } from './values'

/** Runs one statement of a transaction; resolves to its rows as objects. Calls made without waiting are pipelined. */
export type Run = <Row extends object = Record<string, unknown>>(
  cypher: string,
  params?: Params,
) => Promise<Row[]>

/** Milliseconds that one of our own reads may take: a server that holds the connection and says nothing is away. */
const patience = 30_000

/** Whatever `asked` comes to, or `database_away` when that takes longer than `milliseconds`. */
export async function answered<T>(asked: Promise<T>, milliseconds: number = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = milliseconds / 1000
      reject(
        new AppError('database_away', `Neo4j at ${databaseAddress()} did not answer within ${seconds} s.`),
      )
    }, milliseconds)
  })
  asked.catch(() => undefined) // may fail too late: whoever asked was told by then
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Runs one statement in a transaction of its own and resolves to its rows as objects. Reads go to followers of
 * a cluster. Throws `database_away` when the server cannot be reached or does not answer, else `database_failed`.
 */
export async function execute<Row extends object = Record<string, unknown>>(
  cypher: string,
  params: Params = {},
  mode: 'read' | 'write' = 'read',
): Promise<Row[]> {
  const { driver, database } = getDriver()
  try {
    const asked = driver.executeQuery(cypher, sent(params), {
      database,
      routing: mode === 'write' ? neo4j.routing.WRITE : neo4j.routing.READ,
    })
    const { records } = await (mode === 'read' ? answered(asked) : asked)
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
