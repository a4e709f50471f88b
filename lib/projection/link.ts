/** One claim that supports a link, with what its release adds. */
export interface Support {
  readonly claim: string
  readonly release: string
  readonly story: string
  readonly confidence: number
  readonly background: boolean
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly publishedAt: string | null
  readonly lang: string
  /** Of a summary, who published what it stands for. */
  readonly publisher: string | null
}

/** What a link carries, so that filters by time, language and source need no ledger. */
export interface LinkSummary {
  readonly background: boolean
  readonly claims: number
  readonly releases: number
  readonly stories: number
  readonly confidence: number
  readonly published: string[]
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly langs: string[]
  readonly publishers: string[]
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort()

/**
 * The chance that at least one of the stories is right, when the best claim of each is taken alone: noisy-or,
 * to four digits. Repeats within a story add nothing.
 */
function combinedConfidence(supports: readonly Support[]): number {
  const best = new Map<string, number>()
  for (const { story, confidence } of supports) best.set(story, Math.max(best.get(story) ?? 0, confidence))
  const doubt = [...best.values()]
    .sort((a, b) => a - b)
    .reduce((product, chance) => product * (1 - chance), 1)
  return Math.round((1 - doubt) * 10_000) / 10_000
}

/** The earliest day that a partial date allows, to compare dates of different precision. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The latest day that a partial date allows; month ends are all taken as the 31st, which sorts the same. */
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10))

const extreme = (dates: readonly string[], before: (a: string, b: string) => boolean): string | null =>
  dates
    .toSorted()
    .reduce<string | null>((best, date) => (best === null || before(date, best) ? date : best), null)

/**
 * The span that covers the stated times of all claims; claims without any are left out. It is open on a side
 * where one of the dated claims is.
 */
function validity(supports: readonly Support[]): Pick<LinkSummary, 'validFrom' | 'validTo'> {
  const dated = supports.filter(({ validFrom, validTo }) => validFrom !== null || validTo !== null)
  const from = dated.map(({ validFrom }) => validFrom)
  const to = dated.map(({ validTo }) => validTo)
  return {
    validFrom: from.includes(null) ? null : extreme(distinct(from), (a, b) => firstDay(a) < firstDay(b)),
    validTo: to.includes(null) ? null : extreme(distinct(to), (a, b) => lastDay(a) > lastDay(b)),
  }
}

/** What a link carries, from all claims that support it, in any order. */
export function summariseLink(supports: readonly Support[]): LinkSummary {
  return {
    background: supports.every(({ background }) => background),
    claims: supports.length,
    releases: new Set(supports.map(({ release }) => release)).size,
    stories: new Set(supports.map(({ story }) => story)).size,
    confidence: combinedConfidence(supports),
    published: distinct(supports.map(({ publishedAt }) => publishedAt)),
    ...validity(supports),
    langs: distinct(supports.map(({ lang }) => lang)),
    publishers: distinct(supports.map(({ publisher }) => publisher)),
  }
}
