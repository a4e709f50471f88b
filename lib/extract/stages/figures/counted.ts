import { datesIn } from '@/lib/extract/context'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureNoun } from '@/lib/knowledge/languages/figures'
import { languagePacks } from '@/lib/knowledge/languages'
import { findQuantities, type Quantity } from '@/lib/text/numbers'
import { nounPhraseAfter, labelBefore, type CountedPhrase } from './phrase'
import { figureWords, type FigureWords } from './words'

/** A quantity with what it counts: tokens `from` to `to` are its own words, `phrase` those of the noun. */
export interface Counted {
  readonly quantity: Quantity
  readonly from: number
  readonly to: number
  readonly phrase: CountedPhrase
  readonly noun: FigureNoun | 'money' | undefined
  /** Told as a part of the quantity before it: "including 43 in Benin". */
  readonly listed: boolean
}

/** Kinds of name that may have a number in them. */
const named = new Set(['Operation', 'Event', 'Agreement', 'Programme', 'Organisation', 'Facility'])
const hasPercent = /^\s?(?:%|٪)/u
const conversion = /^\s*[([/–-]\s*$/u

/** Whether a quantity counts nothing that is a result: a date, a share, an age, a number in a name or label. */
function isNoCount(
  reading: Reading,
  sentence: ReadSentence,
  quantity: Quantity,
  words: FigureWords,
): boolean {
  const { text } = reading.document.release
  const { tokens } = sentence
  const after = tokenAt(tokens, quantity.end)
  const before = tokens[tokenAt(tokens, quantity.start) - 1]
  if (hasPercent.test(text.slice(quantity.end))) return true
  if (/[\w]@|[\w]\/\w*$|[+#]$/u.test(text.slice(Math.max(0, quantity.start - 12), quantity.start)))
    return true
  if (
    words.never.matchesAt(tokens, after).length > 0 &&
    /^[\s\u00a0\u202f-]*$/u.test(gapBefore(text, tokens, after))
  )
    return true
  if (
    before &&
    words.labels.has(before.fold) &&
    /^[\s\u00a0.°]*$/u.test(text.slice(before.end, quantity.start))
  )
    return true
  const inside = (span: { start: number; end: number }): boolean =>
    span.start < quantity.end && span.end > quantity.numberStart
  if (datesIn(reading, sentence).some(inside)) return true
  return mentionsIn(reading.document, sentence.index).some(
    (mention) =>
      named.has(mention.entity.kind) &&
      mention.form !== 'description' &&
      inside(mention) &&
      mention.start <= quantity.numberStart &&
      (mention.entity.kind !== 'Event' || mention.start < quantity.numberStart),
  )
}

/** Whether an amount only tells the one before it again in another currency: "EUR 2 million (USD 2.2 million)". */
function isConversion(text: string, previous: Quantity | undefined, quantity: Quantity): boolean {
  return (
    previous?.currency !== undefined &&
    quantity.currency !== undefined &&
    previous.currency !== quantity.currency &&
    conversion.test(text.slice(previous.end, quantity.start))
  )
}

/** What a sentence counts, in order. */
export function countedIn(reading: Reading, sentence: ReadSentence): Counted[] {
  const { text } = reading.document.release
  const words = figureWords(reading.lang)
  const { tokens } = sentence
  const counted: Counted[] = []
  let previous: Quantity | undefined
  const quantities = findQuantities(sentence.text, sentence.start, languagePacks[reading.lang].numbers)
  quantities.forEach((quantity, order) => {
    const before = previous
    previous = quantity
    if (isConversion(text, before, quantity) || isNoCount(reading, sentence, quantity, words)) return
    const from = tokenAt(tokens, quantity.start)
    const to = tokenAt(tokens, quantity.end)
    const limit = quantities[order + 1]?.start ?? sentence.end
    const after = nounPhraseAfter(reading, sentence, { quantity, to, limit }, words)
    const label =
      after.noun === undefined && !quantity.currency ? labelBefore(reading, sentence, from, words) : undefined
    const phrase = label ?? after
    const noun = quantity.currency ? 'money' : (phrase.noun ?? (quantity.unit ? 'goods' : undefined))
    if ([to, phrase.to].some((at) => words.rates.matchesAt(tokens, at).length > 0)) return
    const listed = tokens
      .slice(Math.max(0, from - 3), from)
      .some((_, step) =>
        words.parts.matchesAt(tokens, Math.max(0, from - 3) + step).some((match) => match.to === from),
      )
    counted.push({ quantity, from, to, phrase, noun, listed })
  })
  return counted
}
