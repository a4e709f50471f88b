import type { Document, DocumentSentence } from '@/lib/extract/document'
import { wordsOf } from '@/lib/extract/words'
import { languagePacks, readingLanguage, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { Release, Section, Span } from '@/lib/model'
import { isFurniture, linesOf, readHead, type Head, type Line } from '@/lib/releases/head'
import { foldName } from '@/lib/text/fold'
import { paragraphLanguage } from './language'
import { splitSentences } from '@/lib/text/sentences'

interface Paragraph extends Span {
  readonly section: Section
}

const bullet = /^(?:[-•*·–—▪◦]\s|\(?\d{1,2}[.)]\s)/u
const sentenceEnd = /[.!?…:;»”"’']$/u
const wrapped = 50

/** Lines that belong to one paragraph because a copy has broken it: no gap, no end, and it goes on. */
function continues(previous: Line, line: Line): boolean {
  if (line.gap <= 1 && previous.text.endsWith(',') && !bullet.test(line.text)) return true
  return (
    line.gap === 0 &&
    previous.text.length >= wrapped &&
    !sentenceEnd.test(previous.text) &&
    !bullet.test(line.text) &&
    /^[\p{Ll}\d(«“]/u.test(line.text)
  )
}

/** A photo gallery ends with a lone stroke; the short sentences right before it are its captions. */
function markCaptions(lines: readonly Line[]): Set<Line> {
  const captions = new Set<Line>()
  const stroke = lines.findIndex((line) => line.text === '/')
  for (const line of lines.slice(1, Math.max(stroke, 1)).toReversed()) {
    if (line.text.length > 260 || /[–—-]\s/u.test(line.text.slice(0, 40))) break
    captions.add(line)
  }
  return captions
}

function headSection(line: Line, head: Head): Section | undefined {
  if (line.start === head.title?.start || line.end === head.title?.end) return 'title'
  const order = head.subtitles.findIndex((subtitle) => subtitle.end === line.end)
  if (order !== -1) return 'subtitle'
  return line.start < head.body ? 'boilerplate' : undefined
}

function paragraphsOf(text: string, lang: ReadingLanguage | undefined): Paragraph[] {
  const head = readHead(text)
  const lines = linesOf(text)
  const captions = markCaptions(lines.filter((line) => line.start >= head.body))
  const tails = lang ? wordsOf(lang).tailHeadings : new Set<string>()
  const paragraphs: Paragraph[] = []
  let tail = false
  let previous: Line | undefined
  for (const line of lines) {
    tail ||= line.start > head.body && line.text.length < 40 && tails.has(foldName(line.text))
    const section =
      headSection(line, head) ??
      (tail || isFurniture(line.text)
        ? 'boilerplate'
        : captions.has(line)
          ? 'caption'
          : bullet.test(line.text) || line.text.length < 32
            ? 'list'
            : 'body')
    const last = paragraphs.at(-1)
    if (last && previous && line.start > head.body && last.section === section && continues(previous, line)) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end }
    } else paragraphs.push({ start: line.start, end: line.end, section })
    previous = line
  }
  return paragraphs
}

/** Follows quotation marks through paragraphs: each paragraph of a long quote opens, only the last closes. */
class QuoteState {
  #open: string | undefined

  /** Whether a sentence is speech: it starts inside a quote or opens one at its start. */
  isQuote(sentence: string): boolean {
    const starts = /^[“«"„]/u.test(sentence)
    const inside = this.#open !== undefined
    for (const letter of sentence) {
      if (this.#open === undefined && '“«„'.includes(letter)) this.#open = letter === '«' ? '»' : '”'
      else if (letter === this.#open) this.#open = undefined
    }
    return inside || starts
  }

  endParagraph(next: string): void {
    if (!/^[“«„]/u.test(next)) this.#open = undefined
  }
}

/**
 * First stage: cuts a release into sentences, each with its paragraph, section and language. The sections
 * title, subtitle and boilerplate come from the head of the page; quotes, lists and captions from the body.
 */
export function segments(release: Release): Document {
  const lang = readingLanguage(release.lang)
  const text = release.text
  const paragraphs = paragraphsOf(text, lang)
  const sentences: DocumentSentence[] = []
  const quotes = new QuoteState()
  const abbreviations = lang ? languagePacks[lang].reading.abbreviations : []
  paragraphs.forEach((paragraph, number) => {
    const own = lang && paragraphLanguage(text.slice(paragraph.start, paragraph.end), lang)
    for (const span of splitSentences(text, paragraph, { lang, abbreviations })) {
      const words = text.slice(span.start, span.end)
      const speech = paragraph.section === 'body' && quotes.isQuote(words)
      sentences.push({
        ...span,
        index: sentences.length,
        paragraph: number,
        text: words,
        section: speech ? 'quote' : paragraph.section,
        lang: own,
      })
    }
    const next = paragraphs[number + 1]
    quotes.endParagraph(next ? text.slice(next.start, next.start + 1) : '')
  })
  return { release, lang, sentences, entities: [], mentions: [], claims: [], figures: [], warnings: [] }
}
