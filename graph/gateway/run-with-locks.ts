import { randomUUID } from 'node:crypto'
import { databaseSettings, explain, type Params, type Prefix, type ReadTerms } from '@/graph/db'
import { AppError } from '@/lib/errors'
import type { Locks } from './locks'
import { hasPassed, notePassed, planKey } from './passed-plans'
import { forgetProofs } from './prove-locks'
import { checkPlan } from './plan-lock'
import { toQueryError } from './query-failure'
import { splitMode } from './query-mode'
import { takeSeat, type Seat } from './seats'

/** A query from outside. */
export interface Query {
  readonly cypher: string
  readonly params?: Params | undefined
  /** Who asks: one query of each person runs at a time. */
  readonly who: string
  /** Stops the query in the server when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined
}

/** A query that every lock has let through. */
export interface Passed {
  /** The text without EXPLAIN or PROFILE before it, every other character in its place. */
  readonly cypher: string
  readonly params: Params
  /** EXPLAIN or PROFILE, where the text had it. */
  readonly mode: Prefix
  /** How its transaction is opened. */
  readonly terms: ReadTerms
}

/** What came of a query. */
interface Done<T> {
  readonly answer: T
  /** Whether the server has done all of it, so that nothing has to be ended there. */
  readonly idle: boolean
}

/** Longest that an answer waits for the server to let go of its transaction, in milliseconds. */
const parting = 1_000

/** What `SHOW TRANSACTIONS` shows beside a query of this person. */
export const metadataOf = (who: string) => ({ app: 'communique', who, query: randomUUID() }) as const

async function checkPlanOnce({ cypher, params, terms }: Passed, locks: Locks): Promise<void> {
  const { uri, database } = databaseSettings()
  const key = planKey(`${uri} ${database}`, cypher, params)
  const remembers = locks.plan === checkPlan
  if (remembers && hasPassed(key)) return
  const explained = await explain(cypher, params, { ...terms, timeout: locks.limits.planTimeout })
  locks.plan(explained, database)
  if (remembers) notePassed(key)
}

/** Calls back when the server has let go of every transaction, and waits for that a moment, unless nobody waits. */
async function part(endings: readonly Promise<void>[], seat: Seat, signal?: AbortSignal): Promise<void> {
  const gone = Promise.all(endings).then(seat.free)
  if (signal?.aborted) return seat.leave()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, parting)
  })
  await Promise.race([gone, late])
  clearTimeout(timer)
  seat.leave()
}

/**
 * Takes one query through `locks` and runs `work` with what passed. Tests alone give locks of which one is off. A
 * place is held until the server has let go of the query, also when nobody waits for it any more. Throws
 * `query_refused` with what is not allowed, `query_failed` in the database's words, `query_timeout`, `busy`, or
 * `database_away`.
 */
export async function withLocks<T>(
  query: Query,
  locks: Locks,
  work: (passed: Passed) => Promise<Done<T>>,
): Promise<T> {
  const { cypher, params = {}, who, signal } = query
  locks.size(cypher, params, locks.limits)
  const { body, mode } = splitMode(cypher)
  locks.text(body)
  const { perPerson, atOnce } = locks.limits
  const seat = takeSeat({ room: 'queries', who, perPerson, atOnce })
  const endings: Promise<void>[] = []
  const terms: ReadTerms = {
    timeout: locks.limits.timeout,
    mode: locks.mode,
    signal,
    metadata: metadataOf(who),
    onEnding: (ending) => endings.push(ending),
  }
  try {
    await locks.server()
    const passed: Passed = { cypher: body, params, mode, terms }
    await checkPlanOnce(passed, locks)
    const { answer, idle } = await work(passed)
    if (idle) seat.free()
    else await part(endings, seat, signal)
    return answer
  } catch (error) {
    await part(endings, seat, signal)
    if (signal?.aborted) throw error
    const known = toQueryError(error, cypher)
    if (known instanceof AppError && known.code === 'database_away') forgetProofs()
    throw known
  }
}
