import { readingLanguage } from '@/lib/knowledge/languages'
import type { Release, Warning } from '@/lib/model'
import { hashId, sha256 } from '@/lib/model/identity'
import { detectLanguage } from '@/lib/text/language'
import { parseDateLine, type ReleaseDate } from './date-line'
import { resolvePlace } from './dateline'
import { readLayout, type Layout } from './layout'
import { addressIn, findNumber, findPublisher, yearOfAddress } from './publisher'
import type { Given, NoRelease, ReadOptions, ReadResult } from './release'

const minimumWords = 20

/** Something to call a release whose page has lost its title: the start of its first sentence. */
function firstWords(text: string, { head }: Layout): string {
  const from = head.dateline?.end ?? head.body
  const sentence =
    text
      .slice(from)
      .trim()
      .replace(/^(?:\d{1,2}[.)]|[-•*–])\s+/u, '')
      .split(/(?<=[.!?])\s|\n/u)[0] ?? ''
  return sentence.length <= 110 ? sentence : `${sentence.slice(0, 110).replace(/\s+\S*$/u, '')}…`
}

function languageWarning(lang: string): Warning[] {
  if (readingLanguage(lang)) return []
  return [
    {
      code: 'language_not_supported',
      message:
        lang === 'und'
          ? 'The language could not be told, so nothing was extracted.'
          : `The text is in a language that is not read yet (${lang}), so nothing was extracted.`,
    },
  ]
}

const precision = (date: string): 'day' | 'month' | 'year' =>
  date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year'

/** The date of publication: the day that is given, the page's own line, the year of the address, the file's name. */
function dateOf(
  given: Given,
  layout: Layout,
  address: string | null,
  name: string | undefined,
): ReleaseDate | undefined {
  if (given.publishedAt)
    return { publishedAt: given.publishedAt, publishedPrecision: precision(given.publishedAt) }
  const year = yearOfAddress(address)
  const stamp = /^(\d{4}-\d{2}-\d{2})/u.exec(name ?? '')?.[1]
  return (
    layout.head.date ??
    (year ? { publishedAt: year, publishedPrecision: 'year' as const } : undefined) ??
    (stamp ? parseDateLine(stamp) : undefined)
  )
}

/** The language of the body, where the page's frame does not count; what is given only where the body does not tell. */
function languageOf(text: string, { head, parts }: Layout, given: Given): string {
  const body = parts
    .filter(({ section, start }) => section !== 'boilerplate' && start >= head.body)
    .map((part) => part.text)
    .join('\n')
  const found = detectLanguage(body.length > 100 ? body : text.slice(head.body) || text)
  return found === 'und' ? (given.lang ?? found) : found
}

/** One of several releases of a page: what tells its id from theirs. */
const idParts = (address: string | null, part: number | undefined, own: (string | null | undefined)[]) =>
  address === null ? own : [canonicalAddress(address), ...(part === undefined ? [] : own)]

function placeOfIssue({ head: { dateline, place } }: Layout): Release['dateline'] {
  if (dateline) return resolvePlace(dateline)
  return place === undefined ? null : resolvePlace({ city: place, country: undefined })
}

const nothing = (why: string): NoRelease => ({
  ok: false,
  code: 'no_release',
  message: `There is no release in this text: ${why}.`,
})

/**
 * The release that a clean text is; what is given about it takes precedence over what its page shows. `part` is its
 * number where one document holds several. Pages without sentences of a release are refused as `no_release`.
 */
export function makeRelease(text: string, options: ReadOptions, given: Given, part?: number): ReadResult {
  const layout = readLayout(text)
  if (layout.missing) return nothing('it is a page that says it was not found')
  if (layout.words < minimumWords) return nothing('it has too little prose')
  const { head } = layout
  const address = options.address ?? given.address ?? addressIn(text)
  const title = given.title ?? head.title?.text ?? firstWords(text, layout)
  const publisher = findPublisher(layout, address, given.publisher)
  const date = dateOf(given, layout, address, options.name)
  const lang = languageOf(text, layout, given)
  const release: Release = {
    id: hashId('release', idParts(address, part, [publisher, date?.publishedAt, title])),
    title,
    lang,
    publisher,
    publishedAt: date?.publishedAt ?? null,
    publishedPrecision: date?.publishedPrecision ?? 'none',
    dateline: placeOfIssue(layout),
    number: given.number ?? findNumber(address, options.name, text.slice(0, 300)),
    address,
    basis: given.basis ?? 'official',
    ...(given.standsFor ? { standsFor: given.standsFor } : {}),
    text,
    sha256: sha256(text),
  }
  return { ok: true, release, warnings: languageWarning(lang) }
}

/** One spelling per address: no fragment, no closing slash, host in lower case. */
const canonicalAddress = (address: string): string =>
  address
    .trim()
    .replace(/#.*$/u, '')
    .replace(/\/+$/u, '')
    .replace(
      /^(https?:\/\/)(?:www\.)?([^/]+)/iu,
      (_, __: string, host: string) => `https://${host.toLowerCase()}`,
    )
