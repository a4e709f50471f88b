import { datesIn } from '@/lib/extract/context'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureNoun } from '@/lib/knowledge/languages/figures'
import { quantitiesOf } from '@/lib/extract/quantities'
import type { Quantity } from '@/lib/text/numbers'
import { nounPhraseAfter, labelBefore, type CountedPhrase } from './phrase'
import { countsPeople, recalledAt, type Before } from './recalled'
import { figureWords, type FigureWords } from './words'

/** A quantity with what it counts: tokens `from` to `to` are its own words, `phrase` those of the noun. */
export interface Counted {
  readonly quantity: Quantity
  readonly from: number
  readonly to: number
  readonly phrase: CountedPhrase
  readonly noun: FigureNoun | 'money' | 'thing' | undefined
  /** Told as a part of the quantity before it: "including 43 in Benin". */
  readonly listed: boolean
  /** Told of what the number before it counts, with its measure: "Argentina (74)", "17 for theft". */
  readonly same: boolean
  /** Told of every year or day: it is of the world, and no result. */
  readonly rate: boolean
  /** A number alone that is the subject of the verb behind it: "two were". */
  readonly subject: boolean
}

/** Kinds of name that may have a number in them. */
const named = new Set(['Operation', 'Event', 'Agreement', 'Programme', 'Organisation', 'Facility'])
const hasPercent = /^\s?(?:%|٪)/u
/** What may stand between an amount and the same in another currency: "(about", ", or", "/". */
const conversion = /^\s*(?:[([][^)\]\d]{0,25}|[/–-]\s*|,?\s(?:or|soit|ou|o|أي|أو)\s(?:\p{L}{1,15}\s){0,3})$/u
/** A number word or dual with its article is one already told, or the name of a day. */
const arabicDefinite = /^[وفبك]?ال|^[وف]?لل/u

/** "رجلين اثنين": Arabic may write out two behind a noun that says so by its form. */
function pairBefore(
  { lang, document }: Reading,
  { tokens }: ReadSentence,
  { value }: Quantity,
  from: number,
  words: FigureWords,
): CountedPhrase | undefined {
  if (lang !== 'ar' || value !== 2 || from === 0 || gapBefore(document.release.text, tokens, from) !== ' ')
    return undefined
  const noun = /(?:ين|ان)$/u.test(tokens[from - 1]!.text) && words.nouns.matchesAt(tokens, from - 1)[0]
  return noun
    ? { from: from - 1, to: from, noun: noun.values[0], item: undefined, place: undefined }
    : undefined
}

/** How many words a heading in the body has at most. */
const headingWords = 6
const year = /^(?:19|20)\d\d$/u

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
  if (!quantity.digits && arabicDefinite.test(text.slice(quantity.numberStart, quantity.end))) return true
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

/** Whether a small number is one already told ("the two countries"), or a year ("2013 raids"). */
function isTold(sentence: ReadSentence, quantity: Quantity, from: number, words: FigureWords): boolean {
  const written = sentence.text.slice(quantity.numberStart - sentence.start, quantity.end - sentence.start)
  if (quantity.digits && year.test(written.trim())) return true
  return quantity.value <= 12 && words.fixed.has(sentence.tokens[from - 1]?.fold ?? '')
}

/** A short line of the body without a mark at its end heads what follows. */
const isHeading = ({ section, text, tokens }: ReadSentence): boolean =>
  section === 'body' &&
  tokens.length <= headingWords &&
  /\p{L}[\s*_]*$/u.test(text) &&
  !/^[\s*_•–-]*[\d٠-٩]/u.test(text)

/** Nouns whose form says that there are two, as quantities without words of their own. */
function dualsIn(sentence: ReadSentence, words: FigureWords, taken: readonly Quantity[]): Quantity[] {
  if (words.dual.size === 0) return []
  return sentence.tokens.flatMap(({ start, fold, text }): Quantity[] => {
    if (
      !words.dual.has(fold) ||
      words.times.has(fold) ||
      arabicDefinite.test(text) ||
      taken.some((one) => one.start <= start && one.end > start)
    )
      return []
    return [{ start, end: start, numberStart: start, value: 2, comparator: 'exact', digits: false, scale: 1 }]
  })
}

function quantitiesIn(reading: Reading, sentence: ReadSentence, words: FigureWords): readonly Quantity[] {
  const found = quantitiesOf(reading, sentence)
  const duals = dualsIn(sentence, words, found)
  return duals.length === 0 ? found : [...found, ...duals].toSorted((a, b) => a.start - b.start)
}

/** How many words may stand between what is counted and "each year". */
const rateReach = 10

/** Whether what is counted is told of every year or day: "200 people die each year". */
function isRate(reading: Reading, { tokens }: ReadSentence, from: number, words: FigureWords): boolean {
  for (let at = from; at < Math.min(tokens.length, from + rateReach); at += 1) {
    if (/[,;،()]/u.test(gapBefore(reading.document.release.text, tokens, at))) return false
    if (words.rates.matchesAt(tokens, at).length > 0) return true
  }
  return false
}

/**
 * What a sentence counts, in order. `before` is what numbers before it in the same paragraph or list count, which a
 * number alone goes on about.
 */
export function countedIn(reading: Reading, sentence: ReadSentence, before: Before = {}): Counted[] {
  const { text } = reading.document.release
  const words = figureWords(reading.lang)
  const { tokens } = sentence
  const counted: Counted[] = []
  let previous: Quantity | undefined
  const told = (): Before => ({
    last: counted.at(-1)?.noun ?? before.last,
    people: counted.findLast(({ noun }) => countsPeople(noun))?.noun ?? before.people,
  })
  const quantities = quantitiesIn(reading, sentence, words)
  quantities.forEach((quantity, order) => {
    const earlier = previous
    previous = quantity
    if (isConversion(text, earlier, quantity) || isNoCount(reading, sentence, quantity, words)) return
    const from = tokenAt(tokens, quantity.start)
    const to = tokenAt(tokens, quantity.end)
    const limit = quantities[order + 1]?.start ?? sentence.end
    const after = nounPhraseAfter(reading, sentence, { quantity, to, limit }, words)
    const plain = !quantity.currency && !quantity.unit
    const known = after.noun !== undefined && after.noun !== 'thing'
    const recalled =
      plain && !known ? recalledAt(reading, sentence, quantity, { from, to }, told(), words) : undefined
    const pair = quantity.digits ? undefined : pairBefore(reading, sentence, quantity, from, words)
    const label =
      pair ??
      (after.noun === undefined && !recalled && !quantity.currency
        ? labelBefore(reading, sentence, { from, to }, words)
        : undefined)
    const phrase = pair ?? recalled?.phrase ?? label ?? after
    const noun = quantity.currency ? 'money' : (phrase.noun ?? (quantity.unit ? 'goods' : undefined))
    if (noun === 'country' && isHeading(sentence)) return
    if (noun === 'thing' && (isHeading(sentence) || isTold(sentence, quantity, from, words))) return
    const beside = [to, phrase.to].some((at) => words.rates.matchesAt(tokens, at).length > 0)
    if (beside && (noun === 'money' || quantity.unit !== undefined)) return
    const rate = beside || isRate(reading, sentence, to, words)
    const listed = tokens
      .slice(Math.max(0, from - 3), from)
      .some((_, step) =>
        words.parts.matchesAt(tokens, Math.max(0, from - 3) + step).some((match) => match.to === from),
      )
    const part = listed && quantity.scale > 1 && !quantity.currency && phrase.noun === undefined
    counted.push({
      rate,
      quantity: part && earlier?.currency ? { ...quantity, currency: earlier.currency } : quantity,
      from,
      to,
      phrase,
      noun,
      listed,
      same: recalled?.same === true,
      subject: recalled?.subject === true,
    })
  })
  return counted
}
