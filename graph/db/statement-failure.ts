import { Neo4jError } from 'neo4j-driver'
import { prefixLength } from './prefix'

/** Why and where the database refused a statement, in its own words without the place. */
export interface StatementFailure {
  readonly code: string
  readonly message: string
  /** UTF-16 offset into the statement; null when the database names no place. */
  readonly offset: number | null
}

const ofStatement =
  /^Neo\.(ClientError\.(Statement|Procedure|Schema|Transaction)|DatabaseError\.Statement|TransientError\.General\.(MemoryPool|TransactionMemory|OutOfMemory|StackOverflow))/u

const placePattern = /\(line \d+, column \d+ \(offset: (\d+)\)\)/u

/** The place in words, and after a syntax error the text with a caret: both count what was put before it. */
const placeAndQuote = /\s*\(line \d+, column \d+ \(offset: \d+\)\)(?:\n"[\s\S]*)?/u

/** What the database says of a statement that it refused; undefined for any other failure. */
export function statementFailure(error: unknown): StatementFailure | undefined {
  if (!(error instanceof Neo4jError) || !ofStatement.test(error.code)) return undefined
  const place = placePattern.exec(error.message)
  return {
    code: error.code,
    message: error.message.replace(placeAndQuote, '').trim(),
    offset: place ? Math.max(0, Number(place[1]) - prefixLength) : null,
  }
}
