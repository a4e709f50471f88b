import { setTimeout as delay } from 'node:timers/promises'
import type { Session } from 'neo4j-driver'
import { closeDriver } from './driver'
import { execute } from './execute'

/** Milliseconds after which a server that does not end a transaction has its connections cut. */
const stuck = 20_000
/** Milliseconds between looks at whether it still runs after that. */
const pause = 5_000
/** Milliseconds between demands to end a query. */
const demand = 300

const rest = (milliseconds: number): Promise<void> => delay(milliseconds, undefined, { ref: false })

/**
 * Has the server end the query of this id and waits until what reads its rows has heard of it. A connection that is
 * reset while it is read would be asked for more rows after that, by then in somebody else's hands.
 */
async function terminate(query: string, reading: Promise<unknown>): Promise<void> {
  const heard = reading.then(
    () => true,
    () => true,
  )
  for (let waited = 0; waited < stuck; waited += demand) {
    await execute(
      `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.query = $query
       TERMINATE TRANSACTIONS id YIELD message RETURN message`,
      { query },
    ).catch(() => undefined) // a server that is away ends it by itself
    if (await Promise.race([heard, rest(demand).then(() => false)])) return
  }
}

/** Whether the server lists a transaction with this `query` in its metadata; one that is away runs none. */
async function stillRuns(query: string): Promise<boolean> {
  try {
    const found = await execute(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = $query RETURN 1 AS one',
      { query },
    )
    return found.length > 0
  } catch {
    return false
  }
}

/** A transaction that is over for whoever asked. */
interface Parting {
  readonly session: Session
  /** What still reads from it. */
  readonly reading: Promise<unknown>
  /** The `query` of its metadata. */
  readonly query: string | undefined
  /** Whether it has to be ended, because nobody waits for it. */
  readonly given: 'up' | 'back'
}

/**
 * Closes a session after ending what runs in it; resolves when the server no longer works on it. Loops within one
 * row are beyond the server's reach: then its connections are cut, and it is asked until the query is gone.
 */
export async function letGo({ session, reading, query, given }: Parting): Promise<void> {
  if (given === 'up' && query !== undefined) await terminate(query, reading)
  const cut = new AbortController()
  const timer = setTimeout(() => {
    cut.abort()
    void closeDriver()
  }, stuck)
  timer.unref()
  await session.close().catch(() => undefined) // its connection is gone already
  clearTimeout(timer)
  if (!cut.signal.aborted || query === undefined) return
  while (await stillRuns(query)) await rest(pause)
}
