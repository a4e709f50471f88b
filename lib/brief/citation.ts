import type { Citation } from '@/lib/api/schemas'
import { formatDate } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { cleanText, theme, type Inline } from '@/lib/scene'
import { wordsIn } from './words'

/** Date, language, publisher, number, title, address; for a summary what it stands for instead of its publisher. */
export function citationOf(
  release: Citation,
  { lang, summaries }: { lang: InterfaceLanguage; summaries: boolean },
): Inline[] {
  const words = wordsIn(lang)
  const dated = [formatDate(release.publishedAt, lang, words.undated), release.lang.toUpperCase()].join(' · ')
  const stands = release.basis === 'summary' ? release.standsFor : undefined
  const origin = stands ? [] : [release.publisher, release.number].flatMap((part) => part ?? [])
  const official = stands && [
    stands.publisher,
    stands.number,
    stands.date === release.publishedAt ? null : formatDate(stands.date, lang),
  ]
  const address = release.address ?? stands?.address ?? null
  return [
    { text: `${dated}.`, bold: true },
    { text: ` ${origin.length > 0 ? `${cleanText(origin.join(', '))}. ` : ''}${cleanText(release.title)}` },
    ...(release.basis === 'summary'
      ? [
          {
            text: ` (${(summaries ? words.standsForAlone : words.standsFor)(cleanText(official?.filter(Boolean).join(', ') ?? '–'))})`,
            colour: theme.muted,
          },
        ]
      : []),
    ...(address ? [{ text: ' ' }, addressOf(cleanText(address))] : []),
  ]
}

function addressOf(address: string): Inline {
  const web = /^https?:\/\//.test(address)
  return {
    text: shortAddress(address),
    colour: web ? theme.link : theme.muted,
    ...(web ? { href: address } : {}),
  }
}

const longestPart = 28

/** A web address as it is printed: its host and the last part of its path, cut with …; the link has all of it. */
export function shortAddress(address: string): string {
  const [host = '', ...path] = address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
  const last = path.at(-1)
  if (last === undefined) return host
  const part = readable(last)
  const cut = part.length > longestPart ? `${part.slice(0, longestPart - 1)}…` : part
  return [host, ...(path.length > 1 ? ['…'] : []), cut].join('/')
}

/** A part of a path with its escapes read, where they stand for ordinary Latin text. */
function readable(part: string): string {
  try {
    const read = cleanText(decodeURIComponent(part))
    return /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(read) ? read : part
  } catch {
    return part
  }
}
