import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { compareText } from '@/lib/text/compare'

/** True for a path with wildcards: `*`, `?` or alternatives in braces. */
export const isPattern = (path: string): boolean => /[*?]|\{[^{}]*,[^{}]*\}/u.test(path)

const mostAlternatives = 1_000

/** A pattern without braces for each choice of their alternatives: "a.{md,txt}" is "a.md" and "a.txt". */
function alternatives(pattern: string): string[] {
  let open = [pattern]
  const done: string[] = []
  while (open.length > 0) {
    const next: string[] = []
    for (const one of open) {
      const braces = /\{([^{}]*,[^{}]*)\}/u.exec(one)
      if (!braces || done.length + open.length > mostAlternatives) done.push(one)
      else
        for (const choice of (braces[1] ?? '').split(','))
          next.push(one.slice(0, braces.index) + choice + one.slice(braces.index + braces[0].length))
    }
    open = next
  }
  return done
}

/** True when `name` is what `pattern` means, with `*` for any run of letters and `?` for one. Linear in practice: one step back a star. */
export function matchesName(pattern: string, name: string): boolean {
  let p = 0
  let n = 0
  let star = -1
  let from = 0
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p
      from = n
      p += 1
    } else if (pattern[p] === '?' || pattern[p] === name[n]) {
      p += 1
      n += 1
    } else if (star !== -1) {
      from += 1
      n = from
      p = star + 1
    } else return false
  }
  while (pattern[p] === '*') p += 1
  return p === pattern.length
}

async function walk(folder: string, parts: readonly string[], found: Set<string>): Promise<void> {
  const [part, ...rest] = parts
  if (part === undefined) {
    found.add(folder)
    return
  }
  if (part === '**') await walk(folder, rest, found)
  else if (!isPattern(part)) return walk(join(folder, part), rest, found)
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (part === '**') {
      if (entry.isDirectory()) await walk(path, parts, found)
    } else if (matchesName(part, entry.name) && (rest.length === 0 || entry.isDirectory()))
      await walk(path, rest, found)
  }
}

/** The files and folders that a pattern means, sorted by name; hidden ones are passed over. `**` means any folders. */
export async function filesMatching(pattern: string): Promise<string[]> {
  const found = new Set<string>()
  for (const one of alternatives(pattern)) {
    const root = one.startsWith(sep) ? sep : ''
    await walk(root, one.split(/[\\/]/u).filter(Boolean), found)
  }
  return [...found].sort(compareText)
}
