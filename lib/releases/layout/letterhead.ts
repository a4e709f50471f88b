import { languagePacks } from '@/lib/knowledge/languages'
import { foldName } from '@/lib/text/fold'
import { isFurniture, isReleaseType } from './furniture'
import { wordsIn } from './region'

const organisations = Object.values(languagePacks).map(({ reading }) => reading.organisations)
const heads: ReadonlySet<string> = new Set(
  organisations.flatMap(({ heads, weakHeads }) => [...heads, ...weakHeads].map(foldName)),
)
const small: ReadonlySet<string> = new Set(
  organisations.flatMap(({ connectors, adjectives }) =>
    [...connectors, ...adjectives].flatMap((words) => foldName(words).split(' ')),
  ),
)

const between = /\s*[|>›»/]\s*|\s+[–—·-]\s+/u
const capitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** "Ministerio del Interior", "Police fédérale": a head, then only capitals and the small words of names. */
function isBody(text: string): boolean {
  const words = text.split(/[\s’']+/u).filter((word) => /\p{L}/u.test(word))
  const [first = ''] = words
  return (
    words.length <= 7 &&
    heads.has(foldName(first)) &&
    words.every((word) => !/^\p{Ll}/u.test(word) || small.has(foldName(word)))
  )
}

/**
 * What a line above a title is when it names who publishes instead: a body ("Ministerio del Interior"), a kind of
 * release ("UNODC/Press release"), a trail of pages ("Home / News"), a motto. Undefined for lines that can be titles.
 */
export function readLetterhead(text: string): 'body' | 'frame' | undefined {
  if (text.length > 90 || /\d/u.test(text)) return undefined
  if (/^[•*·–-]\s/u.test(text)) return 'frame'
  const parts = text.split(between).filter((part) => part !== '')
  if (isBody(text) || (parts.length > 1 && parts.every(isBody))) return 'body'
  if (isReleaseType(text)) return 'body'
  if (capitals(text) && wordsIn(text) > 1) return 'body'
  const brief = parts.length > 1 && parts.every((part) => wordsIn(part) <= 3)
  return brief && (parts.length > 2 || parts.some(isFurniture)) ? 'frame' : undefined
}
