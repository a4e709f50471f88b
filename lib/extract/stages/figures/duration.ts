import { clauseNumbers, contextOf, isOwn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn, tokenAt, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { quantitiesOf } from '@/lib/extract/quantities'
import { ownOf } from '@/lib/extract/stages/claims/own'
import type { Comparator, ExtractedFigure, Measure, Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { TokenTrie } from '@/lib/text/trie'
import { aboutOf } from './about'
import { figureWords, type FigureWords } from './words'

/** A time with a unit, at tokens `from` to `to`. */
interface Time {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly comparator: Comparator
  /** Where the words begin, hedge included. */
  readonly start: number
}

/** How many words may stand between a time and the noun that it is of: "two-month joint police operation". */
const reach = 3
const tied = /^[\s\u00a0\u202f’'‐‑-]*$/u

/** Numbers in digits or one word before a unit of time; "one" and "un" count here. */
function timesIn(reading: Reading, sentence: ReadSentence): Time[] {
  const { tokens } = sentence
  const { times, dual, ones } = figureWords(reading.lang)
  const units = tokens.flatMap(({ fold, readings }, at) =>
    at > 0 && (times.has(fold) || readings.some((word) => times.has(word))) ? [at] : [],
  )
  if (units.length === 0) return []
  const quantities = quantitiesOf(reading, sentence)
  return units.flatMap((at): Time[] => {
    if (dual.has(tokens[at]!.fold))
      return [{ from: at, to: at + 1, value: 2, comparator: 'exact', start: tokens[at]!.start }]
    const before = tokens[at - 1]!
    if (!tied.test(gapBefore(reading.document.release.text, tokens, at))) return []
    const number = quantities.find(({ end }) => end === before.end)
    const value = number?.high === undefined ? number?.value : undefined
    const from = number ? tokens.findIndex((token) => token.start >= number.numberStart) : at - 1
    if (number && value !== undefined)
      return [{ from, to: at + 1, value, comparator: number.comparator, start: number.start }]
    const one: Time = { from, to: at + 1, value: 1, comparator: 'exact', start: before.start }
    return !number && ones.has(before.fold) ? [one] : []
  })
}

/** The operation noun or event at a token, as what it stands for: `undefined` entity for a noun that names none. */
function headAt(
  reading: Reading,
  sentence: ReadSentence,
  at: number,
): { entity: DocumentEntity | undefined } | undefined {
  const token = sentence.tokens[at]
  if (!token) return undefined
  const mention = mentionsIn(reading.document, sentence.index).find(
    ({ entity, start, end }) =>
      (entity.kind === 'Operation' || entity.kind === 'Event') && start <= token.start && end >= token.end,
  )
  const isNoun = [token.fold, ...token.readings].some((word) => reading.words.operation.has(word))
  if (isNoun) return { entity: mention?.entity }
  const named = mention?.entity.kind === 'Operation' && mention.form !== 'description'
  return mention && (named || reading.words.events.matchesAt(sentence.tokens, at).length > 0)
    ? { entity: mention.entity }
    : undefined
}

/** Whether only words of one phrase stand between two tokens: no mark, no verb, no small word. */
function isOnePhrase(reading: Reading, tokens: readonly Token[], from: number, to: number): boolean {
  const { stops, of } = figureWords(reading.lang)
  for (let at = from; at <= to; at += 1) {
    if (!tied.test(gapBefore(reading.document.release.text, tokens, at))) return false
    if (at < to && (stops.matchesAt(tokens, at).length > 0 || of.has(tokens[at]!.fold))) return false
  }
  return true
}

/** Where the noun stands that a time is of: behind it ("two-month operation"), before "of", or before "lasted". */
function headOf(reading: Reading, sentence: ReadSentence, time: Time): number | undefined {
  const { tokens } = sentence
  const words = figureWords(reading.lang)
  const head = (at: number): boolean => headAt(reading, sentence, at) !== undefined
  if (!words.nounFirst && !words.of.has(tokens[time.from - 1]?.fold ?? ''))
    for (let at = time.to; at <= time.to + reach; at += 1)
      if (head(at)) return isOnePhrase(reading, tokens, time.to, at) ? at : undefined
  if (words.of.has(tokens[time.from - 1]?.fold ?? '') && head(time.from - 2)) return time.from - 2
  for (let at = time.from - 1; at >= Math.max(1, time.from - reach - 1); at -= 1)
    if (words.lasting.matchesAt(tokens, at).some(({ to }) => to === time.from) && head(at - 1)) return at - 1
  return undefined
}

/** How many words may stand between "lasted" and the time: "which will last for". */
const lead = 2

/** Whether words of a kind end right before a time, an article or hedge aside. */
function ledBy(words: TokenTrie<true>, { tokens }: ReadSentence, time: Time): boolean {
  const start = tokens.findIndex(({ end }) => end > time.start)
  for (let at = Math.max(0, start - lead - 2); at < start; at += 1)
    if (words.matchesAt(tokens, at).some(({ to }) => to <= start && start - to < lead)) return true
  return false
}

/** Whether a time is one of work, "four years of investigation", whose noun stands right behind it. */
function isOfWork(reading: Reading, { tokens }: ReadSentence, { to }: Time): boolean {
  const words = figureWords(reading.lang)
  let at = to
  while (
    at < to + 3 &&
    (words.of.has(tokens[at]?.fold ?? '') || reading.words.articles.has(tokens[at]?.fold ?? ''))
  )
    at += 1
  const led = at > to || !words.nounFirst
  return (
    led &&
    tied.test(gapBefore(reading.document.release.text, tokens, to)) &&
    words.work.matchesAt(tokens, at).length > 0
  )
}

/** The operation or event named earlier in the clause of a time that it took: "the session lasted for four days". */
function namedBefore(reading: Reading, sentence: ReadSentence, time: Time): DocumentEntity | undefined {
  const numbers = clauseNumbers(reading, sentence)
  const mentions = mentionsIn(reading.document, sentence.index).filter(
    ({ entity, end, start }) =>
      (entity.kind === 'Operation' || entity.kind === 'Event') &&
      end <= time.start &&
      numbers[tokenAt(sentence.tokens, start)] === numbers[time.from],
  )
  return mentions[0]?.entity
}

/** The operation or event between "lasted" and the time, where verbs come first. */
function verbFirst(reading: Reading, sentence: ReadSentence, time: Time): DocumentEntity | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const { lasting } = figureWords(reading.lang)
  return mentionsIn(reading.document, sentence.index).find(({ entity, start, end }) => {
    const kind = entity.kind === 'Operation' || entity.kind === 'Event'
    if (!kind || end > time.start || !tied.test(text.slice(end, time.start))) return false
    const at = tokenAt(tokens, start)
    return [1, 2, 3].some((step) => lasting.matchesAt(tokens, at - step).length > 0)
  })?.entity
}

/** Whether "during" stands behind a time, as in "deux jours durant". */
const isFollowed = ({ tokens }: ReadSentence, { to }: Time, { during, nounFirst }: FigureWords): boolean =>
  nounFirst && during.matchesAt(tokens, to).length > 0

/** The meeting that a release without operations is about, for a time in days: "Durante tres días se reunieron …". */
function meetingOf(reading: Reading, sentence: ReadSentence, time: Time): DocumentEntity | undefined {
  const { days } = figureWords(reading.lang)
  const { mentions } = reading.document
  if (!days.has(sentence.tokens[time.to - 1]?.fold ?? '')) return undefined
  if (mentions.some(({ entity }) => entity.kind === 'Operation')) return undefined
  return ownOf(reading, 'Event')?.entity
}

/** What a time that is told without its noun beside it was the length of. */
function lengthOf(reading: Reading, sentence: ReadSentence, time: Time): DocumentEntity | undefined {
  const words = figureWords(reading.lang)
  if (words.prison.matchesAt(sentence.tokens, time.to).length > 0) return undefined
  const span = { start: time.start, end: sentence.tokens[time.to - 1]!.end }
  const about = (): DocumentEntity | undefined => aboutOf(reading, sentence, span, 'duration')?.entity
  const behind = verbFirst(reading, sentence, time)
  if (behind) return behind
  if (ledBy(words.lasting, sentence, time)) return namedBefore(reading, sentence, time) ?? about()
  if (isOfWork(reading, sentence, time)) return about()
  const during = ledBy(words.during, sentence, time) || isFollowed(sentence, time, words)
  return during ? (namedBefore(reading, sentence, time) ?? meetingOf(reading, sentence, time)) : undefined
}

/** The figure of a time, with the words from `start` to `end`. */
function timeFigure(
  reading: Reading,
  sentence: ReadSentence,
  time: Time,
  span: Span,
  entity: DocumentEntity,
  measure: Measure,
): ExtractedFigure {
  const { modality, background, saidBy } = contextOf(reading, sentence.index, span)
  const recalled =
    background === true || (entity.kind === 'Operation' && modality !== 'planned' && !isOwn(reading, entity))
  return {
    id: '',
    modality: modality === 'denied' ? 'asserted' : modality,
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(recalled ? { background: true as const } : {}),
    measure,
    about: entity.id,
    value: time.value,
    comparator: time.comparator,
    unit: sentence.tokens[time.to - 1]!.text.toLowerCase(),
    ...(measure === 'other'
      ? { item: spanText(reading, { start: sentence.tokens[time.to]!.start, end: span.end }) }
      : {}),
    evidence: [
      {
        ...span,
        quote: spanText(reading, span),
        rule: measure === 'other' ? 'punishment' : 'duration',
        confidence: 0.85,
      },
    ],
  }
}

const spanText = (reading: Reading, { start, end }: Span): string =>
  reading.document.release.text.slice(start, end)

/** A punishment: "five years in prison". */
function punishment(reading: Reading, sentence: ReadSentence, time: Time): ExtractedFigure[] {
  const { tokens } = sentence
  const match = figureWords(reading.lang).prison.matchesAt(tokens, time.to)[0]
  if (!match || !tied.test(gapBefore(reading.document.release.text, tokens, time.to))) return []
  const span = { start: time.start, end: tokens[match.to - 1]!.end }
  const about = aboutOf(reading, sentence, span, 'other')
  return about ? [timeFigure(reading, sentence, time, span, about.entity, 'other')] : []
}

/**
 * How long operations and events of a sentence took, "a two-month operation", "un séminaire de quatre jours", "lasted
 * nine days", "after four years of investigation"; and how long people have to stay in prison.
 */
export function durationsIn(reading: Reading, sentence: ReadSentence): ExtractedFigure[] {
  const { tokens } = sentence
  return timesIn(reading, sentence).flatMap((time): ExtractedFigure[] => {
    const punished = punishment(reading, sentence, time)
    if (punished.length > 0) return punished
    const at = headOf(reading, sentence, time)
    const from = at === undefined ? undefined : Math.min(time.from, at)
    const span: Span =
      from === undefined
        ? { start: time.start, end: tokens[time.to - 1]!.end }
        : { start: tokens[from]!.start, end: tokens[Math.max(time.to - 1, at!)]!.end }
    const entity =
      at === undefined
        ? lengthOf(reading, sentence, time)
        : (headAt(reading, sentence, at)?.entity ?? aboutOf(reading, sentence, span, 'duration')?.entity)
    if (!entity || (entity.kind !== 'Operation' && entity.kind !== 'Event')) return []
    return [timeFigure(reading, sentence, time, span, entity, 'duration')]
  })
}
