#!/usr/bin/env node
// `npm test`: every test, on servers and data folders of its own that are thrown away. Ends with `N passed, N failed`.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, stopProcess } from '../graph/local/processes.mjs'
import { startLocalServer } from '../graph/local/server.mjs'
import { root } from './lib/project.mjs'
import { build, databaseEnv, install, serve, setUp, shareServer, step } from './lib/steps.mjs'

/** Runs one Jest project to its end; a suite that could not run counts as one failure, and so does an empty project. */
function runProject(name, env, report) {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  const args = [
    jest,
    '--selectProjects',
    name,
    '--json',
    '--outputFile',
    report,
    ...(name === 'unit' ? [] : ['--runInBand', '--forceExit']),
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', reject)
    child.once('exit', () => resolve(count(name, report)))
  })
}

function count(name, report) {
  let result
  try {
    result = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { name, passed: 0, failed: 1 }
  }
  const broken = result.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  const unrun = result.numPendingTests + result.numTodoTests
  const none = result.numTotalTests === 0 ? 1 : 0
  return { name, passed: result.numPassedTests, failed: result.numFailedTests + broken + unrun + none }
}

async function main() {
  await install()
  const data = mkdtempSync(join(tmpdir(), 'communique-test-'))
  const results = []
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  let server
  let web
  const cleanUp = async () => {
    if (web) await stopProcess(web.pid, 5000)
    if (server) await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => void cleanUp().finally(() => process.exit(1)))
  try {
    const plain = { ...process.env, COMMUNIQUE_DATA: data, NEXT_TELEMETRY_DISABLED: '1' }
    const project = (name, env) =>
      step(`${name} tests`, async () => {
        const result = await runProject(name, env, join(data, `${name}.json`))
        results.push(result)
        return `${result.passed} passed, ${result.failed} failed`
      })
    await project('unit', plain)
    await project('quality', plain)
    /** A server with nothing in it, in place of the one before: what a test leaves behind must not reach another kind. */
    const emptyServer = async (name) => {
      if (server) await server.stop()
      const dataFolder = join(data, name)
      mkdirSync(dataFolder)
      shareServer(dataFolder)
      await step('Start Neo4j', async (say) => {
        server = await startLocalServer({ dataFolder, say })
      })
      return { ...plain, COMMUNIQUE_DATA: dataFolder, ...databaseEnv(server) }
    }
    await project('integration', await emptyServer('integration'))
    await build()
    const env = await emptyServer('browser')
    await step('Schema and sample', async () =>
      (await setUp(env, { sample: true })).trim().split('\n').at(-1),
    )
    const port = await freePort(0)
    await step('Serve', async () => {
      web = await serve({ port, env, quiet: true })
    })
    await project('browser', { ...env, COMMUNIQUE_TEST_URL: `http://127.0.0.1:${port}` })
  } catch (error) {
    console.error(error.message)
    results.push({ passed: 0, failed: 1 })
  } finally {
    await cleanUp()
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}

await main()
