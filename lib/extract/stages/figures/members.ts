import type { DocumentEntity } from '@/lib/extract/document'
import { mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'

/** Characters between two spans; 0 when they touch or cross. */
export const gapTo = (mention: Span, span: Span): number =>
  mention.end <= span.start ? span.start - mention.end : Math.max(0, mention.start - span.end)

/** How many characters may stand between a body and the number of its members: "has more than". */
const near = 24

/** The body that a unit is of, when its name begins with that of another: "INTERPOL General Secretariat". */
function wholeOf(reading: Reading, body: DocumentEntity): DocumentEntity {
  return (
    reading.document.entities.find(
      ({ kind, name, known }) => kind === 'Organisation' && known && body.name.startsWith(`${name} `),
    ) ?? body
  )
}

/** The body that members are of: the one right before their number or behind their noun, else the publisher of "its". */
export function membersOf(reading: Reading, sentence: ReadSentence, span: Span): DocumentEntity | undefined {
  const bodies = mentionsIn(reading.document, sentence.index).filter(
    ({ entity }) => entity.kind === 'Organisation',
  )
  const nearest = bodies
    .filter((body) => gapTo(body, span) <= near)
    .toSorted((a, b) => gapTo(a, span) - gapTo(b, span))[0]?.entity
  const before = bodies
    .filter(({ end, entity }) => end <= span.start && entity.known && entity.properties.country === undefined)
    .at(-1)?.entity
  const body = nearest ?? owned(reading, sentence, span) ?? before
  return body && wholeOf(reading, body)
}

/** "its 190 member countries": of the body that the sentence starts with. */
function owned(reading: Reading, sentence: ReadSentence, span: Span): DocumentEntity | undefined {
  const before = sentence.tokens[tokenAt(sentence.tokens, span.start) - 1]
  if (!before || !reading.words.determiners.has(before.fold)) return undefined
  const first = mentionsIn(reading.document, sentence.index).find(
    ({ entity }) => entity.kind !== 'Country' && entity.kind !== 'Place',
  )
  return first?.entity.kind === 'Organisation' && tokenAt(sentence.tokens, first.start) < 2
    ? first.entity
    : undefined
}
