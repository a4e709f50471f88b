import { publisherOf } from '@/lib/extract/publisher'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'

/** How many sentences of the body may name whom a release speaks of. */
const opening = 3
const head = new Set(['title', 'subtitle', 'standfirst'])

const bodiesIn = (reading: Reading, index: number): DocumentMention[] =>
  mentionsIn(reading.document, index).filter(
    ({ entity }) => entity.kind === 'Organisation' || entity.kind === 'Facility',
  )

/** The body that the words before a number speak of in its sentence. */
export const bodyBefore = (
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
): DocumentEntity | undefined =>
  bodiesIn(reading, sentence.index).find(({ end }) => end <= span.start)?.entity

/**
 * The body that a number tells of where no operation and no meeting has it as a result: one of its sentence, of the
 * sentences before it in the paragraph, of the head and lead, else the publisher when the text names it.
 */
export function bodyTold(reading: Reading, sentence: ReadSentence, span: Span): DocumentEntity | undefined {
  const here = bodyBefore(reading, sentence, span) ?? bodiesIn(reading, sentence.index)[0]?.entity
  if (here) return here
  for (
    let index = sentence.index - 1;
    reading.sentences[index]?.paragraph === sentence.paragraph;
    index -= 1
  ) {
    const before = bodiesIn(reading, index)[0]
    if (before) return before.entity
  }
  const body = reading.sentences.filter(({ section }) => section === 'body').slice(0, opening)
  const lead = [...reading.sentences.filter(({ section }) => head.has(section)), ...body]
  const first = lead.flatMap(({ index }) => bodiesIn(reading, index))[0]
  const publisher = publisherOf(reading)
  const named = publisher && reading.document.mentions.some(({ entity }) => entity === publisher)
  return first?.entity ?? (named ? publisher : undefined)
}
