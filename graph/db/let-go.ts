import { setTimeout as delay } from 'node:timers/promises'
import type { Session } from 'neo4j-driver'
import { closeDriver } from './driver'
import { execute } from './execute'

/** Milliseconds after which a server that does not end a transaction has its connections cut. */
const stuck = 20_000
/** Milliseconds between looks at whether it still runs after that. */
const pause = 5_000

const resting = (): Promise<void> => delay(pause, undefined, { ref: false })

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

/**
 * Closes a session, which ends what runs in it; resolves when the server no longer works on it. Loops within one
 * row are beyond the server's reach: then its connections are cut, and it is asked until the query is gone.
 */
export async function letGo(session: Session, query: string | undefined): Promise<void> {
  const cut = new AbortController()
  const timer = setTimeout(() => {
    cut.abort()
    void closeDriver()
  }, stuck)
  timer.unref()
  await session.close().catch(() => undefined) // its connection is gone already
  clearTimeout(timer)
  if (!cut.signal.aborted || query === undefined) return
  while (await stillRuns(query)) await resting()
}
