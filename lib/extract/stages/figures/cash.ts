import { gapBefore, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Counted } from './counted'
import type { FigureWords } from './words'

/** How many words a conversion in brackets may have. */
const longestBracket = 8

/** First token behind a bracket that opens at token `at`: "KRW 4.2 billion (EUR 2.8 million) | in cash"; else `at`. */
function behindBracket({ document }: Reading, { tokens }: ReadSentence, at: number): number {
  const { text } = document.release
  if (!tokens[at] || !gapBefore(text, tokens, at).includes('(')) return at
  for (let index = at + 1; index < Math.min(tokens.length, at + longestBracket); index += 1)
    if (gapBefore(text, tokens, index).includes(')')) return index
  return at
}

/** Whether an amount of money is told to be cash by a word beside it, behind a conversion in brackets too. */
export function isCash(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  words: FigureWords,
): boolean {
  const { tokens } = sentence
  const near = (index: number): boolean => words.cash.matchesAt(tokens, index).length > 0
  const blocked = (index: number): boolean =>
    /[,;،]/u.test(gapBefore(reading.document.release.text, tokens, index)) ||
    reading.words.and.has(tokens[index]?.fold ?? '')
  const behind = behindBracket(reading, sentence, counted.to)
  for (let index = behind; index < Math.min(tokens.length, behind + 4) && !blocked(index); index += 1)
    if (near(index)) return true
  for (let index = counted.from - 1; index >= Math.max(0, counted.from - 4); index -= 1) {
    if (near(index)) return true
    if (blocked(index + 1) || blocked(index)) break
  }
  return false
}
