import type { LockName } from '@/lib/cypher/locks'
import { AppError } from '@/lib/errors'
import type { CypherToken } from './cypher-words'

/** What a lock refuses, with the remedy and the words that it is about, where there are any. */
interface Refusal {
  readonly remedy?: string
  /** The first and the last token of the words. */
  readonly at?: readonly [CypherToken, CypherToken?]
}

/** `query_refused`, saying what is not allowed; the lock and the offsets of the words are in its details. */
export function refused(lock: LockName, what: string, { remedy, at }: Refusal = {}): AppError {
  const [first, last] = at ?? []
  return new AppError(
    'query_refused',
    `Only reading is allowed here: ${what}.${remedy ? ` ${remedy}` : ''}`,
    {
      details: { refused: what, lock, ...(first ? { start: first.start, end: (last ?? first).end } : {}) },
    },
  )
}
