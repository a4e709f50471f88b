import { runWithLocks } from '@/graph/gateway/run-query'
import type { Locks } from '@/graph/gateway/locks'
import { AppError } from '@/lib/errors'
import type { Attack } from './attack'

/** The lock that stopped an attack, `database` when it had no words or no use for it, or that it got through. */
export type Outcome = Attack['lock'] | 'through'

/** Which lock a failure of the gateway comes from. */
function lockOf(error: unknown): Outcome {
  if (!(error instanceof AppError)) throw error
  if (error.code === 'query_timeout') return 'limits'
  const lock = error.details?.lock
  if (typeof lock === 'string') return lock as Outcome
  if (error.code === 'query_failed' || error.code === 'database_failed') return 'database'
  throw error
}

/** Runs one attack through `locks`. An answer that was cut at a limit was stopped by it. */
export async function outcomeOf(
  { cypher, params = {} }: Attack,
  locks: Locks,
  options: { readonly who?: string; readonly address?: string; readonly signal?: AbortSignal } = {},
): Promise<Outcome> {
  const { who = 'attacker', address = 'http://127.0.0.1:9/', signal } = options
  try {
    const given = cypher.includes('$address') ? { address, ...params } : params
    const { truncated } = await runWithLocks({ cypher, params: given, who, signal }, locks)
    return truncated ? 'limits' : 'through'
  } catch (error) {
    return lockOf(error)
  }
}
