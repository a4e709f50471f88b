import {
  answered,
  databaseSettings,
  explain,
  readBounded,
  refusesWrites,
  statementFailure,
  toDatabaseError,
  type BoundedRows,
  type Params,
} from '@/graph/db'
import type { QueryResult } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import { cypherTokens, isKeyword } from './cypher-words'
import { checkPlan, checkText } from './query-rules'

/** What a query from outside may take: milliseconds, rows, characters of all cells, and how many run at once. */
export const queryLimits = { timeout: 15_000, rows: 1_000, characters: 8_000_000, atOnce: 2 } as const

interface Query {
  readonly cypher: string
  readonly params?: Params | undefined
  /** Runs with PROFILE and answers what each step cost. */
  readonly plan?: boolean | undefined
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

/** The query without EXPLAIN or PROFILE before it, every other character in its place, and which of them it had. */
function splitMode(cypher: string): { body: string; mode: 'EXPLAIN' | 'PROFILE' | null } {
  const first = cypherTokens(cypher)[0]
  const mode = (['EXPLAIN', 'PROFILE'] as const).find((keyword) => isKeyword(first, keyword))
  const escaped = cypher.slice(0, (first?.start ?? 0) + 7).includes('\\u')
  if (!first || !mode || escaped) return { body: cypher, mode: null }
  return { body: `${cypher.slice(0, first.start)}${' '.repeat(7)}${cypher.slice(first.start + 7)}`, mode }
}

/** The database's failure in its own words, its place counted without the line that we put before the query. */
function toQueryError(error: unknown): AppError {
  const failure = statementFailure(error)
  if (!failure) return toDatabaseError(error)
  const { code, message, line, column } = failure
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new AppError(
      'query_refused',
      'Only reading is allowed here: this query would write to the graph.',
      {
        cause: error,
      },
    )
  if (code.endsWith('.UnsupportedAdministrationCommand'))
    return new AppError(
      'query_refused',
      'Only reading is allowed here: this is a command of administration.',
      { cause: error },
    )
  const own = line === null ? null : Math.max(1, line - 1)
  const words = message.replace(/\(line \d+, (column \d+) \(offset: \d+\)\)/u, `(line ${own}, $1)`)
  return new AppError('query_failed', words, {
    cause: error,
    details: { code, ...(own === null ? {} : { line: own, column }) },
  })
}

function notesOf({ cut, warnings, rows }: BoundedRows, cypher: string): string[] {
  const notes = [...warnings]
  if (cut === 'rows') notes.push(`Cut at ${queryLimits.rows} rows: there are more.`)
  if (cut === 'size')
    notes.push(`Cut after ${rows.length} rows: the answer is too large. Return less of each row.`)
  if (/\[\s*\w*\s*\*|\(\s*\)\s*-\s*\[\s*\]\s*-[^(]*\(\s*\)\s*\)\s*[{+*]/u.test(cypher))
    notes.push(
      'A walk over any relationship passes through releases and sentences too. To stay among entities: (a:Entity)(()-[]-(:Entity)){1,4}(b:Entity).',
    )
  return notes
}

async function readOnly({ cypher, params = {}, plan, signal }: Query): Promise<QueryResult> {
  const { body, mode } = splitMode(cypher)
  checkText(body)
  const bounds = { ...queryLimits, signal }
  await probeReadOnly()
  const started = performance.now()
  checkPlan(await explain(body, params, bounds), databaseSettings().database)
  const prefix = mode === 'EXPLAIN' ? 'EXPLAIN' : plan || mode === 'PROFILE' ? 'PROFILE' : ''
  const result = await readBounded(`${prefix}\n${body}`, params, bounds)
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
    throw error instanceof AppError ? error : toQueryError(error)
  } finally {
    shared.running -= 1
  }
}
