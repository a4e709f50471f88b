import type { Span } from '@/lib/model'

/** A line of a text that is not empty, without its surrounding white space. */
export interface Line extends Span {
  readonly text: string
  /** Empty lines before it. */
  readonly gap: number
}

/** The lines of `text` that are not empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const to = found === -1 ? text.length : found
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed === '') gap += 1
    else {
      const start = from + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, gap })
      gap = 0
    }
    from = to + 1
  }
  return lines
}
