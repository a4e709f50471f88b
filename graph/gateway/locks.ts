import type { Explained, Params } from '@/graph/db'
import { queryLimits, type QueryLimits } from './limits'
import { checkPlan } from './plan-lock'
import { requireLocks } from './prove-locks'
import { checkSize } from './size-lock'
import { checkText } from './text-lock'

/** What a query passes before it runs and while it runs. Each throws `query_refused`. */
export interface Locks {
  readonly size: (cypher: string, params: Params, limits: QueryLimits) => void
  readonly text: (cypher: string) => void
  /** The server's own settings, tried once. */
  readonly server: () => Promise<void>
  readonly plan: (explained: Explained, database: string) => void
  readonly mode: 'READ' | 'WRITE'
  readonly limits: QueryLimits
}

/** The five locks, all of them closed: nothing outside of tests runs a query with others. */
export const allLocks: Locks = {
  size: checkSize,
  text: checkText,
  server: requireLocks,
  plan: checkPlan,
  mode: 'READ',
  limits: queryLimits,
}
