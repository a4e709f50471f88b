import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMark } from '@/graph/local/processes.mjs'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'communique-start-'))
})
afterEach(() => rmSync(data, { recursive: true }))

const start = (env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['bin/start.mjs'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', COMMUNIQUE_DATA: data, ...env },
  })

const self = { pid: process.pid, mark: startMark(process.pid) }

describe('npm start', () => {
  it('beside another one says so and gives its address', () => {
    writeFileSync(join(data, 'app.json'), JSON.stringify({ ...self, address: 'http://127.0.0.1:3007' }))
    const { status, stdout } = start()
    expect(stdout).toContain('already running: http://127.0.0.1:3007')
    expect(status).toBe(0)
  })

  it('leaves a data folder alone that another process holds', () => {
    writeFileSync(join(data, 'lock'), JSON.stringify(self))
    const { status, stderr } = start()
    expect(stderr).toContain(`in use by process ${process.pid}`)
    expect(stderr).toContain('COMMUNIQUE_DATA')
    expect(status).toBe(1)
  })

  it.each([
    [{ HOST: '0.0.0.0' }, 'set COMMUNIQUE_PASSWORD first'],
    [{ PORT: 'http' }, 'PORT is “http”'],
    [{ PORT: '70000' }, '1 to 65535'],
  ])('refuses %j and says the remedy', (env, message) => {
    const { status, stderr } = start(env)
    expect(stderr).toContain(message)
    expect(status).toBe(1)
  })
})
