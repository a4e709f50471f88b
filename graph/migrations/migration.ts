import type { Run } from '@/graph/db'

/** A numbered change of the store's content. The schema itself is derived and kept up apart from these. */
export interface Migration {
  readonly number: number
  readonly name: string
  /** Runs in the transaction that records it. */
  readonly apply: (run: Run) => Promise<unknown>
}
