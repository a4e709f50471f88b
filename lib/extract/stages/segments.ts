import type { Document, DocumentSentence, ExtractOptions } from '@/lib/extract/document'
import { languagePacks, readingLanguage } from '@/lib/knowledge/languages'
import type { Release } from '@/lib/model'
import { readLayout } from '@/lib/releases/layout'
import { paragraphLanguage } from './language'
import { splitSentences } from '@/lib/text/sentences'

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
export function segments(release: Release, options: ExtractOptions = {}): Document {
  const lang = readingLanguage(release.lang)
  const text = release.text
  const paragraphs = readLayout(text).parts
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
  return {
    release,
    lang,
    ...(options.includeSuspects ? { includeSuspects: true as const } : {}),
    sentences,
    entities: [],
    mentions: [],
    claims: [],
    figures: [],
    warnings: [],
  }
}
