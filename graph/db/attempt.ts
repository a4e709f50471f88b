import { AppError } from '@/lib/errors'
import { toDatabaseError } from './failures'
import { inReadTransaction, type ReadTerms } from './read-transaction'
import { statementFailure } from './statement-failure'
import type { Params } from './values'

/** How the database took a statement: `refused` with its words, `stopped` at the time limit, or `ran`. */
export interface Attempt {
  readonly end: 'ran' | 'refused' | 'stopped'
  readonly code: string
  readonly message: string
}

/**
 * Tries a statement in a transaction that is rolled back whatever happens, and tells how the database took it.
 * Throws `database_away` when the server cannot be reached.
 */
export async function attempt(cypher: string, params: Params, terms: ReadTerms): Promise<Attempt> {
  try {
    await inReadTransaction(terms, (transaction) => transaction.run(cypher, params).then(() => undefined))
    return { end: 'ran', code: '', message: '' }
  } catch (error) {
    if (error instanceof AppError && error.code === 'query_timeout')
      return { end: 'stopped', code: error.code, message: error.message }
    const failure = statementFailure(error)
    if (failure) return { end: 'refused', code: failure.code, message: failure.message }
    throw toDatabaseError(error)
  }
}
