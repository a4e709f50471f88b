import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extractSource } from '@/graph/load'
import { startReaders } from '@/graph/load/readers'
import { ownReader } from '@/graph/load/source'

const folder = join(process.cwd(), 'graph', 'samples', 'releases')
const sources = readdirSync(folder)
  .sort()
  .slice(0, 6)
  .map((file) => ({ source: file, path: join(folder, file) }))

describe('readers', () => {
  it.each([
    ['few sources', 5, 4],
    ['one core', 1000, 1],
  ])('are this thread for %s', (_what, count, cores) => {
    expect(startReaders(count, cores)).toBe(ownReader)
  })

  it('read in threads what this thread reads, and say why they do not', async () => {
    const readers = startReaders(1000, 2)
    try {
      expect(readers.size).toBe(2)
      const wanted = [...sources, { source: 'nothing', path: join(folder, 'nothing.txt') }]
      const read = await Promise.all(wanted.map((source) => readers.read(source, {})))
      expect(read).toEqual(await Promise.all(wanted.map((source) => extractSource(source))))
    } finally {
      await readers.close()
    }
  })

  it('fail what a stopped thread was reading', async () => {
    const readers = startReaders(1000, 2)
    const reading = readers.read(sources[0]!, {})
    await Promise.all([readers.close(), expect(reading).rejects.toThrow('A reading thread stopped.')])
  })
})
