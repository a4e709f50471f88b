import type { Source } from '@/lib/api/cited'
import { citationSchema, type Citation } from '@/lib/api/schemas'
import { formatDate, languageName } from '@/lib/i18n/format'
import { flat } from './flat'

/** Where the text of a release is to be read. */
export const resourceOf = (release: string): string => `communique://release/${encodeURIComponent(release)}`

/** Releases that an answer quotes, numbered from 1 in the order in which they are first quoted. */
export class Sources {
  private readonly byId = new Map<string, Source>()

  /** The number of a release. */
  numberOf(release: Citation): number {
    const known = this.byId.get(release.id)
    if (known) return known.source
    const source = this.byId.size + 1
    this.byId.set(release.id, {
      ...citationSchema.parse(release), // a row of a list has more than its citation
      source,
      cite: release.address ?? release.standsFor?.address ?? null,
      resource: resourceOf(release.id),
    })
    return source
  }

  /** All of them, in the order of their numbers. */
  list(): Source[] {
    return [...this.byId.values()]
  }
}

/** Whose words they are, said plainly: a summary is never the publisher's own text. */
export function basisWords({ basis, standsFor }: Pick<Citation, 'basis' | 'standsFor'>): string {
  if (basis === 'official') return 'Official release, in its own words.'
  if (!standsFor) return 'A summary, not the publisher’s words.'
  const { publisher, number, date } = standsFor
  const which = [number ? flat(number) : null, formatDate(date, 'en')].filter(Boolean).join(', ')
  return `A summary in our own words, not the publisher’s: it stands for what ${flat(publisher)} published (${which}).`
}

/** A source as lines: its number with date, language and publisher; title; whose words; the address to cite. */
export function sourceLines(source: Source): string[] {
  const { id, publisher, number, publishedAt, lang, title, cite } = source
  const head = [
    formatDate(publishedAt, 'en', 'no date'),
    languageName(lang, 'en'),
    publisher ? flat(publisher) : null,
    number ? flat(number) : null,
  ]
  return [
    `[${source.source}] ${head.filter(Boolean).join(', ')} (${id})`,
    `> ${flat(title)}`,
    basisWords(source),
    `Cite: ${cite ? flat(cite) : 'no official address is known'}`,
  ]
}
