import { headSections } from '@/lib/extract/reading'
import type { Reading, ReadSentence } from '@/lib/extract/reading'
import type { Modality, Span } from '@/lib/model'
import { clauseOf, clausesOf, lastTokenBefore, type Clauses, type IsVerb } from './clauses'
import { modalityOf, plannedAt } from './modality'
import { speakerOf } from './speakers'
import { timeOf } from './time'
import { isOwn, operationsAbout, operationsIn } from './topic'
import { contextWords, type ContextWords } from './words'

export { datelineOf, datesIn, datesOf } from './time'
export { back, isOwn, operationsAbout, operationsIn, ownOperations } from './topic'

/** How a statement is meant, when it held and who says it. */
export interface StatementContext {
  modality: Modality
  /** True when the release recalls it in passing: an earlier edition, another case. */
  background?: true
  validFrom?: string
  validTo?: string
  /** The words that the bounds come from. */
  validText?: string
  validBasis?: 'stated' | 'resolved' | 'dateline'
  /** Entity id of the speaker of a quote or of reported speech. */
  saidBy?: string
}

const known = new WeakMap<ReadSentence, Clauses>()

function clausesIn(reading: Reading, sentence: ReadSentence): Clauses {
  let clauses = known.get(sentence)
  if (!clauses) {
    const words = contextWords(reading.lang)
    const isVerb: IsVerb = (tokens, at) => plannedAt(tokens, words, at) !== undefined
    known.set(sentence, (clauses = clausesOf(reading.document.release.text, sentence, words, isVerb)))
  }
  return clauses
}

/** The number of the clause of each word of a sentence. */
export const clauseNumbers = (reading: Reading, sentence: ReadSentence): readonly number[] =>
  clausesIn(reading, sentence).numbers

/** Months between two partial dates, as far as both tell; a year alone counts to its end. */
function monthsBefore(date: string, release: string): number {
  const months = (text: string, missing: number): number =>
    Number(text.slice(0, 4)) * 12 + (text.length > 4 ? Number(text.slice(5, 7)) : missing)
  return months(release, 1) - months(date, 12)
}

/** Whether a release of that date recalls what ended then: a year or more before. */
const isPast = (date: string | undefined, release: string | null): boolean =>
  date !== undefined && release !== null && monthsBefore(date, release) >= 12

/** Whether the words of a statement are those of somebody speaking of something: the speaking is news. */
function isSpeaking(sentence: ReadSentence, span: Span, words: ContextWords): boolean {
  return sentence.tokens.some((token, at) => {
    const match = token.start >= span.start ? words.speech.matchesAt(sentence.tokens, at)[0] : undefined
    return match !== undefined && sentence.tokens[match.to - 1]!.end <= span.end
  })
}

function isBackground(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  context: StatementContext,
): boolean {
  if (headSections.has(sentence.section) || context.modality === 'planned') return false
  const words = contextWords(reading.lang)
  const numbers = clauseNumbers(reading, sentence)
  const clause = clauseOf(sentence.tokens, numbers, span)
  if (isSpeaking(sentence, span, words)) return false
  const recalled = sentence.tokens.some(
    (_, at) => numbers[at] === clause && words.background.matchesAt(sentence.tokens, at).length > 0,
  )
  if (recalled) return true
  const inClause = operationsIn(reading, sentence.index)
    .filter(({ end }) => numbers[lastTokenBefore(sentence.tokens, end)] === clause)
    .map(({ entity }) => entity)
  const spoken = inClause.length > 0 ? inClause : operationsAbout(reading, sentence)
  if (spoken.some((operation) => isOwn(reading, operation))) return false
  if (spoken.length > 0) return true
  return isPast(context.validTo, reading.document.release.publishedAt)
}

/** Entity id of who says the words of `span`; undefined for what the release says itself. */
export const saidBy = (reading: Reading, sentence: number, span: Span): string | undefined =>
  speakerOf(reading, contextWords(reading.lang), sentence, span)

/**
 * The context of the statement made by the words of `span` in sentence number `sentence`: give the words from the
 * first to the last that state it, its verb among them. Nothing is taken from the date of release in silence.
 */
export function contextOf(reading: Reading, sentence: number, span: Span): StatementContext {
  const read = reading.sentences[sentence]
  if (!read) return { modality: 'asserted' }
  const words = contextWords(reading.lang)
  const numbers = clauseNumbers(reading, read)
  const modality = modalityOf(read.tokens, numbers, span, words)
  const context: StatementContext = {
    modality,
    ...timeOf(reading, read, clausesIn(reading, read), span, modality),
  }
  if (isBackground(reading, read, span, context)) context.background = true
  const speaker = saidBy(reading, sentence, span)
  if (speaker !== undefined) context.saidBy = speaker
  return context
}
