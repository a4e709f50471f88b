import { foldName } from '@/lib/text/fold'

/** One run of a query, as this browser remembers it. */
export interface PastRun {
  readonly cypher: string
  readonly title: string | null
  readonly params: Readonly<Record<string, unknown>>
  /** When it began, ISO 8601 in UTC. */
  readonly at: string
  readonly milliseconds: number
  readonly outcome: 'answered' | 'failed' | 'cancelled'
  /** Null unless it was answered. */
  readonly rows: number | null
}

/** Runs that are remembered; the oldest goes first. */
export const mostRuns = 200

/** The history with one run more, newest first. */
export const withRun = (history: readonly PastRun[], run: PastRun): PastRun[] =>
  [run, ...history].slice(0, mostRuns)

/** The runs whose text or title holds every word, in any script, with or without accents. */
export function findRuns(history: readonly PastRun[], text: string): PastRun[] {
  const words = foldName(text).split(' ').filter(Boolean)
  return history.filter(({ cypher, title }) => {
    const folded = foldName(`${title ?? ''} ${cypher}`)
    return words.every((word) => folded.includes(word))
  })
}
