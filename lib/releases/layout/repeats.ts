import { foldName } from '@/lib/text/fold'
import type { Line } from '../lines'
import { parseDateline } from '../dateline'

/** Letters that two paragraphs share from their first on when one repeats the other. */
const shared = 60

const bare = (line: Line): string =>
  foldName(line.text.slice((parseDateline(line)?.end ?? line.start) - line.start).replace(/…$|\.\.\.$/u, ''))

/**
 * Paragraphs that say again what another one says: a copy that a page shows twice, or a teaser cut short. Of each
 * pair the shorter is a repeat, of two that are equal the later.
 */
export function findRepeats(paragraphs: readonly Line[]): ReadonlySet<Line> {
  const repeats = new Set<Line>()
  const kept = new Map<string, { line: Line; words: string }>()
  for (const line of paragraphs) {
    if (line.text.length < shared) continue
    const words = bare(line)
    const key = words.slice(0, shared)
    const first = kept.get(key)
    if (!first || key.length < shared) kept.set(key, { line, words })
    else if (first.words.startsWith(words)) repeats.add(line)
    else if (words.startsWith(first.words)) {
      repeats.add(first.line)
      kept.set(key, { line, words })
    }
  }
  return repeats
}
