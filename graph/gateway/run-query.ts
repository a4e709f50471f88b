import { readBounded, type BoundedRows, type Prefix } from '@/graph/db'
import type { QueryResult } from '@/lib/api/query'
import { allLocks, type Locks } from './locks'
import { withLocks, type Query } from './run-with-locks'

/** A query that is answered as a whole. */
export interface WholeQuery extends Query {
  /** Runs with PROFILE and answers what each step cost. */
  readonly plan?: boolean | undefined
  /** Most rows of the answer. */
  readonly limit?: number | undefined
}

const walksAnywhere = /\[\s*\w*\s*\*|\(\s*\)\s*-\s*\[\s*\]\s*-[^(]*\(\s*\)\s*\)\s*[{+*]/u

function notesOf({ cut, notices, rows }: BoundedRows, cypher: string): string[] {
  const notes = notices.filter(({ severity }) => severity === 'warning').map(({ message }) => message)
  if (cut === 'rows') notes.push(`Cut at ${rows.length} rows: there are more.`)
  if (cut === 'size')
    notes.push(`Cut after ${rows.length} rows: the answer is too large. Return less of each row.`)
  if (walksAnywhere.test(cypher))
    notes.push(
      'A walk over any relationship passes through releases and sentences too. To stay among entities: (a:Entity)(()-[]-(:Entity)){1,4}(b:Entity).',
    )
  return notes
}

/** `runQuery` through locks of which a test has switched one off. */
export function runWithLocks(query: WholeQuery, locks: Locks): Promise<QueryResult> {
  const { limits } = locks
  const rows = Math.min(query.limit ?? limits.rows, limits.mostRows)
  return withLocks(query, locks, async ({ cypher, params, mode, terms }) => {
    const started = performance.now()
    const prefix: Prefix = mode || (query.plan ? 'PROFILE' : '')
    const bounds = { ...terms, rows, characters: limits.characters, prefix }
    const result = await readBounded(cypher, params, bounds)
    const answer = {
      columns: result.columns,
      rows: result.rows,
      nodes: [...result.seen.nodes],
      links: [...result.seen.links],
      truncated: result.cut !== null,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      notes: notesOf(result, cypher),
      ...(result.plan && prefix ? { plan: result.plan } : {}),
    }
    return { answer, idle: result.cut === null }
  })
}

/**
 * Runs one Cypher query from outside, reading only: its size, words and plan are checked before it runs, in a read
 * transaction with limits of time, rows and size. Throws `query_refused` with what is not allowed, `query_failed`
 * in the database's words, `query_timeout`, `busy`, or `database_away`.
 */
export const runQuery = (query: WholeQuery): Promise<QueryResult> => runWithLocks(query, allLocks)
