import type { NumberPack } from '@/lib/knowledge/languages/numbers'
import type { Comparator, Span } from '@/lib/model'
import { foldName } from './fold'
import { tokenize } from './tokens'
import type { Token } from './tokens'

/** A number in a text: `start`/`end` cover hedging word, number, scale, currency and unit. */
export interface Quantity extends Span {
  readonly value: number
  readonly high?: number
  readonly comparator: Comparator
  readonly word?: string
  readonly currency?: string
  readonly unit?: string
  /** Where the bare number starts and the words after it begin. */
  readonly numberStart: number
  /** True for a number written in digits. */
  readonly digits: boolean
}

const space = '[ \\u00a0\\u202f\\u2009]'
const arabicDigits = '٠١٢٣٤٥٦٧٨٩'
const number = new RegExp(`(?<![\\p{L}\\p{N}.,/-])[0-9٠-٩]+(?:(?:[.,٬٫]|${space})[0-9٠-٩]+)*`, 'gu')
const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  US$: 'USD',
  A$: 'AUD',
  S$: 'SGD',
  HK$: 'HKD',
  C$: 'CAD',
  R$: 'BRL',
}

const plainDigits = (text: string): string =>
  text.replace(/[٠-٩]/gu, (digit) => String(arabicDigits.indexOf(digit)))

/**
 * The value of digits with separators: groups of three after a group sign or space are thousands; a decimal sign
 * counts by the language and, where the shape says otherwise ("1.088" in Spanish, "16,8" in English), by the shape.
 * Old Arabic pages print groups in reverse ("000 5" is 5,000). Undefined when the shape is no number.
 */
export function parseDigits(
  written: string,
  pack: Pick<NumberPack, 'group' | 'decimal'>,
): number | undefined {
  const text = plainDigits(written)
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .replace(/٫/gu, '.')
    .replace(/٬/gu, ',')
  if (/^0{3} \d{1,3}$/.test(text)) return Number(text.slice(4)) * 1000
  if (/^\d+$/.test(text)) return Number(text)
  if (/^\d{1,3}( \d{3})+([.,]\d{1,2})?$/.test(text)) return Number(text.replace(/ /g, '').replace(',', '.'))
  if (/^\d{1,3}(,\d{3}){2,}$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text))
    return Number(text.replace(/[.,]/g, ''))
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return Number(text.replace(/,/g, ''))
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'))
  const one = /^(\d+)([.,])(\d+)$/.exec(text)
  if (!one) return undefined
  const [, whole = '', sign = '', rest = ''] = one
  const grouped = rest.length === 3 && whole.length <= 3 && whole !== '0' && sign === pack.group
  return grouped ? Number(whole + rest) : Number(`${whole}.${rest}`)
}

interface Phrases<V> {
  readonly words: readonly string[]
  readonly value: V
}

const wordsOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.fold)

const phrasesOf = <V>(entries: Iterable<readonly [string, V]>): Phrases<V>[] =>
  [...entries]
    .map(([phrase, value]) => ({ words: wordsOf(phrase), value }))
    .toSorted((a, b) => b.words.length - a.words.length)

interface Compiled {
  readonly words: ReadonlyMap<string, number>
  readonly scales: Phrases<number>[]
  readonly before: Phrases<Comparator>[]
  readonly currencies: Phrases<string>[]
  readonly units: Phrases<string>[]
}

const compiled = new WeakMap<NumberPack, Compiled>()

function compile(pack: NumberPack): Compiled {
  const known = compiled.get(pack)
  if (known) return known
  const made: Compiled = {
    words: new Map(Object.entries(pack.words).map(([word, value]) => [foldName(word), value])),
    scales: phrasesOf(Object.entries(pack.scales)),
    before: phrasesOf(
      (Object.entries(pack.before) as [Comparator, readonly string[]][]).flatMap(([comparator, words]) =>
        words.map((word) => [word, comparator] as const),
      ),
    ),
    currencies: phrasesOf(Object.entries(pack.currencies)),
    units: phrasesOf(Object.entries(pack.units)),
  }
  compiled.set(pack, made)
  return made
}

/** The phrase that starts at token `at`, and how many tokens it takes. */
function phraseAt<V>(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrases<V>[],
): { value: V; length: number } | undefined {
  for (const { words, value } of phrases) {
    if (
      words.length > 0 &&
      words.every((word, i) => tokens[at + i]?.fold === word || tokens[at + i]?.readings.includes(word))
    ) {
      return { value, length: words.length }
    }
  }
  return undefined
}

function phraseEndingAt<V>(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrases<V>[],
): { value: V; from: number } | undefined {
  for (const { words, value } of phrases) {
    const from = at - words.length
    if (from >= 0 && words.length > 0 && words.every((word, i) => tokens[from + i]?.fold === word))
      return { value, from }
  }
  return undefined
}

/** A number found in digits or words, as a run of tokens. */
interface Found {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly digits: boolean
}

function digitsIn(text: string, offset: number, tokens: readonly Token[], pack: NumberPack): Found[] {
  return [...text.matchAll(number)].flatMap((match) => {
    const value = parseDigits(match[0], pack)
    const start = offset + match.index
    const from = tokens.findIndex((token) => token.end > start)
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < start + match[0].length) to += 1
    const first = tokens[from]
    const last = tokens[to - 1]
    // "I-24/7", "UNC2565" and the like share a word with letters: no number
    if (
      value === undefined ||
      !first ||
      !last ||
      first.start !== start ||
      last.end !== start + match[0].length
    )
      return []
    return [{ from, to, value, digits: true }]
  })
}

function wordsIn(tokens: readonly Token[], { words, scales }: Compiled): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    const start = first && words.get(first.fold)
    if (start === undefined) continue
    let to = at + 1
    let value = start
    // "twenty-two", "soixante-dix"
    const next = tokens[to] && words.get(tokens[to]?.fold ?? '')
    if (next !== undefined && value >= 20 && value < 100 && next < 20) {
      value += next
      to += 1
    }
    const ambiguous = value <= 1
    if (ambiguous && !phraseAt(tokens, to, scales)) continue
    found.push({ from: at, to, value, digits: false })
    at = to - 1
  }
  return found
}

/**
 * Every number in `text` with what hedges and measures it, in order. Offsets are moved by `offset`. Years, dates and
 * ages are still among them: what a number is the count of is for the reader of figures to say.
 */
export function findQuantities(text: string, offset: number, pack: NumberPack): Quantity[] {
  const tokens = tokenize(text, offset)
  const ready = compile(pack)
  const found = [...digitsIn(text, offset, tokens, pack), ...wordsIn(tokens, ready)].toSorted(
    (a, b) => a.from - b.from,
  )
  const quantities: Quantity[] = []
  for (const item of found) {
    const last = quantities.at(-1)
    if (last && (tokens[item.from]?.start ?? 0) < last.end) continue
    quantities.push(complete(text, offset, tokens, item, ready))
  }
  return quantities
}

const tight = (gap: string): boolean => /^[\s\u00a0\u202f'’.-]*$/u.test(gap)

function complete(
  text: string,
  offset: number,
  tokens: readonly Token[],
  found: Found,
  ready: Compiled,
): Quantity {
  const first = tokens[found.from] as Token
  let { value, to } = found
  const gapAt = (index: number): string => {
    const a = tokens[index - 1]
    const b = tokens[index]
    return a && b ? text.slice(a.end - offset, b.start - offset) : '|'
  }
  for (
    let scale = phraseAt(tokens, to, ready.scales);
    scale && tight(gapAt(to));
    scale = phraseAt(tokens, to, ready.scales)
  ) {
    value *= scale.value
    to += scale.length
  }
  const sign = /(?:US|HK|[ASCR])?[$€£¥]\s?$/u.exec(text.slice(0, first.start - offset))
  let start = sign ? offset + sign.index : first.start
  let before = tokens.findIndex((token) => token.end > start)
  const codeBefore = sign
    ? undefined
    : phraseEndingAt(
        tokens,
        before,
        ready.currencies.filter(({ value: code, words }) => words[0] === code.toLowerCase()),
      )
  if (codeBefore && tight(gapAt(before))) {
    before = codeBefore.from
    start = tokens[before]?.start ?? start
  }
  const signAfter = /^\s?[€$£]/u.exec(text.slice((tokens[to - 1]?.end ?? 0) - offset))
  const after = tight(gapAt(to)) ? phraseAt(tokens, to, ready.currencies) : undefined
  const unit = !after && tight(gapAt(to)) ? phraseAt(tokens, to, ready.units) : undefined
  to += after?.length ?? unit?.length ?? 0
  const end = (tokens[to - 1]?.end ?? first.end) + (signAfter && !after ? signAfter[0].length : 0)
  const hedge = phraseEndingAt(tokens, before, ready.before)
  const hedged =
    hedge &&
    /^[\s\u00a0\u202f'’]*[$€£]?$|^\s?(?:US|HK|[ASC])\$$/u.test(
      text.slice((tokens[before - 1]?.end ?? 0) - offset, start - offset),
    )
  const hedgeStart = hedged ? (tokens[hedge.from]?.start ?? start) : start
  const currency =
    (sign && signs[sign[0].trim()]) ??
    codeBefore?.value ??
    after?.value ??
    (signAfter && signs[signAfter[0].trim()])
  return {
    start: hedgeStart,
    end,
    numberStart: first.start,
    value: Math.round(value * 100) / 100,
    comparator: hedged ? hedge.value : 'exact',
    ...(hedged ? { word: text.slice(hedgeStart - offset, (tokens[before - 1]?.end ?? start) - offset) } : {}),
    ...(currency ? { currency } : {}),
    ...(unit ? { unit: unit.value } : {}),
    digits: found.digits,
  }
}
