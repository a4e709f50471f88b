import neo4j, { type Driver } from 'neo4j-driver'
import { databaseSettings } from './settings'

/** One driver for the whole process, also across the reloads of a development server. */
const holder = globalThis as typeof globalThis & { communiqueDriver?: { driver: Driver; database: string } }

/** The process's driver and the name of its database; made at the first call, connected at the first query. */
export function getDriver(): { driver: Driver; database: string } {
  if (holder.communiqueDriver) return holder.communiqueDriver
  const { uri, user, password, database } = databaseSettings()
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: 2_500,
    maxConnectionPoolSize: 20,
    telemetryDisabled: true,
    userAgent: 'communique',
  })
  holder.communiqueDriver = { driver, database }
  return holder.communiqueDriver
}

/** Closes the driver, if there is one; the next query makes a new one. */
export async function closeDriver(): Promise<void> {
  const open = holder.communiqueDriver
  delete holder.communiqueDriver
  await open?.driver.close()
}
