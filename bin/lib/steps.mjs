// The steps that starting and testing share. Node's built-ins only.
import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolderOf } from '../../graph/local/settings.mjs'
import { buildIsStale, installIsStale, noteBuild, noteInstall, root, sourceHash } from './project.mjs'

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Runs one step and prints its name and time; on a terminal the name shows while it runs. */
export async function step(name, work) {
  const from = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …`)
  const say = (line) => process.stdout.write(`${process.stdout.isTTY ? '\r\x1b[K' : ''}  ${line}\n`)
  try {
    const note = await work(say)
    say(`${name.padEnd(28)} ${seconds(from).padStart(8)}${typeof note === 'string' ? `  ${note}` : ''}`)
  } catch (error) {
    say(`${name.padEnd(28)}   failed`)
    throw error
  }
}

/** Gives a throw-away data folder the server's jars and Java of the user's own, so that they are fetched once. */
export function shareServer(folder) {
  const own = dataFolderOf()
  for (const name of ['server', 'java']) {
    mkdirSync(join(own, name), { recursive: true })
    symlinkSync(join(own, name), join(folder, name), 'junction')
  }
}

/** Thrown when a program that a step calls ends badly; its output is the message. */
export class StepError extends Error {}

/** Runs a program, keeps its output, and throws it as a StepError when the program fails. */
export function call(command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve(output)
      else
        reject(
          new StepError(
            `${[command, ...args].join(' ')}\n${output.trim().split('\n').slice(-40).join('\n')}`,
          ),
        )
    })
  })
}

/** `npm ci`, when node_modules does not match the lock file. */
export async function install() {
  if (!installIsStale()) return
  await step('Install packages', async () => {
    await call('npm', ['ci', '--no-fund', '--no-audit'], { shell: process.platform === 'win32' })
    noteInstall()
  })
}

const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const web = join(root, 'bin', 'web.mjs')

/** `next build`, when there is no production build of these sources. */
export async function build() {
  const hash = sourceHash()
  if (!buildIsStale(root, hash)) return
  await step('Build the app', async () => {
    await call(process.execPath, [next, 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    noteBuild(hash)
  })
}

/** The variables by which other processes of ours find the database. */
export const databaseEnv = ({ uri, user, password, database }) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
})

/** Applies migrations and, with `sample`, loads the sample into a graph without releases. Resolves to what was said. */
export const setUp = (env, { sample }) =>
  call(process.execPath, [join(root, 'bin', 'communique.mjs'), 'setup', ...(sample ? ['--sample'] : [])], {
    env,
  })

/** Starts the web server; resolves once it answers. The child is given back. */
export async function serve({ port, host = '127.0.0.1', env, dev = false, quiet = false }) {
  const command = dev ? [next, 'dev', '-H', host, '-p', String(port)] : [web, host, String(port)]
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', quiet ? 'ignore' : 'pipe', 'inherit'],
  })
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    if (ended) throw new StepError('The web server stopped while starting.')
    const answer = await fetch(`http://127.0.0.1:${port}/api/model`).catch(() => undefined)
    if (answer && answer.status < 500) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new StepError('The web server did not answer within 60 s.')
}
