import { quantitiesOf } from '@/lib/extract/quantities'
import {
  addMention,
  mentionsIn,
  namedEntity,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import { nounPhraseAfter } from '@/lib/extract/stages/figures/phrase'
import { figureWords, type FigureWords } from '@/lib/extract/stages/figures/words'

/** How many sentences back the words that open a list may stand. */
const farthest = 30
/** How many lines of a list around one are looked at. */
const near = 2

/** Senses of what was done, by the token at which each is told. */
const sensesIn = ({ tokens }: ReadSentence, words: FigureWords): { at: number; seize: boolean }[] =>
  tokens.flatMap((_, at) => {
    const match = words.cues.matchesAt(tokens, at)[0]
    if (!match || match.values.includes('none')) return []
    return [{ at, seize: match.values.includes('seize') }]
  })

/** Whether the sentence or line that opens a list tells of a seizure. */
function opensSeizure(reading: Reading, sentence: ReadSentence, words: FigureWords): boolean {
  if (sentence.section !== 'list') return false
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const before = reading.sentences[index]!
    if (before.section === 'list') continue
    return /:\W*$/u.test(before.text) && sensesIn(before, words).some(({ seize }) => seize)
  }
  return false
}

/** Whether what is counted at token `at` was seized: the word of what was done closest to it says so, in a list its opening. */
function isSeized(senses: readonly { at: number; seize: boolean }[], at: number): boolean {
  const nearest = senses.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
  return nearest?.seize ?? true
}

/** Whether another line of the list names goods: "- 374 firearms;" beside "- 12 presses". */
function isAmongGoods({ document, sentences }: Reading, { index, section }: ReadSentence): boolean {
  if (section !== 'list') return false
  for (const step of [-1, 1])
    for (let at = index + step; sentences[at]?.section === 'list' && Math.abs(at - index) <= near; at += step)
      if (mentionsIn(document, at).some(({ entity }) => entity.kind === 'Commodity')) return true
  return false
}

/** First token of the words of goods, behind what only leads to them: "de", "of". */
function firstOf(sentence: ReadSentence, from: number, to: number, words: FigureWords): number {
  let first = from
  while (first < to && words.of.has(sentence.tokens[first]!.fold)) first += 1
  return first
}

/** Where nouns come first: a participle behind the noun tells how the goods were made or hidden, not what they are. */
const participle = /^\p{Ll}{2,}(?:ad[oa]s?|id[oa]s?|és?|ées?)$/u

/** The words that name what a quantity counts, without what leads to them and what tells of them. */
function namedBy(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  to: number,
  words: FigureWords,
): { first: number; to: number } | undefined {
  const { tokens } = sentence
  const first = firstOf(sentence, from, to, words)
  let last = to
  if (words.nounFirst)
    for (let at = first + 1; at < last; at += 1) if (participle.test(tokens[at]!.text)) last = at
  while (last > first && words.of.has(tokens[last - 1]!.fold)) last -= 1
  const token = tokens[first]
  if (last <= first || !token || token.text.length < 3 || !/^(?:\p{Ll}|\p{Script=Arabic})/u.test(token.text))
    return undefined
  const head = words.nounFirst ? token : tokens[last - 1]!
  const general = [head.fold, ...head.readings].some((fold) => reading.words.goodsGeneral.has(fold))
  return general ? undefined : { first, to: last }
}

/** Tells by token whether what a sentence or line names there was seized; undefined where it tells of no seizure. */
export function seizedAt(
  reading: Reading,
  sentence: ReadSentence,
  words: FigureWords,
): ((at: number) => boolean) | undefined {
  const senses = sensesIn(sentence, words)
  const told =
    senses.length === 0 ? opensSeizure(reading, sentence, words) : senses.some(({ seize }) => seize)
  return told ? (at) => isSeized(senses, at) : undefined
}

/** Finds goods that knowledge does not have by their number in a seizure: "officers seized 40 outboard engines". */
export function findGoods(reading: Reading): void {
  const { document, lang } = reading
  const words = figureWords(lang)
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate' || sentence.tokens.length === 0) continue
    const { tokens } = sentence
    const senses = sensesIn(sentence, words)
    if (
      senses.length === 0
        ? !(opensSeizure(reading, sentence, words) || isAmongGoods(reading, sentence))
        : !senses.some(({ seize }) => seize)
    )
      continue
    const quantities = quantitiesOf(reading, sentence)
    quantities.forEach((quantity, order) => {
      if (quantity.currency) return
      const at = tokenAt(tokens, quantity.end)
      const limit = quantities[order + 1]?.start ?? sentence.end
      const phrase = nounPhraseAfter(reading, sentence, { quantity, to: at, limit }, words)
      const weighed = quantity.unit !== undefined && phrase.noun === undefined
      const counted = phrase.noun === 'goods' || (phrase.noun === 'thing' && lang !== 'ar')
      if (!(weighed || counted) || !phrase.item || !isSeized(senses, at)) return
      const found = namedBy(reading, sentence, phrase.from, phrase.to, words)
      if (!found) return
      const { start } = tokens[found.first]!
      const { end } = tokens[found.to - 1]!
      if (mentionsIn(document, sentence.index).some((other) => other.start < end && other.end > start)) return
      const name = document.release.text.slice(start, end).replace(/\s+/gu, ' ').toLowerCase()
      addMention(document, {
        sentence: sentence.index,
        start,
        end,
        entity: namedEntity(document, { kind: 'Commodity', name, lang }),
        form: 'name',
        rule: 'goods-seized',
        confidence: 0.75,
      })
    })
  }
}
