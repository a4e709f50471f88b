import type { Span } from '@/lib/model'

/** A stretch of text and the span that covers it, if any. */
export interface Slice<T extends Span> {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mark: T | undefined
}

/**
 * Cuts `text` from `from` to `to` into consecutive slices, each marked by the span that covers it or by none.
 * Where spans overlap, the earlier and then the longer one wins; the slices always join to the whole again.
 */
export function sliceBySpans<T extends Span>(
  text: string,
  spans: readonly T[],
  from = 0,
  to = text.length,
): Slice<T>[] {
  const slices: Slice<T>[] = []
  let at = from
  const push = (start: number, end: number, mark: T | undefined): void => {
    if (end > start) slices.push({ start, end, text: text.slice(start, end), mark })
  }
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < at || span.end > to) continue
    push(at, span.start, undefined)
    push(span.start, span.end, span)
    at = span.end
  }
  push(at, to, undefined)
  return slices
}
