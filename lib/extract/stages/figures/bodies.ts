import { publisherOf } from '@/lib/extract/publisher'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { headSections, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'

/** How many sentences of the body may name whom a release speaks of. */
const opening = 3

/** Bodies of a sentence; a group of criminals brings no results. */
const bodiesIn = (reading: Reading, index: number): DocumentMention[] =>
  mentionsIn(reading.document, index).filter(
    ({ entity, rule }) =>
      (entity.kind === 'Organisation' || entity.kind === 'Facility') && rule !== 'criminal-group',
  )

/** The body that the words before a number speak of in its sentence. */
export const bodyBefore = (
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
): DocumentEntity | undefined =>
  bodiesIn(reading, sentence.index).find(({ end }) => end <= span.start)?.entity

/** The body of known name that a release is about by its heading, or by the first sentence of its lead. */
export function bodyOfHead(reading: Reading): DocumentEntity | undefined {
  const lead = reading.sentences.find(({ section }) => section === 'body')
  const top = [
    ...reading.sentences.filter(({ section }) => headSections.has(section)),
    ...(lead ? [lead] : []),
  ]
  return top.flatMap(({ index }) => bodiesIn(reading, index)).find(({ entity }) => entity.known)?.entity
}

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
  const lead = [...reading.sentences.filter(({ section }) => headSections.has(section)), ...body]
  const first = lead.flatMap(({ index }) => bodiesIn(reading, index))[0]
  const publisher = publisherOf(reading)
  const named = publisher && reading.document.mentions.some(({ entity }) => entity === publisher)
  return first?.entity ?? (named ? publisher : undefined)
}
