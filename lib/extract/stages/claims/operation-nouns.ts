import { operationsAbout, ownOperations } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { headSections, gapBefore } from '@/lib/extract/reading'
import { isCapitalised } from '@/lib/text/tokens'
import { editionMeant, withoutSeries } from './own'
import type { PhraseContext } from './phrase'

function isLead({ reading, sentence }: PhraseContext): boolean {
  if (headSections.has(sentence.section)) return true
  const first = reading.sentences.find(({ section }) => section === 'body')
  return first !== undefined && first.paragraph === sentence.paragraph
}

/** "Operation X, the first operation against …": the operation that the words behind a comma describe. */
function apposed(
  { text, tokens, words }: PhraseContext,
  at: number,
  mentions: readonly DocumentMention[],
): DocumentEntity | undefined {
  const last = mentions.findLast(({ entity, end }) => entity.kind === 'Operation' && end <= tokens[at]!.start)
  if (!last || !/^,\s/u.test(text.slice(last.end, last.end + 2))) return undefined
  const inner = tokens.filter(({ start, end }) => start >= last.end && end <= tokens[at]!.start)
  if (inner.length > 6 || /[,;.]/u.test(text.slice(last.end + 1, tokens[at]!.start))) return undefined
  return inner.every(
    ({ fold }) => (fold === 's' || !words.auxiliaries.has(fold)) && !words.relatives.has(fold),
  )
    ? last.entity
    : undefined
}

/** The operations that a bare "operation" at token `at` stands for. */
function meant(context: PhraseContext, at: number, mentions: readonly DocumentMention[]): DocumentEntity[] {
  const { reading, tokens, text } = context
  const { words } = reading
  const token = tokens[at]!
  const readings = [token.fold, ...token.readings]
  const one = readings.some((word) => words.operation.has(word))
  const several = readings.some((word) => words.operations.has(word))
  if (!one && !several) return []
  const next = tokens[at + 1]
  if (next && isCapitalised(next) && /^\s$/u.test(gapBefore(text, tokens, at + 1))) return []
  if (words.operationOther.has(tokens[at - 1]?.fold ?? '')) {
    const same = one ? apposed(context, at, mentions) : undefined
    return same ? [same] : []
  }
  const same = one ? apposed(context, at, mentions) : undefined
  if (same) return [same]
  const own = withoutSeries(ownOperations(reading))
  const definite = words.definite.has(tokens[at - 1]?.fold ?? '')
  if (several && definite && own.length > 1 && !one) return own
  if (!isLead(context) || operationsAbout(reading, context.sentence).length > 0) return []
  if (one && own.length === 1) return own.map((operation) => editionMeant(reading, operation))
  return several && own.length > 1 ? own : []
}

/**
 * Bare words for an operation that stand for one the release names elsewhere: in the lead, which tells what an
 * operation did before it is named, and in appositions.
 */
export function operationNouns(
  context: PhraseContext,
  mentions: readonly DocumentMention[],
): DocumentMention[] {
  const { sentence, tokens, text } = context
  return tokens.flatMap((token, at) => {
    if (mentions.some(({ start, end }) => start <= token.start && end >= token.end)) return []
    return meant(context, at, mentions).map((entity): DocumentMention => ({
      sentence: sentence.index,
      start: token.start,
      end: token.end,
      quote: text.slice(token.start, token.end),
      entity,
      form: 'description',
      rule: 'operation-noun',
      confidence: 0.75,
    }))
  })
}
