#!/usr/bin/env node
// `npm run bench`: speed and memory, each as a ratio against a baseline measured in the same run.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLocalServer } from '../graph/local/server.mjs'
import { benchStart } from './lib/bench-start.mjs'
import { root } from './lib/project.mjs'
import { databaseEnv, install, shareServer } from './lib/steps.mjs'

const { values } = parseArgs({ options: { 'no-start': { type: 'boolean' }, only: { type: 'string' } } })

/** Runs a TypeScript program of tests/bench with this terminal. */
function bench(name, env) {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', join(root, 'tests', 'bench', `${name}.ts`)]
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The bench “${name}” failed.`))))
  })
}

async function main() {
  await install()
  const data = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  shareServer(data)
  let server
  try {
    if (!values.only) {
      await bench('extraction', process.env)
      await bench('scaling', process.env)
    }
    server = await startLocalServer({ dataFolder: data, say: console.log })
    const env = { ...process.env, COMMUNIQUE_DATA: data, ...databaseEnv(server) }
    for (const name of values.only ? [values.only] : ['loading', 'reading', 'completion'])
      await bench(name, env)
    await server.stop()
    server = undefined
    if (!values['no-start'] && !values.only) await benchStart()
  } finally {
    await server?.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
