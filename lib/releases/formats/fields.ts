import { partialDateSchema } from '@/lib/model'
import { parseDateLine } from '../date-line'
import type { Given } from '../release'

/** Usual names of each field, compared without case, hyphens and underscores; the first that is there counts. */
const names = {
  title: ['title', 'headline', 'heading', 'name', 'titre', 'titulo'],
  subtitle: ['subtitle', 'standfirst', 'subheading', 'kicker', 'chapo', 'dek'],
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'articlebody',
    'html',
    'bodyhtml',
    'contenthtml',
    'contenttext',
    'markdown',
    'texte',
    'texto',
    'description',
    'summary',
  ],
  date: [
    'date',
    'publishedat',
    'published',
    'datepublished',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datetime',
    'created',
    'createdat',
    'issued',
    'fecha',
  ],
  lang: ['lang', 'language', 'inlanguage', 'langue', 'idioma', 'locale'],
  publisher: [
    'publisher',
    'organization',
    'organisation',
    'agency',
    'issuer',
    'source',
    'sitename',
    'author',
    'outlet',
  ],
  address: [
    'url',
    'link',
    'address',
    'permalink',
    'canonical',
    'canonicalurl',
    'externalurl',
    'uri',
    'href',
    'guid',
  ],
  number: ['number', 'releasenumber', 'reference', 'ref', 'prnumber', 'numero'],
} as const
type Field = keyof typeof names

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** The words of a value: a string, a number, or what an object calls its name or value. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const words = value.map(wordsOf).filter((word) => word !== undefined)
    return words.length > 0 ? words.join('\n\n') : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const key of ['rendered', 'name', 'value', '#text', 'en']) {
    const inner = (value as Record<string, unknown>)[key]
    if (typeof inner === 'string' && inner.trim() !== '') return inner.trim()
  }
  return undefined
}

/** A date as precise as it is given: ISO with or without a time, as a feed writes it, seconds since 1970, in words. */
export function readDate(words: string): string | undefined {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[T ])/u.exec(words)?.[1]
  if (iso !== undefined && partialDateSchema.safeParse(iso).success) return iso
  if (/^\d{9,10}$/u.test(words)) return new Date(Number(words) * 1000).toISOString().slice(0, 10)
  if (/^\d{13}$/u.test(words)) return new Date(Number(words)).toISOString().slice(0, 10)
  return parseDateLine(words)?.publishedAt
}

/** What a record says of a release: its words (perhaps as HTML) and what is given about it. */
export interface RecordFields {
  readonly subtitle: string | undefined
  readonly text: string | undefined
  readonly given: Given
}

/** Reads the fields of a record under their usual names. */
export function readFields(record: Readonly<Record<string, unknown>>): RecordFields {
  const byKey = new Map(Object.entries(record).map(([name, value]) => [keyOf(name), value]))
  const field = (name: Field): string | undefined => {
    for (const key of names[name]) {
      const words = wordsOf(byKey.get(key))
      if (words !== undefined) return words
    }
    return undefined
  }
  const title = field('title')
  const lang = field('lang')?.toLowerCase().replace('_', '-')
  const publisher = field('publisher')
  const publishedAt = readDate(field('date') ?? '')
  const number = field('number')
  const address = field('address')
  return {
    subtitle: field('subtitle'),
    text: field('text'),
    given: {
      ...(title ? { title } : {}),
      ...(lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/u.test(lang) ? { lang } : {}),
      ...(publisher && publisher.length < 120 ? { publisher } : {}),
      ...(publishedAt ? { publishedAt } : {}),
      ...(number && number.length < 40 ? { number } : {}),
      ...(address && /^https?:\/\//iu.test(address) ? { address } : {}),
    },
  }
}
