import { back, clauseNumbers, datelineOf } from '@/lib/extract/context'
import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import {
  entityById,
  gapBefore,
  mentionsIn,
  tokenAt,
  type Reading,
  type ReadSentence,
} from '@/lib/extract/reading'
import type { Span } from '@/lib/model'
import { figureWords } from './words'

/** How many words may stand between "in" and a country: "dans toute la Chine". */
const reach = 4
/** How early in a sentence a country stands that the whole sentence is about: "Kenyan police", "La police kényane". */
const opening = 5

const isPlace = ({ entity }: DocumentMention): boolean =>
  (entity.kind === 'Country' || entity.kind === 'Place') && entity.properties.region !== true

/** Countries and places of a sentence that belong to no other number or name and are not where the release is dated from. */
function placesIn(reading: Reading, sentence: ReadSentence, taken: readonly Span[] = []): DocumentMention[] {
  const mentions = mentionsIn(reading.document, sentence.index)
  const dateline = datelineOf(reading)
  return mentions.filter(
    (mention) =>
      isPlace(mention) &&
      !taken.some(({ start, end }) => start <= mention.start && end >= mention.end) &&
      reading.document.release.text[mention.end] !== '$' &&
      !(dateline && mention.start >= dateline.start && mention.end <= dateline.end) &&
      !mentions.some(
        (other) =>
          other.entity.kind !== mention.entity.kind &&
          other.start <= mention.start &&
          other.end >= mention.end,
      ),
  )
}

const between = (reading: Reading, a: Span, b: Span): string =>
  reading.document.release.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))

/** Whether "in" or "across" leads to a name, with an article or one more word in between at most. */
function isLed(reading: Reading, { tokens }: ReadSentence, { start }: Span): boolean {
  const words = figureWords(reading.lang)
  const at = tokenAt(tokens, start)
  let others = 0
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (/[,;:.()]/u.test(gapBefore(reading.document.release.text, tokens, index + 1))) return false
    const { fold } = tokens[index]!
    if (words.within.has(fold)) return words.away.matchesAt(tokens, index).length === 0
    if (!reading.words.articles.has(fold)) others += 1
    if (others > 1) return false
  }
  return false
}

/** More names behind one: ", Valencia y Málaga", " and Accra". */
const listGoesOn =
  /^(?:,\s(?:en\s|au\s|aux\s|à\s|in\s)?\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{L}[\p{L}’'-]{1,20})?(?:,|\s(?:y|e|et|and))|\s(?:y|e|et|and))\s(?:en\s|in\s|à\s)?\p{Lu}/u

/** Whether a country is one of a list: another follows or goes before, with a comma or "and" in between. */
export function isListed(
  reading: Reading,
  mention: DocumentMention,
  places: readonly DocumentMention[],
): boolean {
  const { text } = reading.document.release
  if (listGoesOn.test(text.slice(mention.end, mention.end + 60))) return true
  return places.some((other) => {
    if (other === mention || other.entity.kind !== mention.entity.kind) return false
    const [a, b] = other.start < mention.start ? [other, mention] : [mention, other]
    const gap = text
      .slice(a.end, b.start)
      .replace(/\([^)]*\)/gu, '')
      .trim()
      .toLowerCase()
    // "in Kenya, in Ghana and in Togo": the preposition is said again
    const { within } = figureWords(reading.lang)
    const rest = gap
      .split(/\s+/u)
      .filter((word) => !within.has(word))
      .join(' ')
    const word = rest.replace(/[,،\s]/gu, '')
    return gap.length < 10 && rest.length < 6 && (/^[,،]$/u.test(rest) || reading.words.and.has(word))
  })
}

/** The country whose police or authorities a sentence starts with. */
function actorOf(reading: Reading, sentence: ReadSentence): DocumentEntity | undefined {
  const { actions } = figureWords(reading.lang)
  const { tokens } = sentence
  const mentions = mentionsIn(reading.document, sentence.index)
  return mentions.find((mention) => {
    if (mention.entity.kind !== 'Country' || isListed(reading, mention, mentions)) return false
    const at = tokenAt(tokens, mention.start)
    const beside = (index: number): boolean =>
      actions.has(tokens[index]?.fold ?? '') && /^[^\p{P}]*$/u.test(between(reading, tokens[index]!, mention))
    return at < opening && [at - 1, at + 1, at + 2].some(beside)
  })?.entity
}

function ownPlace(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  taken: readonly Span[] = [],
): DocumentEntity | undefined {
  const { tokens } = sentence
  const numbers = clauseNumbers(reading, sentence)
  const clause = numbers[tokenAt(tokens, span.start)]
  const places = placesIn(reading, sentence, taken)
  const fit = places.filter(
    (mention) => isLed(reading, sentence, mention) && !isListed(reading, mention, places),
  )
  // "were arrested in Spain, one in France": the place right behind the words is theirs
  const next = fit.find(
    ({ start }) =>
      start > span.end && /^[^,;:.()]{1,12}$/u.test(between(reading, span, { start, end: start })),
  )
  if (next) return next.entity
  const here = fit.filter(({ start }) => numbers[tokenAt(tokens, start)] === clause)
  const found = new Set((here.length > 0 ? here : fit).map(({ entity }) => entity))
  if (found.size > 0) return found.size === 1 ? [...found][0] : undefined
  return actorOf(reading, sentence)
}

/** How many words may stand between what is counted and the place it is counted at: "were detected in". */
const nearby = 4

/**
 * The place of a number of no measure, which may be of anything: one that opens the sentence, "In Senegal, …", or
 * stands right behind what is counted.
 */
export function placeBeside(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  taken: readonly Span[],
): DocumentEntity | undefined {
  const { tokens } = sentence
  const last = tokenAt(tokens, span.end)
  const places = placesIn(reading, sentence, taken).filter(
    (mention, _, all) => isLed(reading, sentence, mention) && !isListed(reading, mention, all),
  )
  const found = places.find(({ start }) => {
    const at = tokenAt(tokens, start)
    const behind = at >= last && at - last <= nearby && !/[,;:]/u.test(between(reading, span, tokens[at]!))
    return behind || at < opening
  })
  return found?.entity
}

/** Whether a sentence speaks of an operation by its name: then its numbers are totals again. */
const namesOperation = (reading: Reading, sentence: ReadSentence): boolean =>
  mentionsIn(reading.document, sentence.index).some(
    ({ entity, form }) => entity.kind === 'Operation' && form !== 'description',
  )

/** The place of all figures of a sentence; undefined when one has none or another. */
function onlyPlaceOf(reading: Reading, sentence: Span): DocumentEntity | undefined {
  const { figures } = reading.document
  const ids = new Set<string | undefined>()
  // figures come in the order of the sentences
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const { evidence, in: place, measure } = figures[at]!
    if (measure === 'duration') continue
    if (evidence.every(({ end }) => end <= sentence.start)) break
    if (evidence.some(({ start, end }) => start >= sentence.start && end <= sentence.end)) ids.add(place)
  }
  const [only] = ids
  return only !== undefined && ids.size === 1 ? entityById(reading.document, only) : undefined
}

/**
 * The one country or place that a figure is told of: behind "in" in its sentence, by whose police it is, or that of
 * the sentences before it in a paragraph about one country ("In Kenya, …"). Undefined for a list of countries, and
 * never the place a release is dated from. `taken` are words that tell the place of other numbers.
 */
export function placeOf(
  reading: Reading,
  sentence: ReadSentence,
  span: Span,
  taken: readonly Span[],
): DocumentEntity | undefined {
  const own = ownPlace(reading, sentence, span, taken)
  if (own || placesIn(reading, sentence).length > 0) return own
  const { together } = figureWords(reading.lang)
  if (sentence.tokens.some((_, at) => together.matchesAt(sentence.tokens, at).length > 0)) return undefined
  for (let index = sentence.index; index > Math.max(0, sentence.index - back); index -= 1) {
    const here = reading.sentences[index]!
    if (namesOperation(reading, here)) return undefined
    const before = reading.sentences[index - 1]!
    if (before.paragraph !== sentence.paragraph) return undefined
    const opens = placesIn(reading, before).find(
      (mention) => tokenAt(before.tokens, mention.start) < opening && isLed(reading, before, mention),
    )
    const place = opens ? ownPlace(reading, before, opens) : actorOf(reading, before)
    const told = place ?? onlyPlaceOf(reading, before)
    if (told) return told
  }
  return undefined
}
