import type { Link } from '@/lib/api/schemas'
import { firstDay, lastDay } from '../dates'

/** What a search for paths has to know of a link. */
export type PathTie = Pick<
  Link,
  'key' | 'source' | 'target' | 'stories' | 'confidence' | 'published' | 'validFrom' | 'validTo'
>

/** First and last day, ISO 8601. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** When what a link says happened; null when no release dates it. */
export function spanOf({ validFrom, validTo }: Pick<PathTie, 'validFrom' | 'validTo'>): Span | null {
  const from = validFrom ?? validTo
  const to = validTo ?? validFrom
  return from && to ? { from: firstDay(from), to: lastDay(to) } : null
}

/**
 * Whether a link belongs between two dates at any precision, either of them open: by when it happened, else by
 * when it was published.
 */
export function isBetween(tie: PathTie, after: string | undefined, before: string | undefined): boolean {
  if (!after && !before) return true
  const happened = spanOf(tie)
  const spans = happened
    ? [happened]
    : tie.published.map((date) => ({ from: firstDay(date), to: lastDay(date) }))
  return spans.some(
    ({ from, to }) => (!after || to >= firstDay(after)) && (!before || from <= lastDay(before)),
  )
}

/** Best attested first: stories, then confidence, then key. */
export const compareTies = (left: PathTie, right: PathTie): number =>
  right.stories - left.stories || right.confidence - left.confidence || (left.key < right.key ? -1 : 1)
