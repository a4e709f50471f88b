import { spawn, spawnSync } from 'node:child_process'
import { closeDriver } from '@/graph/db'
import { loadSample } from '@/graph/load'
import { migrate } from '@/graph/migrations'
import { wipe } from '@/graph/writes'
import { pathSchema, pathsSchema } from '@/lib/api/paths'
import { searchResultSchema } from '@/lib/api/schemas'

function communique(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/communique.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

beforeAll(async () => {
  await migrate()
  await wipe()
  await loadSample()
})
afterAll(async () => {
  await wipe()
  await closeDriver()
})

describe('communique path', () => {
  it('answers paths with a sentence for each step, ends by name', () => {
    const { status, stdout } = communique('path', 'Ronald Noble', 'Malaysia', '--k', '2')
    expect(status).toBe(0)
    const { from, to, paths } = pathsSchema.parse(JSON.parse(stdout))
    expect([from.id, to.id, paths.length]).toEqual(['official-ronald-k-noble', 'country-my', 2])
    for (const { steps } of paths) for (const { evidence } of steps) expect(evidence?.quote).not.toBe('')
  })

  it('takes ids, relations and dates, and prints a path a line', () => {
    const { stdout } = communique(
      ...['path', 'operation-soga', 'country-my', '--ndjson', '--k', '3'],
      ...['--relations', 'participated_in,EDITION_OF', '--after', '2008', '--before', '2016-12'],
    )
    const paths = linesOf(stdout).map((line) => pathSchema.parse(line))
    expect(paths.length).toBeGreaterThan(0)
    for (const { steps } of paths)
      for (const { link } of steps) expect(['PARTICIPATED_IN', 'EDITION_OF']).toContain(link.relation)
  })

  it('says that there is none, and ends well', () => {
    const { status, stdout, stderr } = communique('path', 'SOGA', 'Malaysia', '--relations', 'SIGNED')
    expect(status).toBe(0)
    expect(pathsSchema.parse(JSON.parse(stdout)).paths).toEqual([])
    expect(stderr).toContain('No path of at most 4 steps')
  })

  it.each([
    ['a name with a slip', ['Noblee', 'Malaysia'], 1, 'official-ronald-k-noble'],
    ['a name that means several', ['Ministry', 'Malaysia'], 2, 'can mean several'],
    ['a name of nothing', ['Xyzzyq', 'Malaysia'], 1, 'Search for a word'],
    ['the same end twice', ['SOGA', 'SOGA'], 2, 'two different ends'],
    ['a relation with a slip', ['SOGA', 'Malaysia', '--relations', 'METT'], 2, 'Did you mean MET?'],
    ['no date', ['SOGA', 'Malaysia', '--after', 'yesterday'], 2, '2013-09'],
    ['too many steps', ['SOGA', 'Malaysia', '--steps', '9'], 2, 'from 1 to 6'],
    ['a name without its quotes', ['Ronald', 'Noble', 'Malaysia'], 2, 'too many arguments'],
  ])('%s is told with the remedy', (_, args, code, remedy) => {
    const { status, stdout, stderr } = communique('path', ...args)
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toContain(remedy)
  })

  it('ends with 4 when the database cannot be reached', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/communique.mjs', 'path', 'a', 'b'], {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1' },
    })
    expect(status).toBe(4)
    expect(stderr).toContain('npm start')
  })
})

describe('communique search', () => {
  it('takes several kinds, in any case, and ranks them together', () => {
    const { entities, releases, sentences } = searchResultSchema.parse(
      JSON.parse(communique('search', 'Singapore', '--kind', 'country,EVENT', '--limit', '6').stdout),
    )
    expect(entities[0]?.id).toBe('country-sg')
    expect(new Set(entities.map(({ kind }) => kind))).toEqual(new Set(['Country', 'Event']))
    expect(entities.length).toBeLessThanOrEqual(6)
    expect([releases, sentences]).toEqual([[], []])
  })

  it('prints one list, an object a line', () => {
    const lines = linesOf(communique('search', 'SOGA', '--only', 'sentences', '--ndjson').stdout)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatchObject({ found: 'sentences', text: expect.any(String) })
  })

  it('finds releases alone', () => {
    const { releases, entities } = searchResultSchema.parse(
      JSON.parse(communique('search', 'SOGA', '--kind', 'Release').stdout),
    )
    expect(releases.length).toBeGreaterThan(0)
    expect(entities).toEqual([])
  })

  it('offers the kind that was meant', () => {
    const { status, stderr } = communique('search', 'SOGA', '--kind', 'Operatoin')
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean Operation?')])
  })

  it('says that nothing fits, and ends well', () => {
    const { status, stderr } = communique('search', 'xyzzyq')
    expect([status, stderr]).toEqual([0, expect.stringContaining('Nothing fits')])
  })

  it('ends well when its reader has read enough', async () => {
    const child = spawn(process.execPath, [
      ...['bin/communique.mjs', 'search', 'operation', '--limit', '100', '--ndjson'],
    ])
    const said: string[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.once('exit', done))
    expect([status, said.join('')]).toEqual([0, ''])
  })
})
