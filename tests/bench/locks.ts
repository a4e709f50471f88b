import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseEnv, shareServer } from '@/bin/lib/steps.mjs'
import { closeDriver, execute } from '@/graph/db'
import { allLocks, type Locks } from '@/graph/gateway/locks'
import { startLocalServer } from '@/graph/local/server.mjs'
import { readChecksum } from '@/graph/queries'
import { AppError } from '@/lib/errors'
import { lockNames, type LockName } from '@/lib/cypher/locks'
import type { Attack } from '../support/attack'
import { outcomeOf, type Outcome } from '../support/attack-outcome'
import { allAttacks } from '../support/attacks'
import { writeSmallGraph } from '../support/small-graph'

type Server = Awaited<ReturnType<typeof startLocalServer>>

/** A server without any of the settings that are a lock. */
const loose = {
  'dbms.security.allow_csv_import_from_file_urls': 'true',
  'internal.dbms.cypher_ip_blocklist': '',
  'db.memory.transaction.max': '0',
  'dbms.memory.transaction.total.max': '0',
  'db.transaction.timeout': '0',
}

/** Milliseconds after which what no lock has stopped counts as through. */
const patience = 2_000

const limits = { ...allLocks.limits, timeout: 5_000 }
const endless = Number.MAX_SAFE_INTEGER
const noLimits = {
  ...limits,
  ...{ timeout: 600_000, planTimeout: 600_000, rows: endless, mostRows: endless, characters: endless },
  ...{ perPerson: endless, atOnce: endless },
}

/** What bounds time and memory is not asked of locks that look at what a query does. */
const heavy: ReadonlySet<string> = new Set(['size', 'nesting', 'loops in a row', 'endless', 'memory'])

const light = ({ family }: Attack): boolean => !heavy.has(family)

/** Which attacks a lock is tried with alone. */
const asked: Readonly<Record<LockName, (attack: Attack) => boolean>> = {
  limits: () => true,
  text: () => true,
  server: (attack) => light(attack) || attack.family === 'memory',
  plan: light,
  mode: light,
}

/**
 * Which attacks are tried without a lock. What only limits stop is not tried without them: a server that plans or
 * loops for ever has to be restarted after each. Without the locks that look at what a query does, limits are as
 * they were.
 */
const withoutIt: Readonly<Record<LockName, (attack: Attack) => boolean>> = {
  limits: asked.server,
  text: light,
  server: asked.server,
  plan: light,
  mode: light,
}

/** Milliseconds that what never ends is given. */
const shortly = 800

/** The locks with only those of `on` closed. The server's own settings are those of the server that is asked. */
const only = (on: ReadonlySet<LockName>, family: string): Locks => ({
  size: on.has('limits') ? allLocks.size : () => undefined,
  text: on.has('text') ? allLocks.text : () => undefined,
  server: () => Promise.resolve(),
  plan: on.has('plan') ? allLocks.plan : () => undefined,
  mode: on.has('mode') ? 'READ' : 'WRITE',
  limits: !on.has('limits') ? noLimits : family === 'endless' ? { ...limits, timeout: shortly } : limits,
})

const without = (lock: LockName): Set<LockName> => new Set(lockNames.filter((name) => name !== lock))

let visits = 0

/** Uses `server` for all that follows. */
async function connect(server: Server): Promise<void> {
  await closeDriver()
  Object.assign(process.env, databaseEnv(server))
}

/** Restarts a server that still runs what it was told to end, or that answers no more. */
async function recover(server: Server): Promise<void> {
  const idle = execute(`SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'communique' RETURN 1 AS one`)
  const left = await Promise.race([
    idle.then((rows) => rows.length),
    new Promise<number>((resolve) => setTimeout(() => resolve(1), patience)),
  ]).catch(() => 1)
  if (left === 0) return
  await server.restart()
  await connect(server)
}

async function tryOne(attack: Attack, locks: Locks, address: string, server: Server): Promise<Outcome> {
  const signal = locks.limits === noLimits ? AbortSignal.timeout(patience) : new AbortController().signal
  try {
    return await outcomeOf(attack, locks, { address, signal })
  } catch (error) {
    const away = error instanceof AppError && error.code === 'database_away'
    if (!signal.aborted && !away) throw error
    await new Promise((resolve) => setTimeout(resolve, 500))
    await recover(server)
    return 'through'
  }
}

type Tally = Map<string, Map<Outcome, number>>

/** Tries the attacks with only some locks closed; counts by family what stopped them. */
async function tryAll(
  on: ReadonlySet<LockName>,
  { server, address }: { readonly server: Server; readonly address: string },
  fits: (attack: Attack) => boolean = () => true,
): Promise<Tally> {
  await connect(server)
  const before = await readChecksum()
  const tally: Tally = new Map()
  for (const attack of allAttacks) {
    const family = tally.get(attack.family) ?? new Map<Outcome, number>()
    const outcome = fits(attack) ? await tryOne(attack, only(on, attack.family), address, server) : 'through'
    tally.set(attack.family, family.set(outcome, (family.get(outcome) ?? 0) + 1))
  }
  if ((await readChecksum()) !== before) throw new Error(`With ${[...on].join(', ')} the graph was changed.`)
  process.stderr.write(`${[...on].join(', ')}: done, ${visits} visits\n`)
  return tally
}

const families = [...new Set(allAttacks.map(({ family }) => family))]
const sizeOf = (family: string): number => allAttacks.filter((attack) => attack.family === family).length

const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
const head = (...cells: readonly string[]): void => {
  row(...cells)
  row(...cells.map((_, at) => (at === 0 ? '---' : '---:')))
}

/** What stopped the attacks of a family, most first: `12 text, 3 plan`. */
const told = (tally: Tally, family: string): string =>
  [...(tally.get(family) ?? new Map<Outcome, number>())]
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, count]) => (outcome === 'through' ? `**${count} through**` : `${count} ${outcome}`))
    .join(', ')

const caught = (tally: Tally, family: string): number =>
  sizeOf(family) - (tally.get(family)?.get('through') ?? 0)

/** `tally` with what was not tried without `lock`, because the limits are as they were, from `all`. */
function asBefore(tally: Tally, all: Tally, lock: LockName): Tally {
  if (lock === 'limits') return tally
  const kept = [...all].filter(
    ([family]) => heavy.has(family) && !withoutIt[lock]({ family, cypher: '', lock }),
  )
  return new Map([...tally, ...kept])
}

function printAll(all: Tally): void {
  console.log(`## ${allAttacks.length} attacks, every lock closed: where each is stopped\n`)
  head('family', 'tried', ...lockNames, 'database', 'through')
  for (const family of families) {
    const of = (outcome: Outcome): number => all.get(family)?.get(outcome) ?? 0
    row(family, sizeOf(family), ...lockNames.map(of), of('database'), of('through'))
  }
}

function printOff(off: ReadonlyMap<LockName, Tally>): void {
  console.log('\n## One lock off: what the others still stop\n')
  head('family', ...lockNames.map((lock) => `${lock} off`))
  for (const family of families)
    row(family, ...lockNames.map((lock) => told(off.get(lock) ?? new Map(), family)))
}

function printAlone(alone: ReadonlyMap<LockName, Tally>): void {
  console.log('\n## One lock alone: how many it stops\n')
  head('family', 'tried', ...lockNames)
  for (const family of families)
    row(family, sizeOf(family), ...lockNames.map((lock) => caught(alone.get(lock) ?? new Map(), family)))
}

/** Prints, as Markdown, what each lock stops of the table of attacks: with the others, without it, and alone. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-locks-'))
  const web = createServer((_, response) => {
    visits += 1
    response.end('a,b\n')
  })
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(web.address() as AddressInfo).port}/data.csv`
  const start = async (name: string, settings: Record<string, string>): Promise<Server> => {
    const dataFolder = mkdtempSync(join(folder, name))
    shareServer(dataFolder)
    const server = await startLocalServer({ dataFolder, settings })
    await connect(server)
    await writeSmallGraph()
    return server
  }
  const own = { server: await start('own-', {}), address }
  const open = { server: await start('loose-', loose), address }
  try {
    const all = await tryAll(new Set(lockNames), own)
    printAll(all)
    const off = new Map<LockName, Tally>()
    for (const lock of lockNames)
      off.set(
        lock,
        asBefore(await tryAll(without(lock), lock === 'server' ? open : own, withoutIt[lock]), all, lock),
      )
    printOff(off)
    const alone = new Map<LockName, Tally>()
    for (const lock of lockNames) {
      const host = lock === 'server' ? own : open
      alone.set(lock, lock === 'text' ? textAlone() : await tryAll(new Set([lock]), host, asked[lock]))
    }
    printAlone(alone)
  } finally {
    await closeDriver()
    await Promise.all([own.server.stop(), open.server.stop()])
    web.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words alone need no server. */
function textAlone(): Tally {
  const tally: Tally = new Map()
  for (const { family, cypher } of allAttacks) {
    let outcome: Outcome = 'through'
    try {
      allLocks.text(cypher)
    } catch {
      outcome = 'text'
    }
    const counts = tally.get(family) ?? new Map<Outcome, number>()
    tally.set(family, counts.set(outcome, (counts.get(outcome) ?? 0) + 1))
  }
  return tally
}

await main()
