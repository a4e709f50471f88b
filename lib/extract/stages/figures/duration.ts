import { contextOf, isOwn } from '@/lib/extract/context'
import type { DocumentEntity } from '@/lib/extract/document'
import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { languagePacks } from '@/lib/knowledge/languages'
import type { ExtractedFigure, Span } from '@/lib/model'
import { findQuantities } from '@/lib/text/numbers'
import { foldName } from '@/lib/text/fold'
import type { Token } from '@/lib/text/tokens'
import { aboutOf } from './about'
import { figureWords } from './words'

/** A time with a unit, at tokens `from` to `to`. */
interface Time {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** How many words may stand between a time and the noun that it is of: "two-month joint police operation". */
const reach = 3
const tied = /^[\s\u00a0\u202f’'‐‑-]*$/u

/** Numbers in digits or one word before a unit of time; "one" and "un" count here. */
function timesIn(reading: Reading, { tokens, text, start }: ReadSentence): Time[] {
  const { times } = figureWords(reading.lang)
  const one = Object.entries(languagePacks[reading.lang].numbers.words).filter(([, value]) => value === 1)
  const ones = new Set(one.map(([word]) => foldName(word)))
  const units = tokens.flatMap(({ fold }, at) => (at > 0 && times.has(fold) ? [at] : []))
  if (units.length === 0) return []
  const quantities = findQuantities(text, start, languagePacks[reading.lang].numbers)
  return units.flatMap((at): Time[] => {
    const before = tokens[at - 1]!
    if (!tied.test(gapBefore(reading.document.release.text, tokens, at))) return []
    const number = quantities.find(({ end }) => end === before.end)
    const value = number?.high === undefined ? number?.value : undefined
    const from = number ? tokens.findIndex((token) => token.start >= number.numberStart) : at - 1
    if (value !== undefined) return [{ from, to: at + 1, value }]
    return !number && ones.has(before.fold) ? [{ from, to: at + 1, value: 1 }] : []
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

/** How long operations and events of a sentence took: "a two-month operation", "un séminaire de quatre jours". */
export function durationsIn(reading: Reading, sentence: ReadSentence): ExtractedFigure[] {
  const { tokens } = sentence
  return timesIn(reading, sentence).flatMap((time): ExtractedFigure[] => {
    const at = headOf(reading, sentence, time)
    if (at === undefined) return []
    const from = Math.min(time.from, at)
    const span: Span = { start: tokens[from]!.start, end: tokens[Math.max(time.to - 1, at)]!.end }
    const entity =
      headAt(reading, sentence, at)?.entity ?? aboutOf(reading, sentence, span, 'duration')?.entity
    if (!entity || (entity.kind !== 'Operation' && entity.kind !== 'Event')) return []
    const { modality, background, saidBy } = contextOf(reading, sentence.index, span)
    const recalled =
      background === true ||
      (entity.kind === 'Operation' && modality !== 'planned' && !isOwn(reading, entity))
    return [
      {
        id: '',
        modality,
        ...(saidBy === undefined ? {} : { saidBy }),
        ...(recalled ? { background: true as const } : {}),
        measure: 'duration',
        about: entity.id,
        value: time.value,
        comparator: 'exact',
        unit: tokens[time.to - 1]!.text.toLowerCase(),
        evidence: [
          {
            ...span,
            quote: reading.document.release.text.slice(span.start, span.end),
            rule: 'duration',
            confidence: 0.85,
          },
        ],
      },
    ]
  })
}
