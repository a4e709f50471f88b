import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractSource } from '@/graph/load'
import { fileProblem, maxBytes } from '@/graph/load/source'

const folder = mkdtempSync(join(tmpdir(), 'communique-source-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const prose = `Police end an operation

3 May 2014 – Officers from twelve countries have ended an operation against car theft, and the police said that 75 people were arrested.
`

describe('extractSource', () => {
  test('reads a file by its path and takes its name for hints', async () => {
    const path = join(folder, '2014-05-03.txt')
    writeFileSync(path, prose)
    const [result] = await extractSource({ source: 'x', path })
    expect(result?.ok && result.extraction.release).toMatchObject({ publishedAt: '2014-05-03', lang: 'en' })
  })

  test('does not read a file over the limit', async () => {
    const path = join(folder, 'large.txt')
    writeFileSync(path, prose)
    expect(await extractSource({ source: 'x', path }, { limit: 50 })).toMatchObject([
      { ok: false, source: 'x', code: 'too_large' },
    ])
  })

  test('gives the official address to the release', async () => {
    const address = 'https://www.interpol.int/News-and-media/News/2014/PR999'
    const [result] = await extractSource({ source: 'x', text: prose, address })
    expect(result?.ok && result.extraction.release).toMatchObject({ address, number: 'PR999' })
  })
})

test.each([
  ['ENOENT', 'missing'],
  ['EACCES', 'unreadable'],
  ['EIO', 'unreadable'],
])('%s is reported as %s', (code, reported) => {
  expect(fileProblem(Object.assign(new Error('no'), { code })).code).toBe(reported)
})

test.each([
  [undefined, 5 * 1024 * 1024],
  ['1000', 1000],
  ['-1', 5 * 1024 * 1024],
  ['lots', 5 * 1024 * 1024],
])('COMMUNIQUE_MAX_RELEASE_BYTES=%s allows %d bytes', (given, bytes) => {
  expect(maxBytes({ COMMUNIQUE_MAX_RELEASE_BYTES: given } as unknown as NodeJS.ProcessEnv)).toBe(bytes)
})
