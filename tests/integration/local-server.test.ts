import { mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { startLocalServer } from '@/graph/local/server.mjs'
import { dataFolderOf, readJson } from '@/graph/local/settings.mjs'

/** A server of this file's own: what the other files use is left alone. */
let data: string
let server: Awaited<ReturnType<typeof startLocalServer>>
let driver: Driver

const connect = (password = server.password) =>
  neo4j.driver(server.uri, neo4j.auth.basic(server.user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
    connectionTimeout: 2000,
  })

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'communique-server-'))
  symlinkSync(realpathSync(join(dataFolderOf(), 'server')), join(data, 'server'))
  server = await startLocalServer({ dataFolder: data })
  driver = connect()
})

afterAll(async () => {
  await driver.close()
  await server.stop()
  rmSync(data, { recursive: true, force: true })
})

describe('the local Neo4j', () => {
  it('has a random password in a file that only its owner reads', async () => {
    const stored = readJson(join(data, 'credentials.json')) as { password: string }
    expect(stored.password).toBe(server.password)
    expect(stored.password).toMatch(/^[\w-]{32}$/)
    expect(statSync(join(data, 'credentials.json')).mode & 0o777).toBe(0o600)
    const wrong = connect('neo4j')
    await expect(wrong.verifyAuthentication()).resolves.toBe(false)
    await wrong.close()
  })

  it('refuses a second launcher while it runs', async () => {
    await expect(startLocalServer({ dataFolder: data })).rejects.toThrow(`in use by process ${process.pid}`)
  })

  it('comes back on its port with what was written, after being killed', async () => {
    await driver.executeQuery('CREATE (:Kept {id: 1})')
    const before = server.pid
    process.kill(before, 'SIGKILL')
    const after = await server.restart()
    expect(after).not.toBe(before)
    const { records } = await driver.executeQuery('MATCH (n:Kept) RETURN count(n) AS kept')
    expect(records[0]?.get('kept')).toBe(1)
  })

  it.each([
    ['a file', 'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line'],
    ['an address', 'LOAD CSV FROM "http://127.0.0.1:9/x.csv" AS line RETURN line'],
  ])('does not read %s for anybody', async (_, cypher) => {
    await expect(driver.executeQuery(cypher)).rejects.toThrow(/blocked|not allowed|disabled|allow_csv/i)
  })
})
