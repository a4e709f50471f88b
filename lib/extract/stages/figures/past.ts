import { back, clauseNumbers, contextOf, isOwn, operationsIn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { headSections, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'
import { figureWords } from './words'

/** How many sentences back in its paragraph a sentence may still go on about an earlier time. */
const reach = Math.min(back, 4)

/** How early in a sentence words stand that tell its time for those behind it too. */
const opening = 10

/** Whether a sentence opens with words of another time: "A year earlier, police …". */
function opensRecall(reading: Reading, { tokens, index }: ReadSentence): boolean {
  const { recalls } = figureWords(reading.lang)
  if (tokens.slice(0, opening).some((_, at) => recalls.matchesAt(tokens, at).length > 0)) return true
  const first = tokens[0]
  return first !== undefined && contextOf(reading, index, first).background === true
}

/** Whether words of another time stand before a number or in its clause. */
function recallsHere(reading: Reading, sentence: ReadSentence, span: Span): boolean {
  const { recalls } = figureWords(reading.lang)
  const { tokens } = sentence
  const at = tokenAt(tokens, span.start)
  const numbers = clauseNumbers(reading, sentence)
  return tokens.some(
    (_, index) =>
      (index < at || numbers[index] === numbers[at]) && recalls.matchesAt(tokens, index).length > 0,
  )
}

/** Whether a sentence names an operation that the release is about. */
export const namesOwn = (reading: Reading, index: number, entity: DocumentEntity): boolean =>
  operationsIn(reading, index).some(
    (mention) =>
      mention.form !== 'description' && mention.entity === entity && isOwn(reading, mention.entity),
  )

/** Whether a number is told of a whole year before that of the release: a sum of the body, as statistics are told. */
export function isOfEarlierYear(reading: Reading, span: Span, index: number): boolean {
  const published = reading.document.release.publishedAt?.slice(0, 4)
  const { validFrom, validTo } = contextOf(reading, index, span)
  return validFrom?.length === 4 && validFrom === validTo && published !== undefined && validFrom < published
}

/**
 * Whether a sentence tells of another time than the release, by words of its own or by those of a sentence before it
 * in the paragraph: its numbers are not what the operation of the release brought.
 */
export function isRecall(reading: Reading, sentence: ReadSentence, span: Span): boolean {
  if (headSections.has(sentence.section)) return false
  if (recallsHere(reading, sentence, span)) return true
  for (let index = sentence.index; index > Math.max(-1, sentence.index - reach); index -= 1) {
    const here = reading.sentences[index]!
    if (here.paragraph !== sentence.paragraph) return false
    if (opensRecall(reading, here)) return true
    if (operationsIn(reading, index).length > 0) return false
  }
  return false
}
