import neo4j, { Neo4jError, type Session, type Transaction } from 'neo4j-driver'
import { AppError } from '@/lib/errors'
import { getDriver } from './driver'
import { letGo } from './let-go'

/** How a transaction of a query from outside is opened, and when it ends. */
export interface ReadTerms {
  /** Milliseconds the server may take. */
  readonly timeout: number
  /** Ends the transaction in the server when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** `READ` but in tests of what else refuses a write. */
  readonly mode?: 'READ' | 'WRITE'
  /** Shown beside the transaction in `SHOW TRANSACTIONS`; `query` is its own. */
  readonly metadata?: Readonly<Record<'app' | 'who' | 'query', string>>
  /** Given what is over when the server has let go of the transaction, which may be long after the answer. */
  readonly onEnding?: (ending: Promise<void>) => void
  /** Rows that are asked of the server at a time. */
  readonly fetchSize?: number
}

/** Milliseconds after the server's limit at which a server that does not keep it is left behind. */
const grace = 2_000

const timeoutMessage = (timeout: number): string =>
  `The query was stopped after ${timeout / 1000} s. Narrow it down: fewer hops, a label, an id or a LIMIT.`

function openSession({ mode = 'READ', fetchSize = 50 }: Pick<ReadTerms, 'mode' | 'fetchSize'>): Session {
  const { driver, database } = getDriver()
  return driver.session({
    database,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
    fetchSize,
  })
}

/**
 * Begins a transaction and runs `work` in it without waiting for the server's word, which saves a way there and
 * back. Throws why it could not begin, when that is why `work` failed.
 */
async function begin<T>(
  session: Session,
  config: { readonly timeout: number; readonly metadata?: object },
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const begun = session.beginTransaction(config)
  try {
    return await work(begun)
  } catch (error) {
    await begun
    throw error
  }
}

/**
 * Runs `work` in a transaction of its own that is never committed, whatever it does. The server ends it after
 * `timeout`, and when the signal is aborted, for which nobody has to wait. Throws the driver's own error, `query_timeout`, or the reason of the signal.
 */
export async function inReadTransaction<T>(
  terms: ReadTerms,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { timeout, signal, metadata, onEnding } = terms
  signal?.throwIfAborted()
  const session = openSession(terms)
  const settled = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('query_timeout', timeoutMessage(timeout))), timeout + grace)
    signal?.addEventListener('abort', () => reject(signal.reason as Error), {
      once: true,
      signal: settled.signal,
    })
  })
  const done = begin(session, { timeout, ...(metadata ? { metadata } : {}) }, work)
  done.catch(() => undefined) // may fail too late: whoever asked was told by then
  let given: 'up' | 'back' = 'back'
  try {
    return await Promise.race([done, late.finally(() => (given = 'up'))])
  } catch (error) {
    if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) {
      throw new AppError('query_timeout', timeoutMessage(timeout), { cause: error })
    }
    throw error
  } finally {
    clearTimeout(timer)
    settled.abort()
    const ending = letGo({ session, reading: done, query: metadata?.query, given })
    onEnding?.(ending)
  }
}
