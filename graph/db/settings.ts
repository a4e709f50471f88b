import { connectionSettings, type ConnectionSettings } from '@/graph/local/settings.mjs'
import { AppError } from '@/lib/errors'

export type { ConnectionSettings } from '@/graph/local/settings.mjs'

/**
 * Where the database is: NEO4J_URI and its companions when set, else the server of the data folder. Throws
 * `database_away`, with the remedy, when neither is known.
 */
export function databaseSettings(): ConnectionSettings {
  const settings = connectionSettings()
  if (settings) return settings
  throw new AppError(
    'database_away',
    'No database is known here. Start one with “npm start”, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  )
}

/** The address of the database as people may see it: never with a user or a password in it. */
export function databaseAddress(): string {
  const { uri } = databaseSettings()
  return uri.replace(/\/\/[^@/]*@/u, '//')
}
