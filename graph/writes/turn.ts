import { execute, inTransaction, type Run } from '@/graph/db'

/**
 * Runs `work` in one write transaction while no other writer runs: writers queue behind one node, in every
 * process. Like `inTransaction`, `work` can be repeated.
 */
export const inTurn = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
  inTransaction(async (run) => {
    const queued = run(
      `MERGE (lock:Lock {id: 'writer'}) ON CREATE SET lock.rebuilding = false
       SET lock.turn = coalesce(lock.turn, 0) + 1`,
    )
    const [, result] = await Promise.all([queued, work(run)])
    return result
  })

/** Notes that the projection is not whole until `projectionIsWhole(token)`; a kill in between leaves the note. */
export const projectionIsPartial = (token: string): Promise<void> =>
  inTurn(async (run) => {
    await run(`MATCH (lock:Lock {id: 'writer'}) SET lock.rebuilding = $token`, { token })
  })

/** Takes back the note of this `token`, and only of this one. */
export const projectionIsWhole = (token: string): Promise<void> =>
  inTurn(async (run) => {
    await run(`MATCH (lock:Lock {id: 'writer', rebuilding: $token}) SET lock.rebuilding = false`, { token })
  })

/** True when a rebuild or a wipe was begun and not finished: by a process that was killed, or one still at it. */
export async function isProjectionPartial(): Promise<boolean> {
  const rows = await execute(
    `MATCH (lock:Lock {id: 'writer'}) WHERE lock.rebuilding <> false RETURN lock.id AS id`,
    {},
    'write',
  )
  return rows.length > 0
}
