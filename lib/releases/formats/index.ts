import type { ReadOptions, SentAs } from '../release'
import { looksLikeSample } from './sample'

/** What a text is written in. */
export type Format = 'text' | 'sample' | 'markdown' | 'html' | 'json' | 'feed'

const page =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype\s+html|<html[\s>]|<(?:head|body|main|article|section|div|p|h[1-6]|table|ul|ol|span|meta)(?:\s[^>]{0,500})?>)/iu
const feed = /<(?:rss|feed|rdf:RDF)[\s>]/u

const ends = (name: string | undefined, ...endings: readonly string[]): boolean =>
  endings.some((ending) => name?.toLowerCase().endsWith(ending) ?? false)

const marks = [
  /^#{1,6}\s+\S/gmu,
  /\]\((?:https?:|mailto:|\/|#|data:|tel:)/gu,
  /\*\*[^*\s][^*\n]{0,200}\*\*/gu,
  /^_[^_\n]{1,200}_$/gmu,
] as const

/** True for a text with several of Markdown's marks: headings, links, words in bold. */
function hasMarks(text: string): boolean {
  const part = text.slice(0, 20_000)
  const counts = marks.map((mark) => part.match(mark)?.length ?? 0)
  return counts.some((count) => count > 1) || counts.filter((count) => count > 0).length > 1
}

/** True for a text that starts as JSON does: an object with a name, an array of values. */
const isJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[{[\]"])/u.test(text.slice(0, 300))

/** The format of a text: by its content, and where that leaves it open by the file's name and the type it was sent as. */
export function formatOf(text: string, { name, mediaType = '' }: Pick<ReadOptions, 'name'> & SentAs): Format {
  const start = text.slice(0, 4000)
  if (looksLikeSample(text)) return 'sample'
  if (isJson(start)) return 'json'
  if (start.trimStart().startsWith('<') && feed.test(start)) return 'feed'
  if (page.test(start) || ends(name, '.html', '.htm', '.xhtml') || mediaType.includes('html')) return 'html'
  if (ends(name, '.md', '.markdown') || mediaType.includes('markdown') || hasMarks(text)) return 'markdown'
  return 'text'
}
