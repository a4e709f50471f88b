import { hashId, sha256, type Release, type Warning } from '@/lib/model'
import { detectLanguage } from '@/lib/text/language'
import { readingLanguage } from '@/lib/knowledge/languages'
import { resolvePlace } from './dateline'
import { parseDateLine } from './date-line'
import { readHead, type Head } from './head'
import { findNumber, findPublisher, yearOfAddress } from './publisher'
import type { ReadOptions, ReleaseReader } from './release'

/** Fields a reader knows better than the text does. */
export interface Given {
  readonly title?: string
  readonly lang?: string
  readonly publisher?: string
  readonly publishedAt?: string
  readonly number?: string
  readonly basis?: Release['basis']
  readonly standsFor?: Release['standsFor']
}

const minimumWords = 20

/** True when `text` has at least one line of prose and enough words to say anything. */
export function hasProse(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/gu)?.length ?? 0
  const longest = Math.max(0, ...text.split('\n').map((line) => line.trim().length))
  return (words >= minimumWords || unspaced >= 2 * minimumWords) && longest >= 60
}

/** Something to call a release whose page has lost its title: the start of its first sentence. */
function firstWords(text: string, head: Head): string {
  const from = head.dateline?.end ?? head.body
  const sentence =
    text
      .slice(from)
      .trim()
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

/** The release that a clean text is, with what a reader was given about it taking precedence. */
export function makeRelease(
  text: string,
  options: ReadOptions,
  given: Given = {},
): { release: Release; warnings: Warning[] } {
  const head = readHead(text)
  const address = options.address ?? null
  const title = given.title ?? head.title?.text ?? firstWords(text, head)
  const publisher = given.publisher ?? findPublisher(text, address)
  const year = yearOfAddress(address)
  const stamp = /^(\d{4}-\d{2}-\d{2})/u.exec(options.name ?? '')?.[1]
  const date = given.publishedAt
    ? { publishedAt: given.publishedAt, publishedPrecision: precision(given.publishedAt) }
    : (head.date ??
      (year ? { publishedAt: year, publishedPrecision: 'year' as const } : undefined) ??
      (stamp ? parseDateLine(stamp) : undefined))
  const lang = given.lang ?? detectLanguage(text.slice(head.body) || text)
  const release: Release = {
    id: hashId(
      'release',
      address === null ? [publisher, date?.publishedAt, title] : [canonicalAddress(address)],
    ),
    title,
    lang,
    publisher,
    publishedAt: date?.publishedAt ?? null,
    publishedPrecision: date?.publishedPrecision ?? 'none',
    dateline: head.dateline ? resolvePlace(head.dateline) : null,
    number: given.number ?? findNumber(address, options.name, text.slice(0, 300)),
    address,
    basis: given.basis ?? 'official',
    ...(given.standsFor ? { standsFor: given.standsFor } : {}),
    text,
    sha256: sha256(text),
  }
  return { release, warnings: languageWarning(lang) }
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

/** Titles of the pages that sites show in place of one that is gone. */
const missingPage =
  /^(?:(?:error )?404\b|page not found|not found$|access denied$|page introuvable|página no encontrada)/iu

/** Any text: the last reader asked. */
export const plainText: ReleaseReader = {
  name: 'plain text',
  recognises: () => true,
  read: (text, options) => {
    if (!hasProse(text)) {
      return {
        ok: false,
        code: 'no_release',
        message: 'There is no release in this text: it has too little prose.',
      }
    }
    const made = makeRelease(text, options)
    if (missingPage.test(made.release.title)) {
      return {
        ok: false,
        code: 'no_release',
        message: 'There is no release in this text: it is a page that says it was not found.',
      }
    }
    return { ok: true, ...made }
  },
}
