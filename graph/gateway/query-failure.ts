import { statementFailure, toDatabaseError } from '@/graph/db'
import { clearFailure } from '@/lib/cypher/clear-failure'
import { placeIn } from '@/lib/cypher/place'
import { AppError } from '@/lib/errors'
import { wordAt } from './cypher-words'

const refusals: Readonly<Record<string, string>> = {
  AccessMode: 'this query would write to the graph',
  UnsupportedAdministrationCommand: 'this is a command of administration',
}

/** Failures by the server's own settings: its memory for a transaction, its refusal of files and addresses. */
const serversOwn = /(?:MemoryPoolOutOfMemory|OutOfMemoryError|TransactionMemoryLimit|ExternalResourceFailed)/u

/**
 * What a failed query of a person's comes to: `query_refused` when the database refused to write or to administer,
 * `query_failed` in clear words, with the database's own and the place in `details` (line, column, start, end), else the failure of the
 * connection.
 */
export function toQueryError(error: unknown, cypher: string): AppError {
  if (error instanceof AppError) return error
  const failure = statementFailure(error)
  if (!failure) return toDatabaseError(error)
  const { code, message, offset } = failure
  const refusal = refusals[code.slice(code.lastIndexOf('.') + 1)]
  if (refusal)
    return new AppError('query_refused', `Only reading is allowed here: ${refusal}.`, {
      cause: error,
      details: { refused: refusal, lock: 'mode' },
    })
  const lock = serversOwn.test(code) ? { lock: 'server' } : {}
  const place = offset === null ? {} : placeIn(cypher, offset, wordAt(cypher, offset))
  const words = clearFailure({ code, message }, cypher)
  const original = words === message ? {} : { original: message }
  return new AppError('query_failed', words, {
    cause: error,
    details: { code, ...original, ...lock, ...place },
  })
}
