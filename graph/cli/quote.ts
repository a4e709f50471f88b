import type { Span } from '@/lib/model'
import { wrap } from './output'
import type { Paint } from './paint'
import { shorten } from './shorten'

/** How wide a terminal is, and how it shows colours. */
export interface Ink {
  readonly width: number
  readonly paint: Paint
}

/** Sentences are not cut to fewer letters than this, however narrow the terminal is. */
const shortest = 120

/** Lines of a text with a stretch of it set off, however the lines fall. */
function markLines(lines: readonly string[], indent: string, { start, end }: Span, paint: Paint): string[] {
  let at = 0
  return lines.map((line) => {
    const words = line.slice(indent.length)
    const from = Math.max(0, start - at)
    const to = Math.max(from, Math.min(words.length, end - at))
    at += words.length + 1
    if (from >= words.length) return line
    return indent + words.slice(0, from) + paint('words', words.slice(from, to)) + words.slice(to)
  })
}

/** A sentence in some two lines of a terminal, each behind `indent`, cut around the words of `span`, which are set off. */
export function quoteLines(sentence: string, span: Span, indent: string, { width, paint }: Ink): string[] {
  const short = shorten(sentence, span, Math.max(shortest, 2 * (width - indent.length)))
  return markLines(wrap(short.text, width, indent), indent, short, paint)
}
