import { spawnSync } from 'node:child_process'
import { closeDriver } from '@/graph/db'
import { writeSmallGraph } from '../support/small-graph'

beforeAll(writeSmallGraph)
afterAll(closeDriver)

const query = (...args: string[]) =>
  spawnSync(process.execPath, ['bin/communique.mjs', 'query', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })

test('--ndjson prints columns, every row as a line, and how many there were', () => {
  const { status, stdout } = query('UNWIND range(1, 2500) AS x RETURN x', '--ndjson')
  const lines = stdout.trim().split('\n')
  expect(status).toBe(0)
  expect(lines).toHaveLength(2502)
  expect(JSON.parse(lines[0] ?? '')).toEqual({ columns: ['x'] })
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ done: true, rows: 2500 })
})

test('what is refused has nothing on standard output and ends with 2', () => {
  const { status, stdout, stderr } = query('CREATE (n:Probe)', '--ndjson')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Only reading is allowed here')
})

test('--explain adds the plan to the JSON', () => {
  const { stdout } = query('MATCH (n:Operation) RETURN n.name', '--explain', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ plan: { operator: 'ProduceResults' } })
})
