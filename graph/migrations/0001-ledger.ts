import type { Migration } from './migration'

/**
 * The first migration: the lock that writers queue behind. The constraints of ledger, projection and of what
 * people make are there by then, since the schema is kept up before any migration runs.
 */
export const ledger: Migration = {
  number: 1,
  name: 'ledger',
  apply: (run) => run(`MERGE (lock:Lock {id: 'writer'}) ON CREATE SET lock.rebuilding = false`),
}
