import type { DatePoint } from './dates-calendar'
import { phraseBefore, westernDigits, type DateWords } from './dates-words'
import type { Token } from './tokens'
import type { TokenTrie } from './trie'

/** A text being read for dates. */
export interface DateText {
  readonly tokens: readonly Token[]
  readonly words: DateWords
  /** The text between token `index` and the one before it. */
  readonly gap: (index: number) => string
  /** The whole text, with the offset of its start. */
  readonly text: string
  readonly offset: number
}

/** A date found at some words, or a part of one. */
export interface FoundPoint {
  readonly to: number
  readonly point: DatePoint
  /** False for words that are a date only in the right company: a month or a year alone. */
  readonly sure: boolean
}

const blank = /^[\s\u00a0\u202f]*$/u
const soft = /^[\s\u00a0\u202f]*[,،.]?[\s\u00a0\u202f]*$/u
const hyphen = /^[\s\u00a0\u202f]?[-‐‑]?[\s\u00a0\u202f]?$/u

/** The value of the longest phrase at `at`, and where it ends. */
export function lookUp<Value>(
  { tokens, gap }: DateText,
  at: number,
  trie: TokenTrie<Value>,
): { value: Value; to: number } | undefined {
  for (const { to, values } of trie.matchesAt(tokens, at)) {
    const [value] = values
    let unbroken = true
    for (let index = at + 1; index < to; index += 1) unbroken &&= !/[.;:()\n]/u.test(gap(index))
    if (value !== undefined && unbroken) return { value, to }
  }
  return undefined
}

const digitsAt = ({ tokens }: Pick<DateText, 'tokens'>, at: number): string =>
  westernDigits(tokens[at]?.text ?? '')

/** Whether the digits at `at` are part of a longer number: "1,500", "3.5". */
function inNumber({ tokens, gap, text, offset }: DateText, at: number): boolean {
  const before = gap(at)
  const after = gap(at + 1)
  const number = (index: number): boolean => /^\d+$/.test(westernDigits(tokens[index]?.text ?? ''))
  const sign = text[(tokens[at]?.start ?? offset) - offset - 1] ?? ''
  if (/^[-‐‑]$/u.test(after) && /^\p{L}{2}/u.test(tokens[at + 1]?.text ?? ''))
    return /^\d{4}/.test(digitsAt({ tokens }, at))
  return (
    (/^[.,]$/.test(before) && number(at - 1)) ||
    (/^[.,]$/.test(after) && number(at + 1)) ||
    /[$€£#]/u.test(sign)
  )
}

/** A day of the month at `at`: "1", "1er", "1 er", "3rd", or a word for one. */
export function dayAt(read: DateText, at: number): { day: number; to: number } | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/u.exec(digitsAt(read, at))
  if (!found) {
    const word = lookUp(read, at, read.words.days)
    return word && { day: word.value, to: word.to }
  }
  const day = Number(found[1])
  if (day < 1 || day > 31 || inNumber(read, at)) return undefined
  const ordinal =
    /^(?:st|nd|rd|th|er)$/u.test(read.tokens[at + 1]?.fold ?? '') && blank.test(read.gap(at + 1))
  return { day, to: ordinal ? at + 2 : at + 1 }
}

function joined(read: DateText, at: number): number {
  const join = lookUp(read, at, read.words.joins)
  return join && blank.test(read.gap(at)) ? join.to : at
}

/** A month, written once or, as in Arabic, in two ways with a stroke between. */
export function monthAt(read: DateText, at: number): { month: number; to: number } | undefined {
  const token = read.tokens[at]
  if (!token) return undefined
  if (read.words.capitalised && !/^\p{Lu}/u.test(token.text)) return undefined
  const found = lookUp(read, at, read.words.months)
  if (!found) return undefined
  const again = /^\s?\/\s?$/u.test(read.gap(found.to)) ? lookUp(read, found.to, read.words.months) : undefined
  return { month: found.value, to: again?.value === found.value ? again.to : found.to }
}

/** A year of four digits; the reader has to know that it is no count. */
export function yearAt(read: DateText, at: number): { year: number; to: number } | undefined {
  const digits = digitsAt(read, at)
  if (!/^(?:19|20)\d\d$/.test(digits) || inNumber(read, at)) return undefined
  return { year: Number(digits), to: at + 1 }
}

/** A date in figures: 2018-10-11, 11/10/2018 or 11.10.2018. */
function numeric(read: DateText, at: number): FoundPoint | undefined {
  const parts = [0, 1, 2].map((step) => digitsAt(read, at + step))
  const gaps = [read.gap(at + 1), read.gap(at + 2)]
  if (!parts.every((part) => /^\d{1,4}$/.test(part)) || gaps[0] !== gaps[1]) return undefined
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  const iso = gaps[0] === '-' && parts[0]?.length === 4
  if (!iso && !(/^[./]$/.test(gaps[0] ?? '') && parts[2]?.length === 4)) return undefined
  const [year, month, day] = iso ? [a, b, c] : [c, b, a]
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return undefined
  return { to: at + 3, point: { year, month, day }, sure: true }
}

/** The year after a day or month: a number, or one told from the release ("of this year"). */
function yearAfter(read: DateText, at: number): { to: number; year?: number; shift?: number } | undefined {
  for (const from of [at, joined(read, at)]) {
    const word = lookUp(read, from, read.words.yearWords)
    for (const start of word ? [word.to, from] : [from]) {
      const year =
        soft.test(read.gap(at)) && blank.test(start > from ? read.gap(start) : '')
          ? yearAt(read, start)
          : undefined
      if (year) return year
    }
    const told = blank.test(read.gap(at)) ? lookUp(read, from, read.words.relative) : undefined
    if (told && told.value[0] === 'year') return { to: told.to, shift: told.value[1] }
  }
  return undefined
}

function turnAt(read: DateText, at: number): { value: -1 | 0 | 1; to: number } | undefined {
  const turn = blank.test(read.gap(at)) ? lookUp(read, at, read.words.turns) : undefined
  return turn
}

interface Day {
  readonly month?: number
  readonly day?: number
  readonly to: number
}

/** Day and month in either order, or a month alone. */
function dayAndMonth(read: DateText, at: number): Day | undefined {
  const first = dayAt(read, at)
  if (first && blank.test(read.gap(first.to))) {
    const month = monthAt(read, joined(read, first.to))
    if (month) return { day: first.day, ...month }
  }
  const month = monthAt(read, at)
  if (!month) return undefined
  // "sept Guinéens": a short month that is a number too
  if (lookUp(read, at, read.words.counts) && !yearAt(read, month.to)) return undefined
  const day = /^[ \u00a0]$/u.test(read.gap(month.to)) ? dayAt(read, month.to) : undefined
  // "May 12" but not "May 2013" nor "May 12 000"
  const dayOnly = day && read.words.capitalised && !/^[.,:]?\d/u.test(read.gap(day.to).trim())
  return dayOnly ? { month: month.month, day: day.day, to: day.to } : month
}

function backAt(read: DateText, at: number): FoundPoint | undefined {
  const { words } = read
  const opened = lookUp(read, at, words.ago)
  const before = opened ? undefined : lookUp(read, at, words.past)
  const start = opened?.to ?? before?.to ?? at
  const digits = /^\d{1,2}$/.test(digitsAt(read, start))
    ? { value: Number(digitsAt(read, start)), to: start + 1 }
    : undefined
  const count = digits ?? lookUp(read, start, words.counts)
  if (!count || !Number.isInteger(count.value) || !blank.test(read.gap(count.to))) return undefined
  const middle = before || opened ? undefined : lookUp(read, count.to, words.past)
  const unit = lookUp(read, middle?.to ?? count.to, words.units)
  if (!unit || !blank.test(read.gap(unit.to - 1))) return undefined
  const closed = opened ? undefined : lookUp(read, unit.to, words.ago)
  const after = before ?? middle ?? lookUp(read, unit.to, words.past)
  const end = Math.max(
    unit.to,
    closed?.to ?? 0,
    before || middle ? 0 : opened || closed ? 0 : (after?.to ?? 0),
  )
  if (!opened && !closed && !after) return undefined
  const whole = !opened && !closed
  return { to: end, point: { back: { unit: unit.value, count: count.value, whole } }, sure: true }
}

function weekdayAt(read: DateText, at: number): { value: number; to: number } | undefined {
  const token = read.tokens[at]
  if (!token || read.words.capitalised !== /^\p{Lu}/u.test(token.text)) return undefined
  return lookUp(read, at, read.words.weekdays)
}

/** The date that starts at token `at`, as far as its own words tell it. */
export function pointAt(read: DateText, at: number): FoundPoint | undefined {
  const told = numeric(read, at) ?? backAt(read, at)
  if (told) return told
  const relative = lookUp(read, at, read.words.relative)
  if (relative) return { to: relative.to, point: { relative: relative.value }, sure: true }
  const part = lookUp(read, at, read.words.parts)
  const open = part && hyphen.test(read.gap(part.to)) ? joined(read, part.to) : at
  const before = open < read.tokens.length ? turnAt(read, open) : undefined
  const start = before?.to ?? open
  const weekday = weekdayAt(read, start)
  const dated = weekday && soft.test(read.gap(weekday.to)) ? dayAndMonth(read, weekday.to) : undefined
  const day = weekday ? dated : dayAndMonth(read, start)
  const end = day?.to ?? weekday?.to ?? start
  const known = {
    ...(part && open > at ? { part: part.value } : {}),
    ...(day?.month === undefined ? {} : { month: day.month }),
    ...(day?.day === undefined ? {} : { day: day.day }),
    ...(weekday ? { weekday: weekday.value } : {}),
    ...(before ? { turn: before.value } : {}),
  }
  if (!day && !weekday) return yearOnly(read, open, known)
  const year = day ? yearAfter(read, end) : undefined
  if (year?.year !== undefined) return { to: year.to, point: { ...known, year: year.year }, sure: true }
  if (year?.shift !== undefined)
    return { to: year.to, point: { ...known, relative: ['year', year.shift] }, sure: true }
  const after = before ? undefined : turnAt(read, end)
  const sure =
    day?.day !== undefined ||
    weekday !== undefined ||
    before !== undefined ||
    after !== undefined ||
    known.part !== undefined
  return { to: after?.to ?? end, point: after ? { ...known, turn: after.value } : known, sure }
}

/** A year, or a part of one: "2013", "late 2014", "early this month". */
function yearOnly(read: DateText, at: number, known: DatePoint): FoundPoint | undefined {
  if (known.part) {
    const told = lookUp(read, at, read.words.relative)
    if (told && (told.value[0] === 'year' || told.value[0] === 'month'))
      return { to: told.to, point: { part: known.part, relative: told.value }, sure: true }
  }
  const word = lookUp(read, at, read.words.yearWords)
  const year = yearAt(read, word?.to ?? at)
  if (!year) return undefined
  return {
    to: year.to,
    point: { ...known, year: year.year },
    sure: known.part !== undefined || word !== undefined,
  }
}

/** Whether a month or year alone stands where only a date can: after "in" or "since", or in brackets. */
export function isIntroduced({ tokens, words, text, offset }: DateText, from: number, to: number): boolean {
  const article = tokens[from - 1]?.fold === 'the'
  // "the 2022 Threat Report" is a name
  if (article && /^\s\p{Lu}/u.test(text.slice((tokens[to - 1]?.end ?? offset) - offset))) return false
  if (phraseBefore(tokens, from, words.introductions) > 0) return true
  const before = text.slice(0, (tokens[from]?.start ?? offset) - offset).trimEnd()
  const after = text.slice((tokens[to - 1]?.end ?? offset) - offset).trimStart()
  return /[([]$/u.test(before) && /^[)\],;]/u.test(after)
}
