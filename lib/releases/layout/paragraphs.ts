import type { Line } from '../lines'
import { dateOf } from './dates'
import { isFurniture, isListHeading, isTail } from './furniture'

const bullet = /^(?:[-•*·–—▪◦‣>#]|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u
const sentenceEnd = /[.!?…؟:;»”"’'*)\]]$/u
const goesOn = /^[\p{Ll}(«“]/u
const opensLower = /^\p{Ll}/u

/** How a copy has broken its lines: how wide they are at most and how many empty lines stand between their pieces. */
interface Wrap {
  readonly width: number
  readonly gap: number
}

const open = (line: Line): boolean => !sentenceEnd.test(line.text) && line.text.length >= 40

/**
 * The width of a text that was broken at one: a quarter of its longer lines end in the middle of a sentence and no
 * line is much longer than the others. Undefined for a text with a paragraph on each line.
 */
function wrapOf(lines: readonly Line[]): Wrap | undefined {
  const long = lines.filter(({ text }) => text.length >= 40)
  if (long.length < 4) return undefined
  const widths = long.map(({ text }) => text.length).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (width > 125) return undefined
  const gaps = lines
    .slice(1)
    .flatMap((line, at) => (open(lines[at]!) && opensLower.test(line.text) ? [line.gap] : []))
  if (gaps.length < long.length / 5) return undefined
  const close = gaps.filter((gap) => gap === 0).length
  return { width, gap: close * 2 >= gaps.length ? 0 : 1 }
}

/** True where `line` is the rest of the `paragraph` that ends in `before`: a copy has broken it. */
function continues(paragraph: Line, before: Line, line: Line, wrap: Wrap | undefined): boolean {
  if (bullet.test(line.text)) return false
  if (line.gap <= 1 && before.text.endsWith(',') && before.text.length >= 40) return true
  if (sentenceEnd.test(before.text)) return false
  if (line.gap === 0 && before.end - paragraph.start >= 50 && goesOn.test(line.text)) return true
  if (!wrap || line.gap > wrap.gap) return false
  return opensLower.test(line.text) ? before.text.length >= 30 : before.text.length >= wrap.width * 0.75
}

const stands = (line: Line): boolean =>
  isFurniture(line.text) || isTail(line.text) || isListHeading(line.text) || dateOf(line) !== undefined

/** The paragraphs of a text: its lines, with those joined that a copy has broken in the middle of a sentence. */
export function joinLines(text: string, lines: readonly Line[]): Line[] {
  const wrap = wrapOf(lines)
  const paragraphs: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && before && continues(last, before, line, wrap) && !stands(before) && !stands(line)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end, text: '' }
    } else paragraphs.push(line)
    before = line
  }
  return paragraphs.map((paragraph) =>
    paragraph.text === ''
      ? { ...paragraph, text: text.slice(paragraph.start, paragraph.end).replace(/\s+/gu, ' ') }
      : paragraph,
  )
}
