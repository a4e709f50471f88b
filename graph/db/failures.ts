import neo4j, { Neo4jError } from 'neo4j-driver'
import { AppError } from '@/lib/errors'
import { databaseAddress } from './settings'

const away = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED])
const notReady =
  /DatabaseUnavailable|DatabaseNotFound|TransientError\.General|ShutDown|UnsupportedAdministrationCommand/u
const noConnection = /^Connection acquisition timed out/u

/** A failure of the driver as an AppError: `database_away` when waiting may help, else `database_failed`; the cause is kept. */
export function toDatabaseError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  if (!(cause instanceof Neo4jError)) {
    return new AppError('database_failed', 'The database could not do what was asked.', { cause })
  }
  if (cause.code.startsWith('Neo.ClientError.Security.')) {
    return new AppError(
      'database_away',
      `Neo4j at ${databaseAddress()} does not accept this user and password.`,
      { cause },
    )
  }
  if (away.has(cause.code) || notReady.test(cause.code) || noConnection.test(cause.message)) {
    return new AppError(
      'database_away',
      `Neo4j at ${databaseAddress()} does not answer. Start it with “npm start”, or see “communique doctor”.`,
      { cause },
    )
  }
  if (cause.message.includes('There is no such fulltext schema index'))
    return new AppError(
      'database_failed',
      'This database is not set up for Communiqué yet: run “npm start” or “communique setup”.',
      { cause },
    )
  return new AppError('database_failed', 'The database could not do what was asked.', {
    cause,
    details: { reason: cause.code },
  })
}
