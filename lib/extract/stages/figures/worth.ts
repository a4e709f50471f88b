import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { clauseNumbers } from '@/lib/extract/context'
import { isCash } from './cash'
import type { Counted } from './counted'
import type { FigureWords } from './words'

/** How many words may stand between "worth" and the amount, hedges aside. */
const worthReach = 2

/** Whether an amount is told as the worth of goods: "valued at", "d’une valeur de". */
export function isWorth({ tokens }: ReadSentence, { from }: Counted, words: FigureWords): boolean {
  for (let at = Math.max(0, from - 6); at < from; at += 1)
    if (words.worth.matchesAt(tokens, at).some(({ to }) => to <= from + 1 && from - to <= worthReach))
      return true
  return false
}

/** Whether goods are counted right before an amount, so that it is their worth. */
export function followsGoods(all: readonly Counted[], counted: Counted): boolean {
  const before = all[all.indexOf(counted) - 1]?.noun
  return before === 'goods' || before === 'thing' || before === 'device'
}

/** Whether a sentence names a kind of goods. */
export const namesGoods = (reading: Reading, { index }: ReadSentence): boolean =>
  mentionsIn(reading.document, index).some(({ entity }) => entity.kind === 'Commodity')

/** How far from an amount a noun for worth may stand. */
const worthNear = { before: 10, behind: 4 }

/** Whether a noun for worth stands in the clause of an amount: "cifró en 2 millones el valor de la carga". */
function namesWorth(
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: Counted,
  words: FigureWords,
): boolean {
  const numbers = clauseNumbers(reading, sentence)
  return sentence.tokens
    .slice(Math.max(0, from - worthNear.before), to + worthNear.behind)
    .some((token, step) => {
      const at = Math.max(0, from - worthNear.before) + step
      return words.worthNouns.has(token.fold) && numbers[at] === numbers[from]
    })
}

/** Whether an amount is cash by name, or the worth of goods. */
export function moneyAs(
  reading: Reading,
  sentence: ReadSentence,
  counted: Counted,
  words: FigureWords,
): 'cash' | 'worth' | undefined {
  if (isCash(reading, sentence, counted, words)) return 'cash'
  return isWorth(sentence, counted, words) || namesWorth(reading, sentence, counted, words)
    ? 'worth'
    : undefined
}
