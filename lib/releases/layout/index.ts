import { findPlace } from '@/lib/knowledge/gazetteer'
import type { Section } from '@/lib/model'
import { parseDateLine, readDateLine, type ReleaseDate } from '../date-line'
import { parseDateline, type Dateline } from '../dateline'
import { linesOf, type Line } from '../lines'
import { dateOf } from './dates'
import { isByline, isContactHeading, isMissingPage, sourceNamed, withoutDateLabel } from './furniture'
import { joinLines } from './paragraphs'
import { looksOf, mainRegion, wordsIn, type Look, type Region } from './region'
import { findRepeats } from './repeats'
import { findTitle, repeatedHeadings, withoutMarks, type Repeated } from './title'

/** What stands above the body of a release, and where the body starts. */
export interface Head {
  readonly title: Line | undefined
  readonly subtitles: readonly Line[]
  readonly date: ReleaseDate | undefined
  readonly dateline: Dateline | undefined
  /** The place of issue beside the date, where the body opens with none. */
  readonly place: string | undefined
  /** Offset of the first body line. */
  readonly body: number
}

/** A paragraph with the part of the page that it belongs to. */
export interface Part extends Line {
  readonly section: Section
}

/** A text as its page shows it: the head of the release, every paragraph with its section, and who shows it. */
export interface Layout {
  readonly head: Head
  readonly parts: readonly Part[]
  /** Words that belong to the release; none where there are no sentences among them. */
  readonly words: number
  /** The name of the site in the title of the page, and the publisher that a line names ("Source: …"). */
  readonly site: string | undefined
  readonly source: string | undefined
  /** Who publishes, as a line above the title says it. */
  readonly letterhead: string | undefined
  /** True for a page that stands in place of one that is gone. */
  readonly missing: boolean
}

const bullet = /^(?:[-•*·–—▪◦‣]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u
const endsLikeSentence = /[.!?…:»”"]$/u

interface Page {
  readonly lines: readonly Line[]
  readonly looks: readonly Look[]
  readonly region: Region
  /** The heading that the browser's title repeats, right above the body. */
  readonly heading: Repeated | undefined
}

/** The last heading that the browser's title repeats with a third of the page’s sentences below it. */
function headingAbove(lines: readonly Line[], looks: readonly Look[]): Repeated | undefined {
  const headings = repeatedHeadings(lines)
  if (headings.length === 0) return undefined
  const below = lines.map(() => 0)
  for (let at = lines.length - 1, words = 0; at >= 0; at -= 1) {
    if (looks[at] === 'prose') words += wordsIn(lines[at]!.text)
    below[at] = words
  }
  return headings.findLast(({ at }) => (below[at] ?? 0) * 3 > (below[0] ?? 0))
}

const isHeading = (line: Line): boolean =>
  line.text.length < 300 &&
  !/[.!?…:;,»”"’')\]*_]$/u.test(line.text) &&
  !/^\p{Ll}/u.test(line.text) &&
  !parseDateline(line)

/** Most lines of a head between its first long heading and the body. */
const mostHeadings = 6

/** Where the body starts: behind headings without a full stop, and behind a sentence that stands over the dateline. */
function bodyStart({ lines, looks, region }: Page): number {
  let from = region.from
  const opens = (at: number): boolean => looks[at] === 'furniture' || dateOf(lines[at]!) !== undefined
  while (from < region.last && from - region.from < mostHeadings && (isHeading(lines[from]!) || opens(from)))
    from += 1
  if (looks[from] !== 'prose') from = region.from
  const next = lines[from + 1]
  const short = (lines[from]?.text.length ?? 0) < 160 && parseDateline(lines[from]!) === undefined
  return from > 0 && short && next && parseDateline(next) !== undefined ? from + 1 : from
}

/** A page without prose is read as it stands: what is not title, date or furniture is its body. */
function wholePage(lines: readonly Line[], looks: readonly Look[]): Region {
  const free = lines.flatMap((line, at) => (looks[at] === 'furniture' || dateOf(line) ? [] : [at]))
  return { from: free[1] ?? free[0] ?? 0, last: lines.length - 1, to: lines.length - 1 }
}

const isSubtitle = (line: Line, next: Line | undefined): boolean =>
  line.text.length < 300 &&
  wordsIn(line.text) >= 4 &&
  (!endsLikeSentence.test(line.text) || (next !== undefined && parseDateline(next) !== undefined))

interface Above {
  readonly title: Line | undefined
  readonly subtitles: Line[]
  readonly site: string | undefined
  readonly letterhead: string | undefined
  readonly titleAt: number
}

/** Title and subtitles among the lines above the body. */
function readAbove({ lines, looks, heading }: Page, body: number): Above {
  const free = lines
    .slice(0, body)
    .flatMap((line, at) => (looks[at] === 'furniture' || looks[at] === 'tail' || dateOf(line) ? [] : [at]))
  const found = heading?.title ?? findTitle(free.map((at) => lines[at]!))
  if (!found) return { title: undefined, subtitles: [], site: undefined, letterhead: undefined, titleAt: -1 }
  const titleAt = lines.findIndex(({ end }) => end === found.line.end)
  const below = free.filter((at) => at > titleAt)
  const menu = below.filter((at) => looks[at] === 'short' && lines[at]!.text.length < 40).length >= 4
  const contact = below.findIndex((at) => isContactHeading(lines[at]!.text) && lines[at]!.text.includes(':'))
  const subtitles = menu
    ? []
    : below
        .slice(0, contact === -1 ? below.length : contact)
        .filter((at) => at === titleAt + 1 || isSubtitle(lines[at]!, lines[at + 1]))
        .filter((at) => wordsIn(lines[at]!.text) >= 4 && !isByline(lines[at]!.text))
        .map((at) => withoutMarks(lines[at]!))
  const { line: title, site, letterhead } = found
  return { title, subtitles: subtitles.slice(0, 5), site, letterhead, titleAt }
}

/** The date of publication: the nearest below the title, else above it, else right behind the body. */
function readDate({ lines, region }: Page, body: number, titleAt: number): ReleaseDate | undefined {
  const dates = lines
    .slice(0, Math.min(lines.length, body + 2))
    .map((line, at) => ({ at, date: dateOf(line) }))
    .filter((found): found is { at: number; date: ReleaseDate } => found.date !== undefined)
  const exact = dates.filter(({ date }) => date.publishedPrecision !== 'year')
  const pick = exact.length > 0 ? exact : dates
  const found = pick.find(({ at }) => at > titleAt) ?? pick.at(-1)
  if (found) return found.date
  return lines
    .slice(region.last + 1, region.last + 6)
    .map(dateOf)
    .find((date) => date?.publishedPrecision === 'day')
}

/** The date that a body opens with, before a dash: "19-junio-2018.- Agentes …". */
function leadingDate(text: string): ReleaseDate | undefined {
  const opening = /^([^–—]{6,60}?)[.)]?\s?(?:--|[-–—])\s/u.exec(text.slice(0, 70))?.[1]
  return opening === undefined ? undefined : readDateLine(opening)
}

/** The place that a date line names beside the date: "Bruxelles, le 9 septembre 2020". */
function placeOf(lines: readonly Line[]): string | undefined {
  for (const line of lines) {
    const { text } = line
    if (text.length > 60 || dateOf(line)?.publishedPrecision !== 'day') continue
    const place = /^([\p{L}\p{M}’'.\s-]{3,30}?)(?:\s*[,،–—-]|\s+(?=[\d\u0660-\u0669]))/u
      .exec(text)?.[1]
      ?.trim()
    if (place !== undefined && findPlace(place)) return place
  }
  return undefined
}

/** A photo gallery ends with a lone stroke; the short sentences right before it are its captions. */
function captionsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const captions = new Set<Line>()
  const stroke = lines.findIndex((line) => line.text === '/')
  for (const line of lines.slice(1, Math.max(stroke, 1)).toReversed()) {
    if (line.text.length > 260 || /[–—-]\s/u.test(line.text.slice(0, 40))) break
    captions.add(line)
  }
  return captions
}

/** The lines of blocks for the press: from their heading to the next sentences. */
function contactsOf({ lines, looks }: Page): ReadonlySet<Line> {
  const contacts = new Set<Line>()
  let inside = false
  lines.forEach((line, at) => {
    if (isContactHeading(line.text)) inside = true
    else if (looks[at] === 'prose') inside = false
    if (inside) contacts.add(line)
  })
  return contacts
}

/** "Publish date 24 Feb 2015" stands for the page's own date wherever it is; a bare date may be part of a list. */
const isLabelledDate = (line: Line): boolean =>
  dateOf(line) !== undefined && withoutDateLabel(line.text) !== line.text

function bodySections(page: Page, body: number): (line: Line, at: number) => Section {
  const inside = page.lines.slice(body, page.region.to + 1)
  const captions = captionsOf(page.lines.slice(body))
  const repeats = findRepeats(inside)
  const contacts = contactsOf(page)
  return (line, at) => {
    const look = page.looks[at]
    if (at > page.region.to || look === 'furniture' || look === 'tail') return 'boilerplate'
    if (
      isLabelledDate(line) ||
      repeats.has(line) ||
      contacts.has(line) ||
      sourceNamed(line.text) !== undefined
    )
      return 'boilerplate'
    if (captions.has(line)) return 'caption'
    return bullet.test(line.text) || line.text.length < 32 ? 'list' : 'body'
  }
}

const wordsOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { section, text }) => (section === 'boilerplate' ? sum : sum + wordsIn(text)), 0)

function layoutOf(text: string): Layout {
  const lines = joinLines(text, linesOf(text))
  const looks = looksOf(lines)
  const heading = headingAbove(lines, looks)
  const prosaic = mainRegion(lines, looks, heading ? heading.at + 1 : 0)
  const page: Page = { lines, looks, region: prosaic ?? wholePage(lines, looks), heading }
  const start = prosaic ? bodyStart(page) : page.region.from
  const { title, subtitles, site, letterhead, titleAt } = readAbove(page, start)
  const bodyAt = title || start < page.region.from || prosaic ? start : 0
  const sectionOf = bodySections(page, bodyAt)
  const parts = lines.map((line, at): Part => {
    if (title && line.end === title.end) return { ...line, section: 'title' }
    if (subtitles.some(({ end }) => end === line.end)) return { ...line, section: 'subtitle' }
    return { ...line, section: at < bodyAt ? 'boilerplate' : sectionOf(line, at) }
  })
  const dateline = lines
    .slice(bodyAt, bodyAt + 3)
    .map(parseDateline)
    .find((found) => found !== undefined)
  const date =
    readDate(page, bodyAt, titleAt) ??
    (dateline ? parseDateLine(text.slice(dateline.start, dateline.end)) : undefined) ??
    leadingDate(lines[bodyAt]?.text ?? '')
  return {
    head: {
      title,
      subtitles,
      date,
      dateline,
      place: dateline ? undefined : placeOf(lines.slice(0, bodyAt)),
      body: lines[bodyAt]?.start ?? text.length,
    },
    parts,
    words: prosaic ? wordsOf(parts) : 0,
    site,
    letterhead,
    missing: isMissingPage((title ?? lines[0])?.text ?? '') || isMissingPage(lines[0]?.text ?? ''),
    source: lines
      .filter((_, at) => at < bodyAt || at > page.region.last)
      .map((line) => sourceNamed(line.text))
      .find((name) => name !== undefined),
  }
}

let last: { readonly text: string; readonly layout: Layout } | undefined

/** How `text` stands on its page. The last text's layout is kept, because every stage asks for it. */
export function readLayout(text: string): Layout {
  if (last?.text !== text) last = { text, layout: layoutOf(text) }
  return last.layout
}

/** The head of `text`: title, subtitles, date, and the dateline that opens the body. */
export const readHead = (text: string): Head => readLayout(text).head
