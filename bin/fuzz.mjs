#!/usr/bin/env node
// `npm run fuzz [-- --cases N] [-- --write]`: requests made from the API's own description, against a graph of its own.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort, stopProcess } from '../graph/local/processes.mjs'
import { startLocalServer } from '../graph/local/server.mjs'
import { fuzzReport } from './lib/fuzz-report.mjs'
import { root } from './lib/project.mjs'
import { build, call, databaseEnv, install, serve, setUp, shareServer, step } from './lib/steps.mjs'

const wanted = '4.32.0'
const tool = process.env.COMMUNIQUE_SCHEMATHESIS ?? 'schemathesis'
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '50' }, write: { type: 'boolean' } },
})

/** What each round sends: to an open server everything, to one with a password also that nothing goes without a token. */
const rounds = [
  {
    name: 'open',
    guarded: false,
    args: ['--phases', 'examples,coverage,fuzzing,stateful', '-n', values.cases],
  },
  { name: 'with a password', guarded: true, args: ['--phases', 'examples,fuzzing', '-n', '10'] },
]

function checkTool() {
  const { error, stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' })
  if (!error && /\d/u.test(stdout)) return
  throw new Error(
    `Fuzzing needs Python and schemathesis, which are not part of this project.\n` +
      `  python3 -m venv fuzz && fuzz/bin/pip install schemathesis==${wanted}\n` +
      `  COMMUNIQUE_SCHEMATHESIS=fuzz/bin/schemathesis npm run fuzz`,
  )
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { cwd: tmpdir(), stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

/** One round against a server started for it; resolves to the report of the tool. */
async function round({ guarded, args }, { env, data }) {
  const password = guarded ? { COMMUNIQUE_PASSWORD: 'fuzz' } : {}
  const port = await freePort(0)
  const web = await serve({ port, quiet: true, env: { ...env, ...password, COMMUNIQUE_RATE_LIMIT: '0' } })
  try {
    const added = guarded
      ? await call(process.execPath, ['bin/communique.mjs', 'token', 'add', 'fuzz', '--write', '--json'], {
          env,
        })
      : '{}'
    const token = /"token":"([^"]+)"/u.exec(added)?.[1]
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const base = `http://127.0.0.1:${port}/api`
    const description = join(data, 'openapi.json')
    writeFileSync(description, await (await fetch(`${base}/openapi.json`, { headers })).text())
    const report = join(data, 'report.json')
    await run([
      ...[
        '--config-file',
        join(root, 'tests', 'fuzz', 'schemathesis.toml'),
        'run',
        description,
        '--url',
        base,
      ],
      ...['--checks', 'all', '--no-color', '--no-shrink', '--report-json-path', report, ...args],
      ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ])
    return JSON.parse(readFileSync(report, 'utf8'))
  } finally {
    await stopProcess(web.pid, 5000)
  }
}

async function main() {
  checkTool()
  await install()
  const data = mkdtempSync(join(tmpdir(), 'communique-fuzz-'))
  shareServer(data)
  let server
  try {
    await step('Start Neo4j', async (say) => {
      server = await startLocalServer({ dataFolder: data, say })
    })
    const env = { ...process.env, COMMUNIQUE_DATA: data, COMMUNIQUE_LOG: 'off', ...databaseEnv(server) }
    await step('Schema and sample', () => setUp(env, { sample: true }))
    await build()
    const reports = []
    for (const each of rounds) reports.push({ name: each.name, report: await round(each, { env, data }) })
    const { text, failures } = fuzzReport(reports)
    if (values.write) writeFileSync(join(root, 'docs', 'api-fuzz.md'), text)
    console.log(`\n${text}`)
    process.exitCode = failures === 0 ? 0 : 1
  } finally {
    await server?.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
