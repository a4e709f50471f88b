import { streamRows, type RowSink } from '@/graph/db'
import { allLocks, type Locks } from './locks'
import { withLocks, type Query } from './run-with-locks'

/** What a streamed query came to. */
export interface Streamed {
  readonly rows: number
  readonly milliseconds: number
}

/** `streamQuery` through locks of which a test has switched one off. */
export function streamWithLocks(query: Query, sink: RowSink, locks: Locks): Promise<Streamed> {
  return withLocks(query, locks, async ({ cypher, params, mode, terms }) => {
    const started = performance.now()
    const timeout = locks.limits.streamTimeout
    const rows = await streamRows({ cypher, params }, { ...terms, timeout, prefix: mode }, sink)
    const milliseconds = Math.round((performance.now() - started) * 10) / 10
    return { answer: { rows, milliseconds }, idle: true }
  })
}

/**
 * Runs one Cypher query from outside as `runQuery` does, but hands its rows on as they come, however many there
 * are, and has a time limit of its own. `sink` is waited for, so that memory stays bounded. Throws as `runQuery`
 * does, and what `sink` throws.
 */
export const streamQuery = (query: Query, sink: RowSink): Promise<Streamed> =>
  streamWithLocks(query, sink, allLocks)
