import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireLock, isStale, readLock, releaseLock } from '@/graph/local/lock.mjs'
import { startMark } from '@/graph/local/processes.mjs'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the lock of a data folder', () => {
  it('is taken once, and again after it is given back', () => {
    acquireLock(path)
    expect(() => acquireLock(path)).toThrow(`in use by process ${process.pid}`)
    releaseLock(path)
    expect(readLock(path)).toBeUndefined()
    expect(acquireLock(path)).toBe(path)
  })

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, mark: '1' })],
    ['a process whose number another has now', JSON.stringify({ pid: process.pid, mark: 'another start' })],
    ['a writer that was killed half-way', '{"pid":'],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(path, content)
    expect(isStale(readLock(path))).toBe(true)
    acquireLock(path)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ pid: process.pid, mark: startMark(process.pid) })
  })

  it('is not given back by a process that does not hold it', () => {
    const other = JSON.stringify({ pid: 1, mark: startMark(1) })
    writeFileSync(path, other)
    releaseLock(path)
    expect(readFileSync(path, 'utf8')).toBe(other)
  })
})
