import {
  answered,
  databaseSettings,
  explain,
  readBounded,
  refusesWrites,
  type BoundedRows,
  type Params,
} from '@/graph/db'
import type { QueryResult } from '@/lib/api/query'
import { AppError } from '@/lib/errors'
import { queryLimits } from './limits'
import { checkPlan } from './plan-lock'
import { toQueryError } from './query-failure'
import { splitMode } from './query-mode'
import { checkText } from './text-lock'

interface Query {
  readonly cypher: string
  readonly params?: Params | undefined
  /** Runs with PROFILE and answers what each step cost. */
  readonly plan?: boolean | undefined
  /** Most rows of the answer. */
  readonly limit?: number | undefined
  /** Stops the query when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined
}

/** Counts across all bundles of the process, like the driver. */
const holder = globalThis as typeof globalThis & {
  communiqueQueries?: { running: number; proof?: Promise<boolean> | undefined }
}
const state = () => (holder.communiqueQueries ??= { running: 0 })

/**
 * Proves once per process that the database refuses a write in a read transaction. Throws `query_refused` when
 * it does not, so that no query runs at all; `database_away` when it cannot be asked.
 */
export async function probeReadOnly(): Promise<void> {
  const shared = state()
  shared.proof ??= refusesWrites()
  let proven: boolean
  try {
    proven = await answered(shared.proof)
  } catch (error) {
    shared.proof = undefined
    throw error
  }
  if (!proven)
    throw new AppError(
      'query_refused',
      'This database does not refuse writes in a read transaction, so no query is run. Use Neo4j 5 over Bolt.',
    )
}

function notesOf({ cut, notices, rows }: BoundedRows, cypher: string): string[] {
  const notes = notices.filter(({ severity }) => severity === 'warning').map(({ message }) => message)
  if (cut === 'rows') notes.push(`Cut at ${rows.length} rows: there are more.`)
  if (cut === 'size')
    notes.push(`Cut after ${rows.length} rows: the answer is too large. Return less of each row.`)
  if (/\[\s*\w*\s*\*|\(\s*\)\s*-\s*\[\s*\]\s*-[^(]*\(\s*\)\s*\)\s*[{+*]/u.test(cypher))
    notes.push(
      'A walk over any relationship passes through releases and sentences too. To stay among entities: (a:Entity)(()-[]-(:Entity)){1,4}(b:Entity).',
    )
  return notes
}

async function readOnly({
  cypher,
  params = {},
  plan,
  limit = queryLimits.rows,
  signal,
}: Query): Promise<QueryResult> {
  const { body, mode } = splitMode(cypher)
  checkText(body)
  const bounds = { ...queryLimits, rows: limit, signal }
  await probeReadOnly()
  const started = performance.now()
  checkPlan(await explain(body, params, bounds), databaseSettings().database)
  const prefix = mode || (plan ? 'PROFILE' : '')
  const result = await readBounded(body, params, { ...bounds, prefix })
  return {
    columns: result.columns,
    rows: result.rows,
    nodes: [...result.seen.nodes],
    links: [...result.seen.links],
    truncated: result.cut !== null,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
    notes: notesOf(result, body),
    ...(result.plan && prefix ? { plan: result.plan } : {}),
  }
}

/**
 * Runs one Cypher query from outside, reading only: its words and its plan are checked before it runs, in a read
 * transaction with limits of time, rows and size. Throws `query_refused` with what is not allowed,
 * `query_failed` in the database's words, `query_timeout`, `busy`, or `database_away`.
 */
export async function runQuery(query: Query): Promise<QueryResult> {
  const shared = state()
  if (shared.running >= queryLimits.atOnce)
    throw new AppError(
      'busy',
      `${queryLimits.atOnce} queries are running already. Wait for one to end, or stop it.`,
    )
  shared.running += 1
  try {
    return await readOnly(query)
  } catch (error) {
    if (query.signal?.aborted) throw error
    throw toQueryError(error, query.cypher)
  } finally {
    shared.running -= 1
  }
}
