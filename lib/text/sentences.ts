import type { Span } from '@/lib/model'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang)
  if (!found) segmenters.set(lang, (found = new Intl.Segmenter(lang, { granularity: 'sentence' })))
  return found
}

const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '(': ')', '[': ']' }
/** No sentence is longer, in UTF-16 units, so that reading stays linear in the text whatever it holds. */
const longest = 2400
/** How far to look around a cut to tell whether it is one. */
const glance = 80
const initial = /(?:^|[\s(.’'-])\p{Lu}\.$/u
const lowerStart = /^\p{Ll}/u
/** A number goes on with a sentence behind a short word, which may be cut short: "vol. 3". */
const longWord = /\p{L}{5}[”"»)]*[.!?]$/u

/** A full stop behind a long word and before a number, where the Unicode rules make no cut: "were seized. 300 officers". */
const beforeNumber = /(?<=\p{Ll}{5}[.!?][”"»]?\s)(?=\d)/u

/** How much of a paragraph is cut at once: a segmenter takes ever longer for a step the longer its text is. */
const stretch = 16_000

/** The sentences of a paragraph by the Unicode rules. */
function* segmentsByRule(
  paragraph: string,
  lang: string | undefined,
): Generator<{ segment: string; index: number }> {
  let from = 0
  while (from < paragraph.length) {
    const part = paragraph.slice(from, from + stretch)
    const segments = [...segmenter(lang ?? 'en').segment(part)]
    // where the last one of a part ends is told by what comes behind it
    const whole =
      from + part.length < paragraph.length && segments.length > 1 ? segments.slice(0, -1) : segments
    for (const { segment, index } of whole) yield { segment, index: from + index }
    const last = whole.at(-1)!
    from += last.index + last.segment.length
  }
}

/** The sentences of a paragraph, cut before numbers too. */
function* segmentsOf(
  paragraph: string,
  lang: string | undefined,
): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segmentsByRule(paragraph, lang)) {
    let from = index
    for (const part of segment.split(beforeNumber)) {
      yield { segment: part, index: from }
      from += part.length
    }
  }
}

/** How many quotes and brackets of a piece are open at its end, never below zero. */
function openAfter(text: string, stack: string[]): string[] {
  const open = [...stack]
  for (const letter of text) {
    const closing = pairs[letter]
    if (closing) open.push(closing)
    else if (open.at(-1) === letter) open.pop()
  }
  return open
}

/** True when the full stop at the end of `text` belongs to an abbreviation, an initial or an ordinal. */
function endsInAbbreviation(text: string, abbreviations: ReadonlySet<string>): boolean {
  if (initial.test(text)) return true
  const last = /(?:^|[\s(«“’'])([\p{L}.]+)\.$/u.exec(text)?.[1]
  return last !== undefined && abbreviations.has(last.toLowerCase())
}

/**
 * Sentences of one paragraph as spans of `text` between `start` and `end`, without surrounding white space.
 * Cuts are those of the Unicode rules for the language, joined again where they fall after an abbreviation
 * or initial, inside brackets, or before a lower-case continuation of a closed quote ("… », a déclaré M. X").
 * What goes on for pages without an end is cut between its words.
 */
export function splitSentences(
  text: string,
  { start, end }: Span,
  { lang, abbreviations }: { lang: string | undefined; abbreviations: readonly string[] },
): Span[] {
  const known = new Set(abbreviations.map((word) => word.toLowerCase().replace(/\.$/, '')))
  const sentences: Span[] = []
  let from = start
  let open: string[] = []
  const paragraph = text.slice(start, end)
  for (const { segment, index } of segmentsOf(paragraph, lang)) {
    const to = start + index + segment.length
    const ending = text.slice(Math.max(from, to - glance), to).trimEnd()
    open = openAfter(segment, open)
    const rest = text.slice(to, Math.min(end, to + glance)).trimStart()
    const inBrackets = open.includes(')') && to - from < 400
    const goesOn = lowerStart.test(rest) || (/^\d/u.test(rest) && !longWord.test(ending))
    const continues = goesOn || /^[,;:»”)]/u.test(rest) || ending.endsWith(',')
    if (rest !== '' && (endsInAbbreviation(ending, known) || inBrackets || continues)) continue
    push(sentences, text, from, to)
    from = to
    open = open.filter((mark) => mark !== ')' && mark !== ']')
  }
  push(sentences, text, from, end)
  return sentences
}

/** Where a piece of at most `longest` characters ends: behind its last comma or semicolon, else its last word. */
function cutAt(piece: string): number {
  const stop = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf('، '))
  const space = stop > longest / 2 ? stop + 1 : piece.lastIndexOf(' ')
  if (space > longest / 2) return space
  return /[\uD800-\uDBFF]$/u.test(piece) ? piece.length - 1 : piece.length
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let at = from
  while (at < to) {
    const piece = text.slice(at, Math.min(to, at + longest))
    const next = at + piece.length < to ? at + cutAt(piece) : to
    const raw = text.slice(at, next)
    const start = at + (raw.length - raw.trimStart().length)
    const end = start + raw.trim().length
    if (end > start) sentences.push({ start, end })
    at = next
  }
}
