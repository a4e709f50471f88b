import type { Span } from '@/lib/model'
import { parseDateLine, type ReleaseDate } from './date-line'

/** A line of a text that is not empty, without its surrounding white space. */
export interface Line extends Span {
  readonly text: string
  /** Empty lines before it. */
  readonly gap: number
}

/** What stands above the body of a release, and where the body starts. */
export interface Head {
  readonly furniture: readonly Line[]
  readonly title: Line | undefined
  readonly subtitles: readonly Line[]
  readonly date: ReleaseDate | undefined
  readonly dateline: Dateline | undefined
  /** Offset of the first body line. */
  readonly body: number
}

/** "LYON, France –" at the start of a body: the words as written; what they name is looked up elsewhere. */
export interface Dateline extends Span {
  readonly city: string
  readonly country: string | undefined
}

/** The lines of `text` that are not empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    const raw = match[0].replace(/\n$/u, '')
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap += 1
      continue
    }
    const start = match.index + raw.indexOf(trimmed)
    lines.push({ start, end: start + trimmed.length, text: trimmed, gap })
    gap = 0
  }
  return lines
}

const furnitureLine =
  /^(?:all news|\||print|back(?: \| print)?|home|menu|search|share|news|press release|media release|news article|content type news|open in modal|close|previous\s?next|skip to main content|for immediate release|navigation|language selection|published by|published date|subtitle|body|skip to [^.]{3,40}|accéder [^.]{3,30}|url source: .*|markdown content:|warning: target url .*|this article has been migrated .*|imprimer(?: la page)?|\/|[|/›>•·-]+)$/iu
const publishLine = /^(?:publish(?:ed|ed on| date| on)?|updated?|date|posted|release date)\b\s*:?/iu
const releaseSuffix = /\s*[-–—]\s*(?:media|press)\s+release\s*$/iu

/** True for lines that belong to the page, not to the release: menus, dates, buttons. */
export const isFurniture = (line: string): boolean => furnitureLine.test(line)

function dateOnly(line: string): ReleaseDate | undefined {
  const plain = line.replace(releaseSuffix, '').replace(publishLine, '').trim()
  if (plain.length > 45) return undefined
  const date = parseDateLine(plain)
  if (!date) return undefined
  const letters = plain.match(/\p{L}{2,}/gu)?.length ?? 0
  return letters <= 4 ? date : undefined
}

const dash = '(?:--|[-–—‒])'
const upperCity =
  /^([\p{Lu}][\p{Lu}\p{M}.’'\s-]{2,40}?)(?:\s*\(([^()\n]{3,40})\)|,\s*([\p{L}\p{M}.’'\s-]{3,40}?))?\s*(?:--|[-–—‒:])\s*/u
const cityAndCountry = new RegExp(
  `^([\\p{Lu}][\\p{L}\\p{M}.’'-]+(?:\\s[\\p{Lu}][\\p{L}\\p{M}.’'-]+){0,3})(?:\\s*\\(([^()\\n]{3,40})\\)|,\\s*((?!\\d)[\\p{Lu}][\\p{L}\\p{M}.’'\\s]{2,38}?))\\s*(?:\\(\\p{Lu}[\\p{Lu}\\p{L}]+\\)\\s*)?(?:${dash}|:)\\s*`,
  'u',
)
const cityAlone = new RegExp(
  `^([\\p{Lu}][\\p{L}\\p{M}’']+(?:\\s[\\p{Lu}][\\p{L}\\p{M}’']+){0,2})\\s+[–—‒]\\s+`,
  'u',
)
const arabicPlace =
  /^([\p{Script=Arabic}\p{M}\s]{3,30}?)(?:\s*\(([^()\n]{3,40})\)|،\s*([\p{Script=Arabic}\p{M}\s]{3,30}?))?\s*(?:[-–—‒]|:)\s*/u
const cityAndDate =
  /^([\p{Lu}][\p{L}\p{M}’'-]+(?:\s[\p{Lu}][\p{L}\p{M}’'-]+){0,2})(?:,\s*([\p{Lu}][\p{L}\s]{2,30}?))?,\s*(\d{1,2}\s\p{L}+\s\d{4}|\p{L}+\s\d{1,2},\s\d{4})\s*[-–—(]/u

/**
 * The place and country that a body line opens with: "LYON, France –", "LYON (Francia) –Varias", "MALTA –",
 * "Vienna, 3 April 2014 -", "ليون (فرنسا) –". Undefined when it opens otherwise.
 */
export function parseDateline(line: Line): Dateline | undefined {
  if (line.text.length < 40) return undefined
  for (const shape of [cityAndDate, upperCity, cityAndCountry, cityAlone, arabicPlace]) {
    const match = shape.exec(line.text)
    if (!match?.[1]) continue
    const country = shape === cityAndDate ? match[2] : (match[2] ?? match[3])
    return {
      start: line.start,
      end: line.start + match[0].trimEnd().length,
      city: match[1].trim(),
      country: country?.trim(),
    }
  }
  return undefined
}

const endsLikeSentence = /[.!?…:»”"]$/u

/** A title stands alone on a line and is no sentence of the body; without one the body starts at once. */
function looksLikeTitle(line: Line, next: Line | undefined): boolean {
  const text = line.text.replace(/^#+\s*/u, '')
  if (parseDateline(line)) return false
  if (text.length > 300) return false
  if (/[.:…]$/u.test(text) && text.length > 160) return false
  return next !== undefined
}

/** Reads the head of `text`: furniture, date line, title, subtitles, and the dateline that opens the body. */
export function readHead(text: string): Head {
  const lines = linesOf(text)
  const furniture: Line[] = []
  const subtitles: Line[] = []
  let title: Line | undefined
  let date: ReleaseDate | undefined
  let index = 0
  for (; index < lines.length && index < 25; index += 1) {
    const line = lines[index]!
    const found = dateOnly(line.text)
    if (isFurniture(line.text) || found) {
      date ??= found
      furniture.push(line)
    } else if (!title && looksLikeTitle(line, lines[index + 1])) {
      title = withoutMarks(line)
    } else if (title && isSubtitle(line, lines[index + 1])) {
      subtitles.push(withoutMarks(line))
    } else break
  }
  const bodyLine = lines[index]
  const dateline = lines
    .slice(index, index + 3)
    .map(parseDateline)
    .find((found) => found !== undefined)
  if (!date && dateline) date = parseDateLine(text.slice(dateline.start, dateline.end))
  return { furniture, title, subtitles, date, dateline, body: bodyLine?.start ?? text.length }
}

function isSubtitle(line: Line, next: Line | undefined): boolean {
  if (next === undefined || parseDateline(line)) return false
  return line.text.length < 220 && !endsLikeSentence.test(line.text)
}

/** What copies keep in front of a heading: marks, the rest of a cut tag, the label or number of a list, "Back". */
const before = /^(?:#+\s*|[^<>]{0,80}>\s*|title:\s*|\d{1,2}\.\s+|back\s+(?=\p{Lu}))/iu
/** The name of the site behind a dash, which browsers add to the title of a page. */
const siteName = /\s+[–—-]\s+(?:FBI|Europol|INTERPOL|DEA|National Crime Agency|Gendinfo.*)$/u

/** A heading without the mark-up in front of it and the name of the site behind it. */
function withoutMarks(line: Line): Line {
  const mark = before.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(mark)
  const parts = text.split(/\s+[|•]\s+/u)
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most), '')
  const heading = parts.find((part) => part.split(/\s+/u).length > 2) ?? longest
  const title = heading.replace(siteName, '')
  return { ...line, start: line.start + mark, text: title === '' ? text : title }
}
