import { pagePacks } from '@/lib/knowledge/languages/pages'
import type { PagePack } from '@/lib/knowledge/languages/page-pack'
import { foldName } from '@/lib/text/fold'

/** Longest line that is compared with phrases; what is longer is prose or nothing that is known. */
const longest = 200

const phrases = (key: keyof PagePack): ReadonlySet<string> =>
  new Set(pagePacks.flatMap((pack) => pack[key].map(foldName)))

const whole = phrases('furniture')
const tails = phrases('tails')
const contacts = phrases('contacts')
const lists = phrases('lists')
const dateLabels = phrases('dateLabels')
const missing = phrases('missing')

/** Phrases by their first word, so that a line is compared with few of them. */
function byFirstWord(all: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const phrase of all) {
    const first = phrase.split(' ', 1)[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  return map
}

const starts = byFirstWord(phrases('starts'))
const labels = byFirstWord(dateLabels)
const credits = byFirstWord(phrases('credits'))
const sources = byFirstWord(phrases('sources'))
const missingStarts = byFirstWord(missing)
const listStarts = byFirstWord(lists)
const contactStarts = byFirstWord(contacts)

/** The longest of the phrases that `folded` starts with, as whole words. */
function phraseAt(folded: string, map: ReadonlyMap<string, readonly string[]>): string | undefined {
  const found = map
    .get(folded.split(' ', 1)[0] ?? '')
    ?.filter((phrase) => folded === phrase || folded.startsWith(`${phrase} `))
  return found?.reduce<string | undefined>(
    (most, next) => (next.length > (most?.length ?? 0) ? next : most),
    undefined,
  )
}

const endMark = /^(?:[#*_\s]{3,12}|-+\s?(?:30|ends?|fin)\s?-+|end of (?:press )?release)$/iu
const marksOnly = /^[\p{P}\p{S}\s]+$/u
const label = /^e-?mail\s?:\s?|^https?:\/\/|^www\./iu
const host = /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+(?:[/?#]\S*)?$/u
const letterBox = /^[^\s@]+(?:@|\[at\])[^\s@]+\.\p{L}+$/u

/** A web address or a letter box that stands alone. */
function isAddress(line: string): boolean {
  if (!/^(?:e-?mail\s?:\s?)?\S+$/iu.test(line)) return false
  const bare = line.replace(label, '').replace(label, '')
  return letterBox.test(bare) || (host.test(bare) && /\.\p{L}{2,10}(?:[/?#]|$)/u.test(bare))
}

const telephone = /^(?:[\p{L}.]{1,12}\s?:?\s*)?\(?\+?\d[\d\s().–-]{6,22}$/u
const labelledNumber =
  /^(?:tel|tél|phone|telephone|téléphone|teléfono|fax|mobile|móvil|e-?mail|هاتف|بريد)[^\d@]{0,20}[:.]?\s*[+(\d@]/iu
const fileName = /^[\w-]+\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|mp4)$/iu
const emptyLink = /^(?:[>*_\s-]*!?\[[^\]\n]{0,200}\]\([^\s)]*(?:\s"[^"\n]*")?\))+[*_\s]*$/u
const checkBox = /^\[[x ]?\]\s/iu
const copyright = /^(?:©|\(c\)\s\d{4}|photo\s?©)|^[^.!?]{0,70}©[^.!?]{0,70}$/iu
const postal = /^[^!?]{5,120}\b(?:tel|tél|phone|fax)\b\.?\s*:?\s*\+?\(?\d[\d\s().+-]{6,24}$/iu
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u
const counter = /^(?:\d+(?:[.,]\d+)?[KM]|\d+\s+(?:hours?|min(?:utes)?|days?)\s+(?:ago|read)|\d+ min read)$/iu
const cutTag = /^(?:-->|[\w-]+(?:--\w+)?#\w*"[^>]{0,120}>)/u

const shapes: readonly RegExp[] = [
  endMark,
  marksOnly,
  telephone,
  labelledNumber,
  fileName,
  checkBox,
  copyright,
  postal,
  dateTime,
  counter,
]

let last = { line: '', folded: '' }

/** A line folded; the last one is kept, because each question about it asks for it. */
function fold(line: string): string {
  if (last.line !== line) last = { line, folded: foldName(line) }
  return last.folded
}

/** A heading without the marks that copies keep around it: "## Press contacts:" is "press contacts". */
const foldHeading = (line: string): string => (line.length > longest ? '' : fold(line))

/** True for lines that belong to the page, not to the release: menus, buttons, notices, addresses, end marks. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return emptyLink.test(line) || isAddress(line)
  if (isAddress(line) || emptyLink.test(line) || shapes.some((shape) => shape.test(line))) return true
  const folded = foldHeading(line.replace(cutTag, ''))
  if (folded === '') return true
  if (whole.has(folded) || phraseAt(folded, starts) !== undefined) return true
  const parts = line
    .split(/[|/]/u)
    .map(foldName)
    .filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => whole.has(part) || tails.has(part))
}

/** Notices that are whole sentences: "A .gov website belongs to …". They say nothing of the release. */
export const isNotice = (line: string): boolean =>
  phraseAt(foldName(line.slice(0, longest)), starts) !== undefined

/** True for a heading after which the page shows other things, and for the marks that end a release. */
export const isTail = (line: string): boolean => line.length < 60 && tails.has(foldHeading(line))

/** True for the marks that end a release: "###", "-30-", "ENDS". A row of stars only parts it. */
export const isEndMark = (line: string): boolean => endMark.test(line) && !/^[*_\s]+$/u.test(line)

/** True for a heading of names and numbers for the press. */
export function isContactHeading(line: string): boolean {
  if (line.length > 110) return false
  const folded = foldHeading(line)
  const start = phraseAt(folded, contactStarts)
  return start !== undefined && (contacts.has(folded) || /[:@]/u.test(line))
}

/** True for a line that names a contact or a source of pictures behind a label: "Contact: Public Affairs". */
export const isContactLine = (line: string): boolean => isContactHeading(line) && /:\s*\S/u.test(line)

/** True for a heading of a list that belongs to the release: "Participating countries". */
export const isListHeading = (line: string): boolean =>
  (line.length < 90 || /^[^:]{3,60}:/u.test(line)) &&
  phraseAt(foldName(line.slice(0, 90)), listStarts) !== undefined

/** True for the credit of a picture: "Photo: …", "© …". */
export const isCredit = (line: string): boolean =>
  line.length < 100 && /[:©/]/u.test(line) && phraseAt(fold(line), credits) !== undefined

const bylines = byFirstWord(phrases('bylines'))

/** True for the line that names who wrote a page: "By the press office". */
export const isByline = (line: string): boolean =>
  line.length < 80 && !/[.!?:]$/u.test(line) && phraseAt(fold(line), bylines) !== undefined

/** True for a short line that says only that this is a release, and of whom: "UNODC/Press release". */
export function isReleaseType(line: string): boolean {
  const folded = foldHeading(line)
  const words = folded.split(' ')
  if (words.length > 6) return false
  return [2, 3].some((length) => {
    const start = words.slice(0, length).join(' ')
    const end = words.slice(-length).join(' ')
    return words.length > length && [start, end].some((phrase) => whole.has(phrase) && dateLabels.has(phrase))
  })
}

/** The publisher that a line names: "Source: INTERPOL". Undefined for other lines. */
export function sourceNamed(line: string): string | undefined {
  if (line.length > 120 || phraseAt(fold(line), sources) === undefined) return undefined
  const name = /^[^:]{3,30}:\s*(.{2,80})$/u.exec(line)?.[1]
  return name?.replace(/[.\s]+$/u, '')
}

/** True for the title of what sites show in place of a page that is gone. */
export const isMissingPage = (title: string): boolean =>
  title
    .split(/[|•:]/u)
    .some((part) => part.length < 80 && phraseAt(foldName(part), missingStarts) !== undefined)

/** `line` without the words for a date of publication around it: "Publish date 24 Feb 2015" is "24 Feb 2015". */
export function withoutDateLabel(line: string): string {
  const part = line.split(/\s*[|•·]\s*/u).find((piece) => /[\d\u0660-\u0669]/u.test(piece)) ?? line
  const words = part.replace(/\s[-–—]\s*[\p{L}\s]{4,20}$/u, (end) =>
    dateLabels.has(foldName(end)) ? '' : end,
  )
  const named = /^([^:\d\u0660-\u0669]{2,30}):\s*(.+)$/u.exec(words)
  if (named && dateLabels.has(foldName(named[1] ?? ''))) return named[2] ?? words
  const label = phraseAt(foldName(words), labels)
  return label === undefined ? words : words.split(/\s+/u).slice(label.split(' ').length).join(' ')
}
