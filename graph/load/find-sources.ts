import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { filesMatching, isPattern } from './pattern'
import { fileProblem, type LoadSource } from './source'
import { compareText } from '@/lib/text/compare'

/** Files of a folder that are taken for releases; a file that is named itself is read whatever it is called. */
const extensions: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.json',
  '.ndjson',
  '.jsonl',
  '.xml',
  '.rss',
  '.atom',
])

const byName = (a: Dirent, b: Dirent): number => compareText(a.name, b.name)

async function inFolder(folder: string): Promise<LoadSource[]> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return [{ source: folder, problem: fileProblem(error) }]
  }
  const found = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort(byName)
    .map((entry): Promise<LoadSource[]> => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return inFolder(path)
      const taken = !entry.isDirectory() && extensions.has(extname(entry.name).toLowerCase())
      return Promise.resolve(taken ? [{ source: path, name: entry.name, path }] : [])
    })
  return (await Promise.all(found)).flat()
}

/** Files that a pattern means; folders that it means are read whole. */
async function matching(pattern: string): Promise<LoadSource[]> {
  const found = await filesMatching(pattern)
  if (found.length === 0)
    return [{ source: pattern, problem: { code: 'missing', message: 'No file matches this pattern.' } }]
  return (await Promise.all(found.map(at))).flat()
}

async function at(path: string): Promise<LoadSource[]> {
  if (path === '-') return [{ source: 'standard input', bytes: await buffer(process.stdin) }]
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(path)) return [{ source: path, url: path }]
  try {
    const found = await stat(path)
    if (found.isFile() || found.isFIFO()) return [{ source: path, path }]
    if (!found.isDirectory())
      return [
        { source: path, problem: { code: 'unreadable', message: 'This is neither a file nor a folder.' } },
      ]
  } catch (error) {
    if (isPattern(path)) return matching(path)
    return [{ source: path, problem: fileProblem(error) }]
  }
  const inside = await inFolder(path)
  if (inside.length > 0) return inside
  const message = `There are no releases in this folder: it has no ${[...extensions].join(', ')} files.`
  return [{ source: path, problem: { code: 'no_files', message } }]
}

/**
 * The sources that paths name: files as they are, folders with all their documents, sorted by name, patterns with
 * wildcards, web addresses, and `-` for standard input. Never throws: a path with nothing to read comes back as a source with the reason.
 */
export async function findSources(paths: readonly string[]): Promise<LoadSource[]> {
  const sources: LoadSource[] = []
  for (const path of paths) sources.push(...(await at(path)))
  return sources
}
