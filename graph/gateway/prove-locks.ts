import { answered, attempt, databaseAddress, databaseSettings, explain, type Attempt } from '@/graph/db'
import type { LockName, LockProof } from '@/lib/cypher/locks'
import { AppError } from '@/lib/errors'
import { checkPlan } from './plan-lock'
import { checkText } from './text-lock'

interface Probe extends Omit<LockProof, 'holds'> {
  readonly holds: () => Promise<boolean>
}

const patience = 5_000
/** Milliseconds after which a query that never ends has to be stopped. */
const shortly = 100

const endless = 'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)'
/** A million times one text of a megabyte: counted as a terabyte by the server, though it is there once. */
const hoard = 'UNWIND range(1, 1000000) AS x WITH collect($text) AS kept RETURN size(kept)'
const megabyte = 'x'.repeat(1024 * 1024)

const own = 'Use the Neo4j that “npm start” brings'
const settings = (line: string): string => `${own}, or set ${line} in neo4j.conf and restart Neo4j.`

const trying = (cypher: string, params = {}, timeout = patience): Promise<Attempt> =>
  attempt(cypher, params, { timeout })

const refuses = (check: () => void): boolean => {
  try {
    check()
    return false
  } catch (error) {
    return error instanceof AppError && error.code === 'query_refused'
  }
}

const byText = (cypher: string): Promise<boolean> => Promise.resolve(refuses(() => checkText(cypher)))

async function byPlan(cypher: string): Promise<boolean> {
  const explained = await explain(cypher, {}, { timeout: patience })
  return refuses(() => checkPlan(explained, databaseSettings().database))
}

async function bySetting(cypher: string, setting: string): Promise<boolean> {
  const { end, message } = await trying(cypher)
  return end === 'refused' && message.includes(setting)
}

const probe = (
  lock: LockName,
  tried: string,
  rest: Pick<Probe, 'holds' | 'remedy'> & Partial<Pick<Probe, 'caughtElsewhere'>>,
): Probe => ({ lock, tried, caughtElsewhere: false, ...rest })

const report = 'This is a fault of Communiqué: report it with the output of “communique doctor --json”.'
const bolt5 = `${own}, or another Neo4j 5 over Bolt.`

const probes: readonly Probe[] = [
  ...['LOAD CSV FROM $x AS l RETURN l', 'SHOW USERS', 'CALL dbms.components()', 'USE system RETURN 1'].map(
    (cypher) => probe('text', cypher, { holds: () => byText(cypher), remedy: report }),
  ),
  ...['CALL dbms.components()', 'SHOW TRANSACTIONS', 'CREATE (probe:LockProbe)'].map((cypher) =>
    probe('plan', cypher, { holds: () => byPlan(cypher), remedy: bolt5 }),
  ),
  probe('mode', 'a write in a read transaction', {
    holds: async () => (await trying('CREATE (probe:LockProbe)')).code.endsWith('.AccessMode'),
    remedy: bolt5,
  }),
  probe('server', 'LOAD CSV from a file', {
    holds: () =>
      bySetting("LOAD CSV FROM 'file:///probe.csv' AS l RETURN l", 'allow_csv_import_from_file_urls'),
    remedy: settings('dbms.security.allow_csv_import_from_file_urls=false'),
    caughtElsewhere: true,
  }),
  probe('server', 'LOAD CSV from an address', {
    holds: () => bySetting("LOAD CSV FROM 'http://127.0.0.1:9/' AS l RETURN l", 'cypher_ip_blocklist'),
    remedy: settings('internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0'),
    caughtElsewhere: true,
  }),
  probe('server', 'more memory than a transaction may take', {
    holds: async () => (await trying(hoard, { text: megabyte })).code.includes('MemoryPoolOutOfMemory'),
    remedy: settings('db.memory.transaction.max=256m'),
  }),
  probe('limits', `a query that never ends, with ${shortly} ms`, {
    holds: async () => (await trying(endless, {}, shortly)).end === 'stopped',
    remedy: bolt5,
  }),
]

/** Proven once for each database across all bundles of the process. */
const holder = globalThis as typeof globalThis & {
  communiqueLocks?: { readonly database: string; readonly proofs: Promise<LockProof[]> }
}

const tryAll = (): Promise<LockProof[]> =>
  Promise.all(probes.map(async ({ holds, ...rest }) => ({ ...rest, holds: await holds() })))

/**
 * Tries every lock once for each database and tells how each held. What was found is kept until the database has
 * been away. Throws `database_away` when it cannot be asked.
 */
export async function proveLocks(): Promise<LockProof[]> {
  const { uri, database } = databaseSettings()
  const name = `${uri} ${database}`
  if (holder.communiqueLocks?.database !== name) holder.communiqueLocks = { database: name, proofs: tryAll() }
  try {
    return await answered(holder.communiqueLocks.proofs)
  } catch (error) {
    forgetProofs()
    throw error
  }
}

/** Has the locks tried anew before the next query: the server may have come back with other settings. */
export function forgetProofs(): void {
  delete holder.communiqueLocks
}

/** The locks that are open and that no other makes up for. */
export const openLocks = (proofs: readonly LockProof[]): LockProof[] =>
  proofs.filter(({ holds, caughtElsewhere }) => !holds && !caughtElsewhere)

/** Lets no query run while a lock is open that no other makes up for. Throws `query_refused` with the remedy. */
export async function requireLocks(): Promise<void> {
  const [open] = openLocks(await proveLocks())
  if (!open) return
  throw new AppError(
    'query_refused',
    `No query is run, because a lock is open (${open.lock}): Neo4j at ${databaseAddress()} allowed “${open.tried}”. ${open.remedy}`,
    { details: { refused: open.tried, lock: 'server' } },
  )
}
