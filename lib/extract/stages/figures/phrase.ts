import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureNoun } from '@/lib/knowledge/languages/figures'
import type { Span } from '@/lib/model'
import type { Quantity } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'
import { isListed } from './place'
import { isPlural, thingAt } from './things'
import type { FigureWords } from './words'

/** The words that say what is counted: tokens `from` to `to`. */
export interface CountedPhrase {
  readonly from: number
  readonly to: number
  /** What kind of thing is counted; `thing` for a noun that no table has. */
  readonly noun: FigureNoun | 'thing' | undefined
  /** Goods by the words of the text, in lower case: "counterfeit pills". */
  readonly item: string | undefined
  /** The place right behind: "43 in Benin", "43 arrests in Benin". */
  readonly place: DocumentEntity | undefined
  /** The words of that place. */
  readonly placeSpan?: Span | undefined
}

const soft = /^[\s\u00a0\u202f’'“”"«»*_‑-]*$/u
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
  let headed = false
  let stop = Math.min(tokens.length, to + longest)
  let of = quantity.unit !== undefined ? ofReach : 0
  for (let index = to; index < stop;) {
    const token = tokens[index]!
    if (token.start >= limit || !soft.test(gapBefore(text, tokens, index))) break
    if (reading.words.and.has(token.fold)) break
    if (words.of.has(token.fold)) {
      const partitive = words.nounFirst && noun === undefined && !headed
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
      !(noun === undefined && isAdjective(reading, sentence, index, words)) &&
      !isPrefix(reading, tokens, index) &&
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
      if (noun !== undefined && index === end && words.headEnding.test(token.text)) noun = undefined
      headed ||= !words.before.has(token.fold)
      index += 1
    }
    of = Math.max(0, of - 1)
    end = index
  }
  return { end, noun, nounFrom }
}

/** "3 in-person workshops": a small word that a hyphen ties to the next. */
const isPrefix = (reading: Reading, tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/u.test(gapBefore(reading.document.release.text, tokens, at + 1))

/** How many words a participle may stand before the noun that it describes: "505 stolen sports cars". */
const describes = 3

/** Whether a participle describes what is counted rather than tell what was done to it: "12 stolen cars". */
function isAdjective(reading: Reading, sentence: ReadSentence, at: number, words: FigureWords): boolean {
  const { tokens } = sentence
  const token = tokens[at]!
  if (words.nounFirst || !/^\p{Ll}+(?:ed|en|ing)$/u.test(token.text)) return false
  for (let next = at + 1; next <= at + describes && next < tokens.length; next += 1) {
    if (!soft.test(gapBefore(reading.document.release.text, tokens, next))) return false
    if (words.nouns.matchesAt(tokens, next).length > 0 || isPlural(tokens[next], words)) return true
    const ends = words.stops.matchesAt(tokens, next).length > 0 || words.of.has(tokens[next]!.fold)
    if (ends || reading.words.and.has(tokens[next]!.fold)) return false
  }
  return false
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
  if (start.quantity.unit)
    return { ...made, noun: undefined, item: itemOf(reading, sentence, start.to, end, words) }
  // "cuatro ecuatorianos", "sept Guinéens": nationals of a country
  if (words.nounFirst && !start.quantity.currency && isNational(reading, sentence, start.to))
    return { ...made, to: start.to + 1, noun: 'person', item: undefined }
  const thing = start.quantity.currency ? undefined : thingAt(reading, sentence, start.to, end, words)
  if (!thing) return { ...made, noun: undefined, item: undefined }
  const behind = placeAt(reading, sentence, thing.to, words)
  return {
    from: start.to,
    to: thing.to,
    place: behind?.place,
    placeSpan: behind?.span,
    noun: 'thing',
    item: thing.item,
  }
}

/** Whether the word at token `at` names people by their country, alone. */
const isNational = (reading: Reading, sentence: ReadSentence, at: number): boolean =>
  soft.test(gapBefore(reading.document.release.text, sentence.tokens, at)) &&
  mentionsIn(reading.document, sentence.index).some(
    ({ entity, start, end }) =>
      entity.kind === 'Country' && start === sentence.tokens[at]?.start && end === sentence.tokens[at]?.end,
  )

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

const labelMark = /:[\s\u00a0*_]*$/u
/** How long a label may be that names what it counts in words of its own. */
const labelLength = 8

/** The noun of a label before its number: "Total arrests: 1,062"; any words of a line that is label and number alone. */
export function labelBefore(
  reading: Reading,
  sentence: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
  words: FigureWords,
): CountedPhrase | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const start = tokens[from]?.start ?? sentence.end
  if (from === 0 || !labelMark.test(text.slice(tokens[from - 1]!.end, start))) return undefined
  for (let at = from - 1; at >= Math.max(0, from - longest); at -= 1) {
    const match = words.nouns.matchesAt(tokens, at).find((one) => one.to <= from)
    if (match)
      return {
        from: at,
        to: from,
        noun: match.values[0],
        item: itemOf(reading, sentence, at, match.to, words),
        place: undefined,
      }
  }
  const label = tokens.slice(0, from)
  const alone =
    to === tokens.length && from <= labelLength && label.every(({ text: word }) => /^\p{L}/u.test(word))
  const isPlace = mentionsIn(reading.document, sentence.index).some(
    ({ entity, start: at, end }) =>
      (entity.kind === 'Country' || entity.kind === 'Place') &&
      at <= label[0]!.start &&
      end >= label.at(-1)!.end,
  )
  if (!alone || isPlace || words.labels.has(tokens[from - 1]!.fold)) return undefined
  const item = text
    .slice(label[0]!.start, label.at(-1)!.end)
    .replace(/[\s*_]+/gu, ' ')
    .toLowerCase()
  return { from: 0, to: from, noun: 'thing', item, place: undefined }
}
