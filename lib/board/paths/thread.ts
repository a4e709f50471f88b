import type { PathTie } from './tie'
import { spanOf } from './tie'

/** Earliest day that a thread has reached after `tie`; undefined when the link ended before `day`. An undated link takes no time. */
export function dayAfter(day: string, tie: PathTie): string | undefined {
  const span = spanOf(tie)
  if (!span) return day
  if (span.to < day) return undefined
  return span.from > day ? span.from : day
}

/**
 * One link for each step, the best attested that there is; `choices` has those of each step, best first. With
 * `timed` no link may have ended before one that precedes it began; undefined when no choice does.
 */
export function threadOf(
  choices: readonly (readonly PathTie[])[],
  timed: boolean,
  day = '',
): PathTie[] | undefined {
  const [first, ...rest] = choices
  if (!first) return []
  for (const tie of first) {
    const next = timed ? dayAfter(day, tie) : day
    const more = next === undefined ? undefined : threadOf(rest, timed, next)
    if (more) return [tie, ...more]
  }
  return undefined
}
