import { readingLanguages } from '@/lib/knowledge/languages'
import { withoutDateLabel } from './layout/furniture'

/** Languages that date lines are read in: those read, regional variants with other names of the months, and more. */
const locales = [
  ...['en-GB', 'fr', 'es', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-TN', 'pt', 'de', 'nl'],
  ...readingLanguages,
]

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\.$/u, '')

/** Month by folded name, full and short, in every language read. */
const months: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, month): [string, number] => [
        fold(
          new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
            new Date(Date.UTC(2020, month, 15)),
          ),
        ),
        month + 1,
      ]),
    ),
  ),
)

/** A date as precise as its source and how precise that is. */
export interface ReleaseDate {
  readonly publishedAt: string
  readonly publishedPrecision: 'day' | 'month' | 'year'
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Western digits for Arabic-Indic ones. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

function fromParts(year: number, month?: number, day?: number): ReleaseDate | undefined {
  if (year < 1923 || year > 2100) return undefined
  if (month === undefined) return { publishedAt: String(year), publishedPrecision: 'year' }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { publishedAt: `${year}-${pad(month)}`, publishedPrecision: 'month' }
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
  return exists ? { publishedAt: `${year}-${pad(month)}-${pad(day)}`, publishedPrecision: 'day' } : undefined
}

const monthOf = (words: string): number | undefined => {
  for (const word of words.split('/')) {
    const month = months.get(fold(word.trim()))
    if (month !== undefined) return month
  }
  return undefined
}

/** Shapes of a date, most exact first; each gives year, month, day from its groups. */
const shapes: readonly [RegExp, (groups: string[]) => ReleaseDate | undefined][] = [
  [/(\d{4})-(\d{2})-(\d{2})/u, ([y, m, d]) => fromParts(Number(y), Number(m), Number(d))],
  [
    /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}./]+(?:\s+(?:الثاني|الأول|الثانية|الاول))?)[.,،]?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u,
    ([d, m, y]) => {
      const month = monthOf(m ?? '')
      return month === undefined ? undefined : fromParts(Number(y), month, Number(d))
    },
  ],
  [
    /(\p{Lu}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
    ([m, d, y]) => {
      const month = monthOf(m ?? '')
      return month === undefined ? undefined : fromParts(Number(y), month, Number(d))
    },
  ],
  [
    /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u,
    ([d, m, y]) => fromParts(Number(y), Number(m), Number(d)),
  ],
  [
    /(?<!\d)(\d{1,2})-(\p{L}{3,12})\.?-(\d{4})(?!\d)/u,
    ([d, m, y]) => {
      const month = monthOf(m ?? '')
      return month === undefined ? undefined : fromParts(Number(y), month, Number(d))
    },
  ],
  [/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/u, ([d, m, y]) => fromParts(Number(y), Number(m), Number(d))],
  [/^\s*(\d{1,2})\s+(\d{4})(?!\d)/u, ([, y]) => fromParts(Number(y))],
  [
    /^\s*(\p{L}[\p{L}\p{M}.]+)\s+(?:de\s+)?(\d{4})(?!\d)/u,
    ([m, y]) => {
      const month = monthOf(m ?? '')
      return month === undefined ? undefined : fromParts(Number(y), month)
    },
  ],
]

/**
 * The date that a line gives, in English, French, Spanish, Arabic and the common shapes of other languages:
 * "11 octobre 2013", "14 enero 2013", "١٦ يوليو، ٢٠١٠", "October 11, 2013", "2018-10-11". A damaged line
 * without a month ("14 2011") gives the year. Undefined when there is no date.
 */
export function parseDateLine(line: string): ReleaseDate | undefined {
  const western = westernDigits(line)
  for (const [shape, read] of shapes) {
    const match = shape.exec(western)
    const date = match ? read(match.slice(1)) : undefined
    if (date) return date
  }
  return undefined
}

/** Words of a label and its date at the end of a line: "Topic: passports, Date: 30 May 2024". */
const labelled = /(?:^|[,;|]\s*)(\p{L}[\p{L}\s]{2,28}:\s*[^,;|:]{6,40})$/u

/**
 * The date that a line gives which holds little else: a label ("Publish date", "Media release"), a place, a time of
 * day. Undefined for other lines, also where they mention a date.
 */
export function readDateLine(line: string): ReleaseDate | undefined {
  if (line.length > 120 || !/[\d\u0660-\u0669]/u.test(line)) return undefined
  const bare = withoutDateLabel(line).trim()
  const plain = bare.length > 45 ? withoutDateLabel(labelled.exec(line)?.[1] ?? line).trim() : bare
  if (plain.length > 45) return undefined
  const date = parseDateLine(plain)
  if (!date) return undefined
  const letters = plain.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0
  return letters <= 4 ? date : undefined
}
