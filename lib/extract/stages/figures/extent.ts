import { clauseNumbers } from '@/lib/extract/context'
import { tokenAt, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureNoun, FigureSense } from '@/lib/knowledge/languages/figures'
import type { Counted } from './counted'
import type { SenseCue } from './measure'
import { figureWords, type FigureWords } from './words'

/** What stays in countries of its own, so that a count of these says nothing of where police acted. */
const stays = new Set<FigureNoun>([
  'network',
  'victim',
  'person',
  'suspect',
  'organisation',
  'account',
  'member',
])
/** What police do where they act. */
const ofPolice = new Set<FigureSense>(['arrest', 'seize', 'search', 'check', 'close', 'rescue'])
/** How many words before "in" may say what is there. */
const reach = 3

/** Whether the words before "in" say that countries are those where a network or its victims are: "active in". */
export function isOfStay({ tokens }: ReadSentence, { from }: Counted, words: FigureWords): boolean {
  if (!words.within.has(tokens[from - 1]?.fold ?? '')) return false
  for (let at = Math.max(0, from - 1 - reach); at < from - 1; at += 1) {
    if (words.settled.has(tokens[at]!.fold)) return true
    if (words.nouns.matchesAt(tokens, at).some(({ values }) => values.some((noun) => stays.has(noun))))
      return true
  }
  return false
}

/**
 * Whether countries are counted as those where an operation was carried out: behind "in" or "covering", in a clause
 * that speaks of one, and not as the places where a network or its victims are.
 */
export function isExtent(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  cues: readonly SenseCue[],
): boolean {
  const { from } = counted
  const { tokens } = sentence
  const words = figureWords(reading.lang)
  const covers = [1, 2].some((back) =>
    words.covering.matchesAt(tokens, from - back).some(({ to }) => to === from),
  )
  if (!covers && !words.within.has(tokens[from - 1]?.fold ?? '')) return false
  if (isOfStay(sentence, counted, words)) return false
  const numbers = clauseNumbers(reading, sentence)
  const own = (at: number): boolean => numbers[at] === numbers[from]
  if (cues.some((cue) => own(cue.from) && cue.to <= from && cue.senses.some((sense) => ofPolice.has(sense))))
    return true
  const named = mentionsIn(reading.document, sentence.index).some(
    ({ entity, start: offset }) =>
      // "Operation Storm, which is planned in five countries": a relative clause of its own
      entity.kind === 'Operation' &&
      (own(tokenAt(tokens, offset)) || (covers && offset < tokens[from]!.start)),
  )
  const other = (at: number): boolean => reading.words.operationOther.has(tokens[at]?.fold ?? '')
  return (
    named ||
    tokens.some(
      (token, at) =>
        own(at) &&
        !other(at - 1) &&
        !other(at + 1) &&
        [token.fold, ...token.readings].some(
          (word) => reading.words.operation.has(word) || reading.words.operations.has(word),
        ),
    )
  )
}
