import { datelineOf } from '@/lib/extract/context'
import { gapBefore, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { FigureSense } from '@/lib/knowledge/languages/figures'
import type { Quantity } from '@/lib/text/numbers'
import type { CountedPhrase } from './phrase'
import type { FigureWords } from './words'

const soft = /^[\s\u00a0\u202f*_]*$/u
/** Nouns of people, whom a number alone may go on about. */
const people = new Set(['arrests', 'person', 'suspect', 'victim', 'officer', 'participant'])

/** What a number without a noun takes over from the one before it, and its words. */
interface Recalled {
  readonly phrase: CountedPhrase
  /** True when the measure too is that of the number before: "17 for theft". */
  readonly same: boolean
  /** True when the verb right behind the number is said of it. */
  readonly subject?: true
}

/** What numbers before one count: the last of them, and the last of people. */
export interface Before {
  readonly last?: CountedPhrase['noun'] | 'money'
  readonly people?: CountedPhrase['noun'] | 'money'
}

/** Whether the noun of a number is one of people. */
export const countsPeople = (noun: string | undefined): boolean => noun !== undefined && people.has(noun)

const made = (from: number, to: number, noun: CountedPhrase['noun']): CountedPhrase => ({
  from,
  to,
  noun,
  item: undefined,
  place: undefined,
})

/** The country or place whose part a number in brackets behind its name is: "Argentina (74)". */
function bracketed(reading: Reading, sentence: ReadSentence, { start, end }: Quantity) {
  const { text } = reading.document.release
  const open = /\(\s?$/u.exec(text.slice(Math.max(sentence.start, start - 2), start))
  if (!open || !/^\s?\)/u.test(text.slice(end, end + 2))) return undefined
  const at = start - open[0].length
  return mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      (mention.entity.kind === 'Country' || mention.entity.kind === 'Place') &&
      mention.end <= at &&
      /^[\s*_]{0,3}$/u.test(text.slice(mention.end, at)),
  )
}

/**
 * The country or place that a line begins with, whose number follows behind a colon: "Benin: 12". None where a release
 * is dated from: "LIMA – Twelve people".
 */
export function labelled(reading: Reading, sentence: ReadSentence, { start }: Quantity) {
  const { text } = reading.document.release
  const first = sentence.tokens[0]
  const dateline = datelineOf(reading)
  if (dateline && first && dateline.start <= first.start && dateline.end > first.start) return undefined
  return mentionsIn(reading.document, sentence.index).find(
    (mention) =>
      (mention.entity.kind === 'Country' || mention.entity.kind === 'Place') &&
      first !== undefined &&
      mention.start <= first.start &&
      mention.end <= start &&
      /^[\s*_]*(?::|[–—-]\s)[\s*_]*$/u.test(text.slice(mention.end, start)),
  )
}

const year = /^(?:19|20)\d\d$/u
const fates: readonly FigureSense[] = ['arrest', 'charge', 'convict', 'rescue']
/** How far behind its helping verb a verb may stand: "107 have so far been arrested". */
const fateReach = 5

/** Whether a number alone is the subject of what only people suffer. */
function isFateAhead({ tokens }: ReadSentence, to: number, words: FigureWords): boolean {
  if (words.carries.matchesAt(tokens, to).length === 0) return false
  return tokens
    .slice(to, to + fateReach)
    .some((_, step) =>
      words.cues
        .matchesAt(tokens, to + step)
        .some(({ values }) => values.some((sense) => fates.includes(sense))),
    )
}

/**
 * What a number without a noun counts, as the number before it tells: "Argentina (74)", "17 for theft", "three of
 * them", "two were".
 */
export function recalledAt(
  reading: Reading,
  sentence: ReadSentence,
  quantity: Quantity,
  { from, to }: { readonly from: number; readonly to: number },
  { last: before, people: whom }: Before,
  words: FigureWords,
): Recalled | undefined {
  const { tokens } = sentence
  const { text } = reading.document.release
  const place = bracketed(reading, sentence, quantity) ?? labelled(reading, sentence, quantity)
  if (place)
    return {
      phrase: { ...made(to, to, undefined), place: place.entity, placeSpan: place },
      same: true,
    }
  const next = gapBefore(text, tokens, to)
  const digits = text.slice(quantity.numberStart, quantity.end)
  if (year.test(digits)) return undefined
  const known = before === 'money' ? undefined : before
  const person = whom === 'money' || whom === 'arrests' ? 'person' : whom
  const them = soft.test(next) ? words.them.matchesAt(tokens, to)[0] : undefined
  // "they came from 34 countries, and 33 of them": who are meant is not told
  const meant = person ?? (known === 'country' ? undefined : known)
  if (them && meant) return { phrase: made(to, them.to, meant), same: false }
  if (person === undefined) {
    const alone = soft.test(next) && isFateAhead(sentence, to, words)
    return alone ? { phrase: made(to, to, 'person'), same: false, subject: true } : undefined
  }
  const lead = text.slice(tokens[from - 1]?.end ?? sentence.start, tokens[from]?.start ?? sentence.end)
  const joined = /[;,،]/u.test(lead) || reading.words.and.has(tokens[from - 1]?.fold ?? '')
  if (joined && /^[\s*_]*,?[\s*_]*$/u.test(next) && words.reasons.matchesAt(tokens, to).length > 0)
    return { phrase: made(to, to, person), same: true }
  if (soft.test(next) && words.carries.matchesAt(tokens, to).length > 0)
    return { phrase: made(to, to, person), same: false, subject: true }
  return undefined
}
