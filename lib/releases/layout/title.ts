import { languagePacks } from '@/lib/knowledge/languages'
import { foldName } from '@/lib/text/fold'
import { parseDateline } from '../dateline'
import type { Line } from '../lines'
import { readLetterhead } from './letterhead'
import { wordsIn } from './region'

/** What copies keep in front of a heading: marks, the rest of a cut tag, the label or number of a list, "Back". */
const before = /^(?:#+\s*|[^<>\n]{0,80}>\s*|title:\s*|\d{1,2}\.\s+|back\s+(?=\p{Lu}))/iu
const separator = /\s+[|•·]\s+|\s+[–—-]\s+/u
/** The name of the site behind a dash, which browsers add to the title of a page. */
const siteName = /\s+[–—-]\s+(?:FBI|Europol|INTERPOL|DEA|National Crime Agency|Gendinfo.*)$/u

/** Letters that a browser's title has at most, with the names of its site. */
const longestTitle = 500

/** The line without the mark-up in front of it. */
function unmarked(line: Line): Line {
  const mark = before.exec(line.text)?.[0].length ?? 0
  return { ...line, start: line.start + mark, text: line.text.slice(mark) }
}

/** A heading without the mark-up in front of it and the name of the site behind it. */
export function withoutMarks(line: Line): Line {
  const bare = unmarked(line)
  const parts = bare.text.split(/\s+[|•]\s+/u)
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most), '')
  const heading = parts.find((part) => wordsIn(part) > 2) ?? longest
  const title = heading.replace(siteName, '')
  return { ...bare, text: title === '' ? bare.text : title }
}

/** A title found, and the name of the site that its page adds to it. */
export interface FoundTitle {
  readonly line: Line
  readonly site: string | undefined
  /** The name of who publishes, in a line above the title. */
  readonly letterhead?: string
}

/** What separates a heading from the names of its site in a browser's title. */
const partsOf = (title: string): string[] => title.split(separator).filter((part) => foldName(part) !== '')

/** Where a heading stands that the browser's title above it repeats, and what else that title names. */
export interface Repeated {
  readonly at: number
  readonly title: FoundTitle
}

/**
 * The headings of a page that its first line, the browser's title, repeats: "Heading - Site", then menus, then
 * "Heading". In their order.
 */
export function repeatedHeadings(lines: readonly Line[]): Repeated[] {
  const [first] = lines
  if (!first || first.text.length > longestTitle) return []
  const page = unmarked(first).text
  const folded = foldName(page)
  const parts = partsOf(page)
  return lines.flatMap((line, at) => {
    if (at === 0 || line.text.length > page.length + 10) return []
    const heading = withoutMarks(line)
    const words = foldName(heading.text)
    if (wordsIn(words) < 3 || !folded.includes(words)) return []
    if (!folded.startsWith(words) && !parts.some((part) => foldName(part) === words)) return []
    const site = parts.findLast((part) => !words.includes(foldName(part)))
    return [{ at, title: { line: heading, site } }]
  })
}

/** A title stands alone on a line and is no sentence of the body; without one the body starts at once. */
function looksLikeTitle({ text, ...line }: Line): boolean {
  if (parseDateline({ text, ...line }) || text.length > 300) return false
  if (/^\p{Ll}/u.test(text) && wordsIn(text) > 6) return false
  return !(/[.:…]$/u.test(text) && text.length > 160)
}

const honorifics: ReadonlySet<string> = new Set(
  Object.values(languagePacks).flatMap(({ reading }) => reading.honorifics.map(foldName)),
)

/** A speech whose title is lost opens with the person who is spoken to: "Mr Ahmed Naser". */
const isAddressee = (text: string): boolean =>
  wordsIn(text) <= 5 && honorifics.has(foldName(text.split(/\s/u, 1)[0] ?? ''))

/** Words of a title below a letterhead. */
const titleWords = 5

/** How many lines above the title name who publishes: a letterhead, and short lines below it. */
function letterheadOf(lines: readonly Line[]): number {
  const [top] = lines
  if (!top || readLetterhead(top.text) === undefined) return 0
  const title = lines.findIndex(
    ({ text }) => readLetterhead(text) === undefined && wordsIn(text) >= titleWords,
  )
  return Math.max(title, 0)
}

/**
 * The title among the lines above a body (furniture and dates are not among them): the first marked heading, else
 * the first line that can be one, below the letterhead.
 */
export function findTitle(lines: readonly Line[]): FoundTitle | undefined {
  const above = letterheadOf(lines)
  const below = lines.slice(above)
  const marked = lines.find(({ text }) => text.length <= longestTitle && /^#+\s/u.test(text))
  const line =
    marked ?? below.find((line) => line.text.length <= longestTitle && looksLikeTitle(unmarked(line)))
  if (!line || isAddressee(line.text)) return undefined
  const title = withoutMarks(line)
  const site = partsOf(unmarked(line).text).findLast((part) => !title.text.includes(part))
  const letterhead = lines.slice(0, above).find(({ text }) => readLetterhead(text) === 'body')?.text
  return { line: title, site, ...(letterhead ? { letterhead } : {}) }
}
