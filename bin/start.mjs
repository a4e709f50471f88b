#!/usr/bin/env node
// `npm start`: everything from a fresh clone to a served page. Node's built-ins only: it runs before npm install.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LockedError, isStale, readLock } from '../graph/local/lock.mjs'
import { freePort, isSameProcess, startMark, stopProcess, wait } from '../graph/local/processes.mjs'
import { startLocalServer } from '../graph/local/server.mjs'
import { connectionSettings, dataFolderOf, readJson } from '../graph/local/settings.mjs'
import { watchQueries } from './lib/stuck-queries.mjs'
import { build, databaseEnv, install, serve, setUp, step } from './lib/steps.mjs'

const usage = `npm start [-- --dev] [-- --empty]
  --dev     development server
  --empty   do not load the sample
Variables: PORT, HOST, COMMUNIQUE_DATA, COMMUNIQUE_PASSWORD, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE`

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

function readOptions() {
  const { values } = parseArgs({
    options: { dev: { type: 'boolean' }, empty: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const host = process.env.HOST ?? '127.0.0.1'
  const port = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is “${process.env.PORT}”; it must be 1 to 65535.`)
  if (!loopback.has(host) && !process.env.COMMUNIQUE_PASSWORD) {
    throw new Error(
      `HOST ${host} can be reached by others: set COMMUNIQUE_PASSWORD first, or leave HOST out.`,
    )
  }
  return { ...values, host, port }
}

/** The app that another `npm start` serves from this data folder, if it does. */
function runningApp(data) {
  const app = readJson(join(data, 'app.json'))
  return app && isSameProcess(app.pid, app.mark) ? app : undefined
}

async function startDatabase(data) {
  if (process.env.NEO4J_URI) return { ...connectionSettings(), stop: async () => {}, restart: undefined }
  let server
  await step('Start Neo4j', async (say) => {
    server = await startLocalServer({ dataFolder: data, say })
    return server.reused ? 'taken over from a start that was killed' : undefined
  })
  return server
}

/**
 * Starts Neo4j again when it dies under a serving app, or goes on with a query that it was told to end; gives up
 * after five failures in a row.
 */
async function keepAlive(server, stopping) {
  if (!server.restart) return
  let failures = 0
  let mark = startMark(server.pid)
  const hasStuckQuery = await watchQueries(server)
  let looked = performance.now()
  while (!stopping() && failures < 5) {
    await wait(500)
    if (performance.now() - looked > 10_000) {
      looked = performance.now()
      if (await hasStuckQuery()) {
        console.error('Neo4j does not end a query that was stopped; stopping Neo4j itself.')
        await stopProcess(server.pid)
      }
    }
    if (isSameProcess(server.pid, mark) && mark !== 'gone') continue
    if (stopping()) return
    console.error('Neo4j has stopped; starting it again.')
    try {
      mark = startMark(await server.restart())
      failures = 0
      console.error('Neo4j is back.')
    } catch (error) {
      failures++
      console.error(error.message)
      await wait(1000 * failures)
    }
  }
  if (failures)
    console.error('Neo4j could not be started again. Stop with Ctrl-C and run “communique doctor”.')
}

async function main() {
  const options = readOptions()
  if (options.help) return console.log(usage)
  const data = dataFolderOf()
  const already = runningApp(data)
  if (already) return console.log(`Communiqué is already running: ${already.address}`)
  const holder = readLock(join(data, 'lock'))
  if (holder && !isStale(holder)) throw new LockedError(join(data, 'lock'), holder)

  const from = performance.now()
  await install()
  const server = await startDatabase(data)
  let web
  let stopping = false
  const stop = async (code) => {
    if (stopping) return
    stopping = true
    console.log('\nStopping …')
    if (web) await stopProcess(web.pid, 5000)
    await server.stop()
    rmSync(join(data, 'app.json'), { force: true })
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0))
  try {
    const env = { ...process.env, ...databaseEnv(server), COMMUNIQUE_DATA: data }
    await step('Schema and sample', async () =>
      (await setUp(env, { sample: !options.empty })).trim().split('\n').at(-1),
    )
    if (!options.dev) await build()
    const port = await freePort(options.port)
    await step('Serve', async () => {
      web = await serve({ port, host: options.host, env, dev: options.dev, quiet: true })
    })
    const address = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`
    writeFileSync(
      join(data, 'app.json'),
      JSON.stringify({ pid: process.pid, mark: startMark(process.pid), address }),
    )
    web.once('exit', () => void stop(1))
    console.log(
      `\nCommuniqué is at ${address} after ${((performance.now() - from) / 1000).toFixed(1)} s. Ctrl-C stops it.`,
    )
    await keepAlive(server, () => stopping)
  } catch (error) {
    console.error(error.message)
    await stop(1)
  }
}

main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
