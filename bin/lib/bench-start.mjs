// Times `npm start` on a fresh clone, cold and warm, and looks at the memory of what it runs. Node's built-ins only.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../graph/local/processes.mjs'
import { readJson } from '../../graph/local/settings.mjs'
import { root } from './project.mjs'

/** Starts the clone and waits until it serves; resolves to what it printed and how to stop it. */
function start(clone, port) {
  const { NEO4J_URI: _uri, COMMUNIQUE_DATA: _data, ...env } = process.env
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: clone,
    env: { ...env, PORT: String(port) },
  })
  let printed = ''
  return new Promise((resolve, reject) => {
    const keep = (chunk) => {
      printed += chunk
      if (printed.includes('Ctrl-C stops it')) resolve({ child, printed })
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('exit', () => reject(new Error(`npm start ended:\n${printed}`)))
  })
}

const stop = (child) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', resolve)
    child.kill('SIGINT')
  })

/** Resident memory of a process in MB; undefined where the system does not tell. */
function residentMegabytes(pid) {
  if (process.platform !== 'linux') return undefined
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)
}

/** Process numbers of the children of a process; none when it has none. */
const childrenOf = (pid) =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.split(/\s+/)
    .filter(Boolean)
    .map(Number)

/** Asks for every page once, as a visitor would, before memory is read. */
async function visit(port) {
  for (const page of ['/', '/explore?q=SOGA', '/releases', '/query', '/briefings', '/load']) {
    await (await fetch(`http://127.0.0.1:${port}${page}`)).text()
  }
}

function printMemory(child, clone) {
  if (process.platform !== 'linux') return
  const server = readJson(join(clone, '.communique', 'server.json'))
  const web = childrenOf(child.pid).filter((pid) => pid !== server.pid)
  const tree = [...web, ...web.flatMap(childrenOf)]
  const app = tree.map(residentMegabytes).reduce((sum, size) => sum + size, 0)
  console.log(
    `  app server ${app} MB resident (goal < 300), Neo4j ${residentMegabytes(server.pid)} MB resident`,
  )
}

/** Prints the steps of a cold and a warm start. */
export async function benchStart() {
  const folder = mkdtempSync(join(tmpdir(), 'communique-clone-'))
  const clone = join(folder, 'communique')
  try {
    execFileSync('git', ['clone', '--quiet', root, clone])
    const port = await freePort(3500)
    for (const kind of ['cold', 'warm']) {
      const from = performance.now()
      const { child, printed } = await start(clone, port)
      try {
        const served = performance.now()
        await (await fetch(`http://127.0.0.1:${port}/`)).text()
        console.log(
          `\nnpm start, ${kind}: served after ${((served - from) / 1000).toFixed(1)} s, first page ${Math.round(performance.now() - served)} ms later`,
        )
        console.log(printed.trim().replace(/^/gm, '  '))
        await visit(port)
        printMemory(child, clone)
      } finally {
        await stop(child)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
