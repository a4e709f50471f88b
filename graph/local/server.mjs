// Runs a real Neo4j Community server as a child process in a data folder of its own.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { acquireLock, releaseLock } from './lock.mjs'
import { fetchJava, fetchMaven, findJava, findMaven, installAdvice } from './java.mjs'
import {
  freePort,
  isSameProcess,
  run,
  spawn,
  speaksBolt,
  startMark,
  stopProcess,
  wait,
} from './processes.mjs'
import { defaultDatabase, localUser, readJson } from './settings.mjs'
import { trustOptions } from './trust.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Memory given to the server, stated in the README too. A thread that runs out of stack while it reads a query
 * leaves the connection without an answer, so each has more than Java's usual megabyte.
 */
export const memory = { heap: '512m', pageCache: '256m', stack: '4m' }

const paths = (data) => ({
  lib: join(data, 'server', 'lib'),
  stamp: join(data, 'server', 'lib', '.stamp'),
  conf: join(data, 'neo4j', 'conf'),
  home: join(data, 'neo4j'),
  log: join(data, 'neo4j', 'server.log'),
  state: join(data, 'server.json'),
  credentials: join(data, 'credentials.json'),
})

/** Writes whole or not at all, readable by the owner only. */
function writePrivately(path, value) {
  writeFileSync(`${path}.new`, JSON.stringify(value, null, 2), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/** Settings of neo4j.conf: loopback only, no HTTP, no reports, no files or addresses for LOAD CSV, bounded transactions. */
const settings = (port) => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'server.memory.heap.initial_size': memory.heap,
  'server.memory.heap.max_size': memory.heap,
  'server.memory.pagecache.size': memory.pageCache,
  'db.memory.transaction.max': '256m',
  'db.transaction.timeout': '120s',
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16m',
  'internal.server.bolt.connection_shutdown_wait_time': '0s',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
})

/** neo4j.conf for a port; `others` take the place of settings of the same name, for tests of what else holds. */
export const configuration = (port, others = {}) =>
  Object.entries({ ...settings(port), ...others })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

async function provideJava(data, say) {
  const java = (await findJava(data)) ?? (await fetchJava(data, say))
  if (!java) throw new Error(installAdvice('Java 17 or newer'))
  return java
}

/** The server's jars in the data folder, fetched by Maven when missing or when the pom has changed. */
async function provideJars(data, java, say) {
  const { lib, stamp } = paths(data)
  const pom = join(here, 'pom.xml')
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const maven = (await findMaven(data)) ?? (await fetchMaven(data, say))
  if (!maven) throw new Error(installAdvice('Maven'))
  say('Fetching Neo4j Community, 123 MB of jars, once.')
  rmSync(lib, { recursive: true, force: true })
  mkdirSync(lib, { recursive: true })
  const env = java.source === 'data folder' ? fetchedJavaEnv(data, java) : process.env
  const goal = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${lib}`,
  ]
  const result = await run(maven, goal, { env, shell: process.platform === 'win32' })
  if (result.code !== 0) {
    throw new Error(
      `Maven could not fetch Neo4j:\n${(result.stdout + result.stderr).trim().split('\n').slice(0, 8).join('\n')}`,
    )
  }
  writeFileSync(stamp, wanted)
}

/** Maven's environment with a fetched Java, which trusts what the machine trusts. */
function fetchedJavaEnv(data, java) {
  const options = [process.env.MAVEN_OPTS, ...trustOptions(data), '--enable-native-access=ALL-UNNAMED']
  return {
    ...process.env,
    JAVA_HOME: dirname(dirname(java.path)),
    MAVEN_OPTS: options.filter(Boolean).join(' '),
  }
}

function launch(data, java) {
  const { lib, home, conf, log } = paths(data)
  const opens = [
    'java.base/java.nio',
    'java.base/java.io',
    'java.base/sun.nio.ch',
    'java.base/java.util.concurrent',
  ]
  const output = openSync(log, 'w')
  const child = spawn(
    java.path,
    [
      `-Xms${memory.heap}`,
      `-Xmx${memory.heap}`,
      `-Xss${memory.stack}`,
      '-XX:+UseG1GC',
      '-Dfile.encoding=UTF-8',
      ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      '-cp',
      ['', '*'].map((end) => join(lib, end)).join(delimiter),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    {
      cwd: home,
      stdio: ['ignore', output, output],
      detached: true,
      env: { ...process.env, NEO4J_HOME: home },
    },
  )
  child.unref()
  return child
}

async function waitForBolt(child, port, log) {
  const until = Date.now() + 180_000
  let ended
  child.once('exit', (code, signal) => {
    ended = signal ?? code
  })
  child.once('error', (error) => {
    ended = error.message
  })
  while (Date.now() < until) {
    if (ended !== undefined) {
      const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-12).join('\n')
      throw new Error(`Neo4j stopped while starting (${ended}). Its last words, from ${log}:\n${tail}`)
    }
    if (await speaksBolt(port)) return
    await wait(100)
  }
  throw new Error(`Neo4j did not answer within 180 s. See ${log}.`)
}

/** Gives the new database its own password in the place of the well-known first one, once. */
async function secure(data, uri) {
  const { credentials } = paths(data)
  const stored = readJson(credentials)
  if (stored?.changed) return stored.password
  const password = stored?.password ?? randomBytes(24).toString('base64url')
  writePrivately(credentials, { user: localUser, password, changed: false })
  const { default: neo4j } = await import('neo4j-driver')
  const tryChange = async (current) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(localUser, current), { maxTransactionRetryTime: 0 })
    try {
      await driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $current TO $password',
        { current, password },
        { database: 'system' },
      )
    } finally {
      await driver.close()
    }
  }
  try {
    await tryChange('neo4j')
  } catch (error) {
    // Killed between the change and its note: then the password is ours already.
    const driver = neo4j.driver(uri, neo4j.auth.basic(localUser, password))
    try {
      await driver.verifyAuthentication()
      await driver.executeQuery('RETURN 1', {}, { database: defaultDatabase })
    } catch {
      throw new Error(
        'Neo4j does not take its password. Restore credentials.json or remove the data folder.',
        { cause: error },
      )
    } finally {
      await driver.close()
    }
  }
  writePrivately(credentials, { user: localUser, password, changed: true })
  return password
}

/** A server of this data folder that outlived its launcher: taken over when it answers, stopped when not. */
async function adopt(data) {
  const state = readJson(paths(data).state)
  if (!state?.pid || !isSameProcess(state.pid, state.mark)) return undefined
  if (await speaksBolt(state.port)) return state
  await stopProcess(state.pid)
  return undefined
}

/** The port of last time where it is free, else the next free one. */
async function portFor(data) {
  const remembered = readJson(paths(data).state)?.port
  return remembered ? freePort(remembered) : freePort(17_687)
}

/** Waits until a port is free again: a server that was killed may hold it for a moment, and others know it by that port. */
async function waitForPort(port) {
  const until = Date.now() + 15_000
  for (;;) {
    try {
      return await freePort(port, 0)
    } catch (error) {
      if (Date.now() > until)
        throw new Error(`Port ${port} of Neo4j is taken by another program.`, { cause: error })
      await wait(100)
    }
  }
}

/**
 * Starts (or takes over) the Neo4j of a data folder and waits until it answers. The folder is locked: a second
 * caller gets an error that names the process holding it. `say` gets one line per slow step.
 * @returns {Promise<{uri: string, user: string, password: string, database: string, pid: number, reused: boolean,
 *   restart: () => Promise<number>, stop: () => Promise<void>}>}
 */
export async function startLocalServer({ dataFolder, say = () => {}, settings: others = {} }) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const lock = acquireLock(join(dataFolder, 'lock'))
  try {
    const java = await provideJava(dataFolder, say)
    await provideJars(dataFolder, java, say)
    const boot = async (samePort) => {
      const { home, conf, log, state } = paths(dataFolder)
      const adopted = await adopt(dataFolder)
      if (adopted) return { ...adopted, reused: true }
      const port = samePort ? await waitForPort(samePort) : await portFor(dataFolder)
      mkdirSync(join(home, 'logs'), { recursive: true })
      mkdirSync(conf, { recursive: true })
      writeFileSync(join(conf, 'neo4j.conf'), configuration(port, others))
      const child = launch(dataFolder, java)
      writePrivately(state, { pid: child.pid, mark: startMark(child.pid), port })
      await waitForBolt(child, port, log)
      return { pid: child.pid, port, reused: false }
    }
    let server = await boot()
    const uri = `bolt://127.0.0.1:${server.port}`
    const password = await secure(dataFolder, uri)
    return {
      uri,
      user: localUser,
      password,
      database: defaultDatabase,
      reused: server.reused,
      get pid() {
        return server.pid
      },
      restart: async () => {
        await stopProcess(server.pid)
        server = await boot(server.port)
        return server.pid
      },
      stop: async () => {
        await stopProcess(server.pid)
        releaseLock(lock)
      },
    }
  } catch (error) {
    const state = readJson(paths(dataFolder).state)
    if (state?.pid && isSameProcess(state.pid, state.mark)) await stopProcess(state.pid)
    releaseLock(lock)
    throw error
  }
}
