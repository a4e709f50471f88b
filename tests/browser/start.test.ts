import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shareServer } from '@/bin/lib/steps.mjs'
import { freePort, isSameProcess } from '@/graph/local/processes.mjs'
import { readJson } from '@/graph/local/settings.mjs'

/** `npm start` as a person has it: its own data folder, its own port, nothing given. */
let data: string
let port: number
let env: NodeJS.ProcessEnv
let program: ChildProcess
let printed = ''

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'communique-npm-start-'))
  shareServer(data)
  port = await freePort(3400)
  const { NEO4J_URI: _uri, NEO4J_USER: _user, NEO4J_PASSWORD: _password, ...rest } = process.env
  env = { ...rest, NODE_ENV: 'production', COMMUNIQUE_DATA: data, PORT: String(port) }
  program = spawn(process.execPath, ['bin/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const keep = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  program.stdout?.on('data', keep)
  program.stderr?.on('data', keep)
  await until(
    () => printed.includes('Communiqué is at'),
    120_000,
    () => printed,
  )
})

afterAll(() => {
  program.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

/** Asks again and again until `holds`; throws with what `say` says when the time is over. */
async function until(
  holds: () => boolean | Promise<boolean>,
  milliseconds: number,
  say: () => string,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${say()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const address = () => `http://127.0.0.1:${port}`
const health = async () => {
  const response = await fetch(`${address()}/api/health`)
  return {
    status: response.status,
    body: (await response.json()) as { releases?: number; error?: { code: string } },
  }
}
const server = () => readJson(join(data, 'server.json')) as { pid: number; mark: string }

describe('npm start', () => {
  it('serves the sample on loopback', async () => {
    expect(printed).toContain(address())
    const { status, body } = await health()
    expect(status).toBe(200)
    expect(body.releases).toBeGreaterThanOrEqual(24)
    expect((await fetch(address())).status).toBe(200)
  })

  it('started a second time says where the first one is', () => {
    const second = spawnSync(process.execPath, ['bin/start.mjs'], { env, encoding: 'utf8' })
    expect(second.stdout).toContain(`already running: ${address()}`)
    expect(second.status).toBe(0)
  })

  it('says within 5 s that a killed Neo4j is away, and works again once it is back', async () => {
    const { body: before } = await health()
    process.kill(server().pid, 'SIGKILL')
    let away = { status: 200, code: '' }
    await until(
      async () => {
        const { status, body } = await health()
        away = { status, code: body.error?.code ?? '' }
        return status !== 200
      },
      5000,
      () => JSON.stringify(away),
    )
    expect(away).toEqual({ status: 503, code: 'database_away' })
    await until(
      async () => (await health()).status === 200,
      90_000,
      () => printed,
    )
    expect((await health()).body.releases).toBe(before.releases)
  })

  it('stops Neo4j and gives the data folder back on Ctrl-C', async () => {
    const { pid, mark } = server()
    const ended = new Promise<number | null>((resolve) => program.once('exit', (code) => resolve(code)))
    program.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(isSameProcess(pid, mark)).toBe(false)
    expect(existsSync(join(data, 'lock'))).toBe(false)
    expect(existsSync(join(data, 'app.json'))).toBe(false)
  })
})
