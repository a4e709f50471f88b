import { languagePacks } from '@/lib/knowledge/languages'
import { findQuantities, type Quantity } from '@/lib/text/numbers'
import type { Reading, ReadSentence } from './reading'

const known = new WeakMap<ReadSentence, readonly Quantity[]>()

/** Every number of a sentence with its hedge and unit, found once. */
export function quantitiesOf(reading: Reading, sentence: ReadSentence): readonly Quantity[] {
  let found = known.get(sentence)
  if (!found) {
    const { text, start, tokens } = sentence
    found = findQuantities(text, start, languagePacks[reading.lang].numbers, tokens)
    known.set(sentence, found)
  }
  return found
}
