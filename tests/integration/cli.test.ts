import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDriver, execute } from '@/graph/db'
import { migrate } from '@/graph/migrations'
import { wipe } from '@/graph/writes'
import { queryResultSchema } from '@/lib/api/query'
import { loadReportSchema, searchResultSchema } from '@/lib/api/schemas'
import { extractionSchema } from '@/lib/model'

const release = `INTERPOL and Singapore sign agreement on training

12 March 2012

LYON, France – INTERPOL Secretary General Ronald K. Noble met Khoo Boon Hui, President of INTERPOL, at the General Secretariat to discuss drug trafficking.

Operation Examplar, coordinated by INTERPOL and carried out in Kenya and Uganda, led to 120 arrests and the seizure of more than USD 2 million in cash.
`

let folder: string
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function communique(args: string[], { input, env }: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/communique.mjs', ...args], {
    encoding: 'utf8',
    input: input ?? '',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'communique-cli-'))
  await migrate()
  await wipe()
})
afterAll(async () => {
  await wipe()
  await closeDriver()
  rmSync(folder, { recursive: true })
})

describe('communique extract', () => {
  it('prints one extraction per release when piped, without a database', () => {
    const paths = [file('one.txt', release), file('two.txt', release.replace('Kenya', 'Ghana'))]
    const { status, stdout } = communique(['extract', ...paths], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })
    expect(status).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(2)
    const first = extractionSchema.parse(JSON.parse(lines[0] ?? ''))
    expect(first.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ronald K. Noble', 'Kenya']),
    )
    for (const claim of first.claims)
      for (const { start, end, quote } of claim.evidence)
        expect(first.release.text.slice(start, end)).toBe(quote)
  })

  it('reads standard input', () => {
    const { status, stdout } = communique(['extract', '-', '--json'], { input: release })
    expect(status).toBe(0)
    expect(extractionSchema.parse(JSON.parse(stdout)).release.publishedAt).toBe('2012-03-12')
  })

  it('names what it cannot read, reads the rest and ends with 3', () => {
    const { status, stdout, stderr } = communique([
      'extract',
      file('empty.txt', ''),
      file('good.txt', release),
    ])
    expect(status).toBe(3)
    expect(stderr).toContain('empty.txt')
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })
})

describe('communique load', () => {
  it('reports what is new, then unchanged, then changed', () => {
    const path = file('load.txt', release)
    const load = () => loadReportSchema.parse(JSON.parse(communique(['load', path]).stdout))
    expect(load()).toMatchObject({ read: 1, new: 1, changed: 0, unchanged: 0, skipped: [] })
    expect(load()).toMatchObject({ read: 1, new: 0, unchanged: 1 })
    writeFileSync(path, release.replace('120 arrests', '121 arrests'))
    expect(load()).toMatchObject({ read: 1, new: 0, changed: 1 })
  })

  it('names every bad file with its reason, loads the others and ends with 3', () => {
    const bad = join(folder, 'bad')
    mkdirSync(bad)
    writeFileSync(
      join(bad, 'binary.txt'),
      Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0, 255, 254, 0, 1, 1, 0, 0]),
    )
    writeFileSync(join(bad, 'empty.txt'), '')
    writeFileSync(join(bad, 'good.txt'), release.replace('12 March', '13 March'))
    writeFileSync(join(bad, 'large.txt'), 'a word '.repeat(1000))
    writeFileSync(join(bad, 'words.txt'), 'only a few words')
    const { status, stdout } = communique(['load', bad, '--max-size', '4KB'])
    expect(status).toBe(3)
    const { skipped, read } = loadReportSchema.parse(JSON.parse(stdout))
    expect(read).toBe(1)
    expect(skipped.map(({ source, code }) => [source.split('/').at(-1), code])).toEqual([
      ['binary.txt', 'binary'],
      ['empty.txt', 'empty'],
      ['large.txt', 'too_large'],
      ['words.txt', 'no_release'],
    ])
    for (const { message } of skipped) expect(message).not.toBe('')
  })
})

describe('what the loaded graph answers', () => {
  it('finds an entity by part of its name', () => {
    const found = searchResultSchema.parse(JSON.parse(communique(['search', 'noble']).stdout))
    expect(found.entities[0]?.name).toBe('Ronald K. Noble')
  })

  it('answers Cypher with parameters', () => {
    const { status, stdout } = communique([
      'query',
      'RETURN $n + 1 AS next, $word AS word',
      '--param',
      'n=41',
      '--param',
      'word=SOGA',
    ])
    expect(status).toBe(0)
    expect(queryResultSchema.parse(JSON.parse(stdout))).toMatchObject({
      columns: ['next', 'word'],
      rows: [[42, 'SOGA']],
    })
  })

  it('refuses to write and says so', async () => {
    const { status, stderr } = communique(['query', 'MATCH (n) DETACH DELETE n'])
    expect(status).toBe(2)
    expect(stderr).toContain('Only reading is allowed')
    expect((await execute('MATCH (r:Release) RETURN r.id AS id')).length).toBeGreaterThan(0)
  })

  it('draws a page about an entity', () => {
    const out = join(folder, 'noble.svg')
    const { status, stderr } = communique(['brief', 'Ronald Noble', '-o', out])
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(readFileSync(out, 'utf8')).toMatch(/^<svg[\s\S]+Ronald K\. Noble/)
    expect(communique(['brief', 'Ronald Noble', '-o', join(folder, 'noble.gif')]).status).toBe(2)
    expect(communique(['brief', 'Nobody At All', '-o', out]).status).toBe(1)
  })

  it('keeps its checksum through a rebuild', () => {
    const before = communique(['checksum']).stdout
    expect(before).toMatch(/^[0-9a-f]{64}\n$/)
    expect(JSON.parse(communique(['rebuild']).stdout)).toMatchObject({ checksum: before.trim() })
    expect(communique(['checksum']).stdout).toBe(before)
  })

  it('is emptied by wipe, but not without being asked', async () => {
    const count = async () => (await execute('MATCH (r:Release) RETURN r.id AS id')).length
    const before = await count()
    expect(communique(['wipe']).status).toBe(2)
    expect(await count()).toBe(before)
    expect(communique(['wipe', '--yes']).status).toBe(0)
    expect(await count()).toBe(0)
  })
})

describe('communique', () => {
  it.each([
    ['no arguments for load', ['load'], 2],
    ['an unknown command', ['serch', 'x'], 2],
    ['an unknown option', ['model', '--jsn'], 2],
    ['a wrong number', ['search', 'x', '--limit', '0'], 2],
    ['help', ['--help'], 0],
    ['the version', ['--version'], 0],
  ])('ends well or with wrong use: %s', (_, args, code) => {
    expect(communique(args).status).toBe(code)
  })

  it('offers the command that was meant', () => {
    expect(communique(['serch']).stderr).toContain('search')
  })

  it('describes the model', () => {
    const { kinds, relations, measures } = JSON.parse(communique(['model']).stdout) as Record<
      string,
      object[]
    >
    expect(kinds).toContainEqual(expect.objectContaining({ kind: 'Operation', colour: '#d1495b' }))
    expect(relations).toContainEqual(expect.objectContaining({ relation: 'MET', symmetric: true }))
    expect(measures?.length).toBeGreaterThan(30)
  })

  it.each([[['search', 'x']], [['load', 'README.md']], [['query', 'RETURN 1']], [['checksum']]])(
    'ends with 4 and the remedy when the database cannot be reached: %j',
    (args) => {
      const { status, stderr } = communique(args, { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })
      expect(status).toBe(4)
      expect(stderr).toContain('npm start')
    },
  )

  it('looks at everything it needs', () => {
    const { findings } = JSON.parse(communique(['doctor']).stdout) as {
      findings: { what: string; state: string }[]
    }
    expect(findings.map(({ what }) => what)).toEqual([
      'Communiqué',
      'Node',
      'Java',
      'Maven',
      'Neo4j',
      'Locks',
      'Disk',
      'App',
    ])
    expect(findings.find(({ what }) => what === 'Neo4j')?.state).toBe('ok')
  })
})
