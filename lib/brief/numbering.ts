import type { Citation, LinkEvidence } from '@/lib/api/schemas'
import { cleanText } from '@/lib/scene'
import type { Quote, Source } from './briefing'
import { compareText } from '@/lib/text/compare'

interface Entry {
  readonly number: number
  readonly release: Citation
  readonly quotes: Quote[]
}

/** Gives each release its number at first use, and gathers the sentences that are quoted from it. */
export class SourceNumbers {
  private readonly entries = new Map<string, Entry>()

  /** The numbers of the releases that `evidence` quotes, ascending; one sentence per release and claim is kept. */
  cite(evidence: readonly LinkEvidence[]): number[] {
    const numbers = new Set<number>()
    for (const item of evidence.toSorted(byDateThenPlace)) {
      const entry = this.entryOf(item.release)
      numbers.add(entry.number)
      keep(entry, toQuote(item))
    }
    return [...numbers].sort((a, b) => a - b)
  }

  /** The number of a release that publishes a figure; `quote` is kept when no sentence holds it yet. */
  citeFigure(release: Citation, quote: string): number {
    const entry = this.entryOf(release)
    const text = cleanText(quote)
    if (text !== '' && !entry.quotes.some((known) => known.text.includes(text)))
      keep(entry, { text, start: 0, end: text.length })
    return entry.number
  }

  /** Every source cited so far, by number. */
  list(): Source[] {
    return [...this.entries.values()]
  }

  private entryOf(release: Citation): Entry {
    const known = this.entries.get(release.id)
    if (known) return known
    const entry = { number: this.entries.size + 1, release, quotes: [] }
    this.entries.set(release.id, entry)
    return entry
  }
}

const byDateThenPlace = (a: LinkEvidence, b: LinkEvidence): number =>
  compareText(a.release.publishedAt ?? '9999', b.release.publishedAt ?? '9999') ||
  compareText(a.release.id, b.release.id) ||
  a.start - b.start

function keep(entry: Entry, quote: Quote): void {
  const known = entry.quotes.findIndex(
    (other) => other.text.includes(quote.text) || quote.text.includes(other.text),
  )
  const before = entry.quotes[known]
  if (!before) entry.quotes.push(quote)
  else if (before.text.length < quote.text.length) entry.quotes[known] = quote
}

function toQuote(item: LinkEvidence): Quote {
  const text = cleanText(item.sentence)
  const words = cleanText(item.quote)
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? { text, start: 0, end: text.length } : { text, start: at, end: at + words.length }
}
