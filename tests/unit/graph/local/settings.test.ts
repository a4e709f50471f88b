import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configuration } from '@/graph/local/server.mjs'
import { connectionSettings } from '@/graph/local/settings.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value))

describe('connectionSettings', () => {
  it('takes NEO4J_URI and its companions before anything else', () => {
    write('server.json', { port: 17_687 })
    write('credentials.json', { user: 'neo4j', password: 'of the folder' })
    const env = {
      NEO4J_URI: 'neo4j+s://example.test',
      NEO4J_PASSWORD: 'mine',
      NODE_ENV: 'test',
    } as NodeJS.ProcessEnv
    expect(connectionSettings(env, folder)).toEqual({
      uri: 'neo4j+s://example.test',
      user: 'neo4j',
      password: 'mine',
      database: 'neo4j',
      local: false,
    })
  })

  it('else finds the server of the data folder, on loopback', () => {
    write('server.json', { port: 17_690 })
    write('credentials.json', { user: 'neo4j', password: 'secret' })
    expect(connectionSettings({ NODE_ENV: 'test' }, folder)).toMatchObject({
      uri: 'bolt://127.0.0.1:17690',
      password: 'secret',
      local: true,
    })
  })

  it.each([
    ['no server was ever started', {}],
    ['only half was written', { 'server.json': { port: 17_687 } }],
  ])('is undefined when %s', (_, files) => {
    for (const [name, value] of Object.entries(files)) write(name, value)
    expect(connectionSettings({ NODE_ENV: 'test' }, folder)).toBeUndefined()
  })
})

describe('configuration', () => {
  const lines = configuration(17_687).split('\n')
  it.each([
    'server.bolt.listen_address=127.0.0.1:17687',
    'server.http.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'dbms.usage_report.enabled=false',
  ])('says %s', (line) => {
    expect(lines).toContain(line)
  })
})
