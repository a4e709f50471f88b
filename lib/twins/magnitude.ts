import { languagePacks, type ReadingLanguage } from '@/lib/knowledge/languages'
import type { CalendarUnit } from '@/lib/knowledge/languages/dates'
import { foldName } from '@/lib/text/fold'

/** Powers of ten that a slip makes: a digit or two, thousands for millions, millions for billions, long-scale names. */
const powers = [10, 100, 1_000, 1_000_000, 1_000_000_000]

/** How far from the power itself the quotient may be, so that "nearly 750,000" is still a thousandth of 717 million. */
const tolerance = 0.05

/** The power of ten by which two values differ; undefined when they differ otherwise or not. */
export function factorBetween(a: number, b: number, within = tolerance): number | undefined {
  const [small, large] = [Math.min(a, b), Math.max(a, b)]
  if (small <= 0) return undefined
  return powers.find((power) => Math.abs(large / small / power - 1) <= within)
}

/** Digits of a number that are not zeros at its end: 3 for 717,000. */
export function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '')
  return digits.replace(/0+$/u, '').length
}

/** A unit by what it measures and how many of the family's basic unit it is. */
export interface Scale {
  readonly family: string
  readonly times: number
}

const weights: Readonly<Record<string, number>> = { t: 1_000, kg: 1, g: 0.001 }
const days: Readonly<Record<CalendarUnit, number>> = { day: 1, week: 7, month: 30, year: 365 }

const foldedKeys = <V>(words: Readonly<Record<string, V>>): Map<string, V> =>
  new Map(Object.entries(words).map(([word, value]) => [foldName(word), value]))

const words = new Map(
  Object.entries(languagePacks).map(([lang, pack]) => [
    lang,
    { units: foldedKeys(pack.numbers.units), times: foldedKeys(pack.dates.units) },
  ]),
)

/** What a unit as a figure carries it means, whether it is a sign or a word of the language; absent is a plain count. */
export function scaleOf(unit: string | undefined, lang: ReadingLanguage | undefined): Scale {
  if (unit === undefined) return { family: '', times: 1 }
  const folded = foldName(unit)
  const read = [...(lang ? [lang] : []), 'en' as const]
  for (const each of read) {
    const time = words.get(each)?.times.get(folded)
    if (time) return { family: 'time', times: days[time] }
  }
  const sign =
    read.map((each) => words.get(each)?.units.get(folded)).find((found) => found !== undefined) ?? unit
  const weight = weights[sign]
  return weight === undefined ? { family: sign, times: 1 } : { family: 'weight', times: weight }
}
