import neo4j, {
  Neo4jError,
  type Plan,
  type ProfiledPlan,
  type ResultSummary,
  type Session,
  type Transaction,
} from 'neo4j-driver'
import { AppError } from '@/lib/errors'
import { getDriver } from './driver'
import { toDatabaseError } from './failures'
import { toDatabase, toPlain, type Params, type Seen } from './values'

/** One operator of a plan as plain JSON; `rows` and `hits` only after PROFILE. */
export interface PlanStep {
  readonly operator: string
  readonly details: string
  readonly estimatedRows: number | null
  readonly rows: number | null
  readonly hits: number | null
  readonly children: readonly PlanStep[]
}

/** What the database says of a statement without running it. */
export interface Explained {
  /** `r`, `rw`, `w` or `s`, as the database classes the statement. */
  readonly type: string
  /** The database it would run in. */
  readonly database: string | null
  readonly plan: PlanStep | null
}

/** What a bounded read brought: cells as plain JSON, cut at the limits. */
export interface BoundedRows {
  readonly columns: string[]
  readonly rows: unknown[][]
  readonly seen: Seen
  readonly cut: 'rows' | 'size' | null
  readonly warnings: string[]
  /** After EXPLAIN or PROFILE, and when the rows were not cut. */
  readonly plan: PlanStep | null
}

interface Bounds {
  /** Milliseconds the server may take. */
  readonly timeout: number
  readonly rows: number
  /** Characters of all cells together, as JSON. */
  readonly characters: number
  readonly signal?: AbortSignal | undefined
}

const grace = 2_000

/** Runs `work` in a read transaction that the server ends after `timeout`; a server that does not is left behind. */
async function inReadTransaction<T>(
  { timeout, signal }: Pick<Bounds, 'timeout' | 'signal'>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const session = openSession()
  const close = (): void => void session.close().catch(() => undefined) // its connection is gone already
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('query_timeout', timeoutMessage(timeout))), timeout + grace)
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  const done = session.beginTransaction({ timeout }).then(work)
  done.catch(() => undefined) // may fail too late: whoever asked was told by then
  try {
    return await Promise.race([done, late])
  } catch (error) {
    if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) {
      throw new AppError('query_timeout', timeoutMessage(timeout), { cause: error })
    }
    throw error
  } finally {
    clearTimeout(timer)
    close()
  }
}

const timeoutMessage = (timeout: number): string =>
  `The query was stopped after ${timeout / 1000} s. Narrow it down: fewer hops, a label, an id or a LIMIT.`

function openSession(): Session {
  const { driver, database } = getDriver()
  return driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
    fetchSize: 50,
  })
}

/** Has the database plan `cypher` in a read transaction, without running it. Throws the driver's own error. */
export function explain(
  cypher: string,
  params: Params,
  bounds: Pick<Bounds, 'timeout' | 'signal'>,
): Promise<Explained> {
  return inReadTransaction(bounds, async (transaction) => {
    const { summary } = await transaction.run(`EXPLAIN\n${cypher}`, sent(params))
    return {
      type: summary.queryType,
      database: summary.database.name ?? null,
      plan: summary.plan ? toStep(summary.plan) : null,
    }
  })
}

/**
 * Runs `cypher` in a read transaction and stops reading at the bounds. The server refuses writes and what
 * manages its own transactions. Throws the driver's own error, or `query_timeout`.
 */
export function readBounded(cypher: string, params: Params, bounds: Bounds): Promise<BoundedRows> {
  return inReadTransaction(bounds, async (transaction) => {
    const result = transaction.run(cypher, sent(params))
    const columns = await result.keys()
    const seen: Seen = { nodes: new Set(), links: new Set() }
    const rows: unknown[][] = []
    let characters = 0
    let cut: BoundedRows['cut'] = null
    for await (const record of result) {
      if (rows.length === bounds.rows) cut = 'rows'
      else {
        const row = record.keys.map((key) => toPlain(record.get(key), seen))
        characters += JSON.stringify(row).length
        if (characters > bounds.characters) cut = 'size'
        else rows.push(row)
      }
      if (cut) break
    }
    const summary = cut ? null : await result.summary()
    const plan = summary && (summary.profile || summary.plan)
    return {
      columns: columns.map(String),
      rows,
      seen,
      cut,
      warnings: summary ? warningsOf(summary) : [],
      plan: plan ? toStep(plan) : null,
    }
  })
}

const sent = (params: Params): Record<string, unknown> => toDatabase(params) as Record<string, unknown>

const warningsOf = (summary: ResultSummary): string[] => [
  ...new Set(
    summary.notifications
      .filter(({ severityLevel }) => severityLevel === 'WARNING')
      .map(({ description }) => description),
  ),
]

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function toStep(plan: Plan | ProfiledPlan): PlanStep {
  const { Details: details, EstimatedRows: estimated } = plan.arguments
  return {
    operator: plan.operatorType.replace(/@.*$/u, ''),
    details: typeof details === 'string' ? details : '',
    estimatedRows: numberOrNull(estimated),
    rows: 'rows' in plan ? numberOrNull(plan.rows) : null,
    hits: 'dbHits' in plan ? numberOrNull(plan.dbHits) : null,
    children: plan.children.map(toStep),
  }
}

/** Where and how the database refused a statement, in its own words; undefined for any other failure. */
export function statementFailure(
  error: unknown,
): { code: string; message: string; line: number | null; column: number | null } | undefined {
  if (!(error instanceof Neo4jError)) return undefined
  if (
    !/^Neo\.(ClientError\.(Statement|Procedure|Schema|Transaction)|DatabaseError\.Statement|TransientError\.General\.(MemoryPool|TransactionMemory|StackOverflow))/u.test(
      error.code,
    )
  )
    return undefined
  const place = /\(line (\d+), column (\d+) \(offset: \d+\)\)/u.exec(error.message)
  return {
    code: error.code,
    message: error.message,
    line: place ? Number(place[1]) : null,
    column: place ? Number(place[2]) : null,
  }
}

/**
 * Tries to write in a read transaction, which is rolled back whatever happens: true when the server refuses, as
 * it must. Throws `database_away` when the server cannot be reached.
 */
export async function refusesWrites(): Promise<boolean> {
  const session = openSession()
  try {
    const transaction = await session.beginTransaction({ timeout: 5_000 })
    try {
      await transaction.run('CREATE (probe:ReadOnlyProbe) RETURN probe')
      return false
    } finally {
      await transaction.rollback().catch(() => undefined) // refused: nothing is left to roll back
    }
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.AccessMode') return true
    throw toDatabaseError(error)
  } finally {
    await session.close().catch(() => undefined) // its connection is gone already
  }
}
