import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureNoun } from '@/lib/knowledge/languages/figures'
import type { Span } from '@/lib/model'
import type { Quantity } from '@/lib/text/numbers'
import { isListed } from './place'
import type { FigureWords } from './words'

/** The words that say what is counted: tokens `from` to `to`. */
export interface CountedPhrase {
  readonly from: number
  readonly to: number
  readonly noun: FigureNoun | undefined
  /** Goods by the words of the text, in lower case: "counterfeit pills". */
  readonly item: string | undefined
  /** The place right behind: "43 in Benin", "43 arrests in Benin". */
  readonly place: DocumentEntity | undefined
  /** The words of that place. */
  readonly placeSpan?: Span | undefined
}

const soft = /^[\s\u00a0\u202f’'“”"«»‑-]*$/u
const longest = 7
const ofReach = 4
/** Senses that may follow a number of people with no noun: "144 arrested". */
const ofPeople = new Set(['arrest', 'rescue', 'charge', 'convict'])

interface Start {
  readonly quantity: Quantity
  readonly to: number
  readonly limit: number
}

interface Walk {
  readonly end: number
  readonly noun: FigureNoun | undefined
  readonly nounFrom: number
}

/** Walks over the noun phrase behind a quantity, to its noun and what completes that. */
function walk(
  reading: Reading,
  sentence: ReadSentence,
  { to, limit, quantity }: Start,
  words: FigureWords,
): Walk {
  const { tokens } = sentence
  const { text } = reading.document.release
  const commodities = mentionsIn(reading.document, sentence.index).filter(
    ({ entity }) => entity.kind === 'Commodity',
  )
  let noun: FigureNoun | undefined
  let nounFrom = to
  let end = to
  let stop = Math.min(tokens.length, to + longest)
  let of = quantity.unit !== undefined ? ofReach : 0
  for (let index = to; index < stop;) {
    const token = tokens[index]!
    if (token.start >= limit || !soft.test(gapBefore(text, tokens, index))) break
    if (reading.words.and.has(token.fold)) break
    if (words.of.has(token.fold)) {
      const partitive = words.nounFirst && noun === undefined
      if (!partitive && noun !== 'goods' && of === 0) break
      if (noun !== undefined) stop = Math.min(stop, index + 1 + ofReach)
      index += 1
      continue
    }
    const match = words.nouns.matchesAt(tokens, index)[0]
    const goods = commodities.find(({ start }) => start === token.start)
    if (
      !match &&
      !goods &&
      (words.stops.matchesAt(tokens, index).length > 0 || words.cues.matchesAt(tokens, index).length > 0)
    )
      break
    if (match && words.stops.matchesAt(tokens, index)[0] === undefined) {
      const first = noun === undefined || (!words.nounFirst && !isOf(tokens[index - 1]?.fold, words))
      if (first) {
        noun = match.values[0]
        nounFrom = index
      }
      index = match.to
    } else if (goods) {
      noun ??= 'goods'
      while (index < tokens.length && tokens[index]!.start < goods.end) index += 1
    } else {
      // "arrest warrants", "police patrols": another noun behind it is the head
      if (noun !== undefined && index > to && words.headEnding.test(token.text)) noun = undefined
      index += 1
    }
    of = Math.max(0, of - 1)
    end = index
  }
  return { end, noun, nounFrom }
}

const isOf = (fold: string | undefined, words: FigureWords): boolean =>
  fold !== undefined && words.of.has(fold)

/** What stands behind a quantity: its noun, a verb that only people can be the object of, a place. */
export function nounPhraseAfter(
  reading: Reading,
  sentence: ReadSentence,
  start: Start,
  words: FigureWords,
): CountedPhrase {
  const { tokens } = sentence
  const { text } = reading.document.release
  const { end, noun } = walk(reading, sentence, start, words)
  const found = placeAt(reading, sentence, end, words)
  const made = {
    from: start.to,
    to: noun === undefined && found ? found.to : end,
    place: found?.place,
    placeSpan: found?.span,
  }
  if (noun !== undefined) return { ...made, noun, item: itemOf(reading, sentence, start.to, end, words) }
  const cue = soft.test(gapBefore(text, tokens, start.to))
    ? words.cues.matchesAt(tokens, start.to)[0]
    : undefined
  if (cue?.values.some((sense) => ofPeople.has(sense)))
    return { ...made, to: start.to, noun: 'person', item: undefined }
  const item = start.quantity.unit ? itemOf(reading, sentence, start.to, end, words) : undefined
  return { ...made, noun: undefined, item }
}

/** The country or place that a small word such as "in" leads to at token `at`, behind an article at most. */
function placeAt(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
  words: FigureWords,
): { place: DocumentEntity; to: number; span: Span } | undefined {
  const { tokens } = sentence
  if (!soft.test(gapBefore(reading.document.release.text, tokens, at))) return undefined
  if (!words.within.has(tokens[at]?.fold ?? '')) return undefined
  const article = reading.words.articles.has(tokens[at + 1]?.fold ?? '')
  const starts = [tokens[at + 1]?.start, article ? tokens[at + 2]?.start : undefined]
  const mention = mentionsIn(reading.document, sentence.index).find(
    ({ start, entity }) => starts.includes(start) && (entity.kind === 'Country' || entity.kind === 'Place'),
  )
  const all = mentionsIn(reading.document, sentence.index)
  return mention && !isListed(reading, mention, all)
    ? { place: mention.entity, to: tokenAt(tokens, mention.end), span: mention }
    : undefined
}

/** The words of goods without what leads to them, as an item is called. */
function itemOf(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  to: number,
  words: FigureWords,
): string | undefined {
  const { tokens } = sentence
  let first = from
  while (first < to && (words.of.has(tokens[first]!.fold) || reading.words.articles.has(tokens[first]!.fold)))
    first += 1
  let last = to
  while (last > first && words.of.has(tokens[last - 1]!.fold)) last -= 1
  if (first >= last) return undefined
  return reading.document.release.text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

/** The noun of a label before its number: "Total arrests: 1,062". */
export function labelBefore(
  reading: Reading,
  sentence: ReadSentence,
  from: number,
  words: FigureWords,
): CountedPhrase | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const start = tokens[from]?.start ?? sentence.end
  if (from === 0 || !/:[\s\u00a0*]*$/u.test(text.slice(tokens[from - 1]!.end, start))) return undefined
  for (let at = from - 1; at >= Math.max(0, from - longest); at -= 1) {
    const match = words.nouns.matchesAt(tokens, at).find(({ to }) => to <= from)
    if (match)
      return {
        from: at,
        to: from,
        noun: match.values[0],
        item: itemOf(reading, sentence, at, match.to, words),
        place: undefined,
      }
  }
  return undefined
}
