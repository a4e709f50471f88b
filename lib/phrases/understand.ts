import { itemsOf, type Words } from './items'
import type { Reason, Told } from './assembly'
import type { Meaning } from './meaning'
import type { NameIndex } from './names'
import { Reader } from './reader'
import { spansOf, type Reading } from './spans'

/** What became of a phrase. */
export interface Understanding {
  readonly lang: string
  readonly meaning: Meaning
  /** Where each facet of the meaning is told. */
  readonly told: readonly Told[]
  /** Words that count for nothing: with any of them no answer is made. */
  readonly missed: readonly (Words & { readonly reason: Reason })[]
}

/** Whether anything is asked at all. */
const asksSomething = (told: readonly Told[]): boolean => told.length > 0

function understandIn(
  phrase: string,
  reading: Reading,
  names: NameIndex,
): { read: Understanding; cost: number } {
  const { spans, cost, own } = spansOf(phrase, reading, names)
  const reader = new Reader(itemsOf(phrase, spans))
  reader.read()
  const meaning = reader.meaning()
  const { told, missed } = reader.assembly
  const all =
    asksSomething(told) || missed.length > 0
      ? missed
      : [{ text: phrase, start: 0, end: phrase.length, reason: 'unused' as const }]
  const lost = all.reduce((sum, { start, end }) => sum + end - start, 0)
  return { read: { lang: reading.lang, meaning, told, missed: all }, cost: cost + lost - 0.8 * own }
}

/**
 * Reads a phrase in the language in which most of it is understood, the first of `readings` where several do as
 * well. Pure: the same phrase, words and names give the same meaning.
 */
export function understand(phrase: string, readings: readonly Reading[], names: NameIndex): Understanding {
  const all = readings.map((reading) => understandIn(phrase, reading, names))
  const best = all.reduce((a, b) => (b.cost < a.cost - 0.5 ? b : a))
  return best.read
}
