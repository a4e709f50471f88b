import type { LockName } from '@/lib/cypher/locks'

/** One attempt to do with a query more than read, or to take more than a share. */
export interface Attack {
  readonly family: string
  readonly cypher: string
  readonly params?: Readonly<Record<string, unknown>>
  /** The lock that is expected to stop it first; `database` for what Neo4j itself has no words or no use for. */
  readonly lock: LockName | 'database'
}

type Row = string | readonly [cypher: string, params: Readonly<Record<string, unknown>>]

/** Attacks of one family that the same lock is expected to stop. */
export const attacks = (family: string, lock: Attack['lock'], rows: readonly Row[]): Attack[] =>
  rows.map((row) =>
    typeof row === 'string'
      ? { family, lock, cypher: row }
      : { family, lock, cypher: row[0], params: row[1] },
  )
