import type { NumberPack } from '@/lib/knowledge/languages/numbers'
import type { Comparator, Span } from '@/lib/model'
import { foldName } from './fold'
import { compile, phraseAt, phraseEndingAt, wordsIn, type Compiled, type Found } from './numbers-words'
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
  /** What a scale word behind the digits multiplies them by; 1 without one. */
  readonly scale: number
}

const space = '[ \\u00a0\\u202f\\u2009]'
const arabicDigits = '٠١٢٣٤٥٦٧٨٩'
const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|(?<![0-9٠-٩])-)[0-9٠-٩]+(?:(?:[.,٬٫]|${space})[0-9٠-٩]+)*`,
  'gu',
)
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
  const grouped =
    rest.length === 3 && whole.length <= 3 && whole !== '0' && (sign === pack.group || rest === '000')
  return grouped ? Number(whole + rest) : Number(`${whole}.${rest}`)
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

/**
 * Every number in `text` with what hedges and measures it, in order. Offsets are moved by `offset`. Years, dates and
 * ages are still among them: what a number is the count of is for the reader of figures to say.
 */
export function findQuantities(text: string, offset: number, pack: NumberPack): Quantity[] {
  const tokens = tokenize(text, offset)
  const ready = compile(pack)
  const found = [...digitsIn(text, offset, tokens, pack), ...wordsIn(text, offset, tokens, ready)].toSorted(
    (a, b) => a.from - b.from,
  )
  const quantities: Quantity[] = []
  for (const item of found) {
    const last = quantities.at(-1)
    if (last && (tokens[item.from]?.start ?? 0) < last.end) continue
    quantities.push(complete(text, offset, tokens, item, ready))
  }
  return joinRanges(text, offset, quantities, ready)
}

/** "20-30", "13 à 17", "between 20 and 30": one quantity with a lower and an upper end. */
function joinRanges(
  text: string,
  offset: number,
  quantities: readonly Quantity[],
  ready: Compiled,
): Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of quantities) {
    const low = joined.at(-1)
    const gap = low ? text.slice(low.end - offset, quantity.start - offset) : ''
    const word = foldName(gap)
    const opened =
      low && ready.between.some((phrase) => foldName(text.slice(0, low.start - offset)).endsWith(phrase))
    const links =
      /^\s?[-–—‐‑]\s?$/u.test(gap) || ready.to.has(word) || (opened === true && ready.and.has(word))
    const fits =
      low &&
      low.high === undefined &&
      low.digits === quantity.digits &&
      !low.unit &&
      (!low.currency || !quantity.currency || low.currency === quantity.currency)
    if (low && links && fits) {
      // "2 to 3 million": the scale of the second is that of both
      const scale = quantity.scale > 1 && low.scale === 1 && low.value < quantity.value ? quantity.scale : 1
      const value = low.value * scale
      if (value < quantity.value) {
        joined.splice(-1, 1, {
          ...(low.currency ? { currency: low.currency } : {}),
          ...quantity,
          start: low.start,
          numberStart: low.numberStart,
          value,
          high: quantity.value,
          comparator: low.comparator,
          ...(low.word ? { word: low.word } : {}),
        })
        continue
      }
    }
    joined.push(quantity)
  }
  return joined
}

const tight = (gap: string): boolean => /^[\s\u00a0\u202f'’.-]*$/u.test(gap)

/** The words of a hedge; "près d’" keeps the apostrophe of what it was cut off from. */
const wordsWithElision = (text: string, start: number, end: number): string =>
  text.slice(start, /[’']/u.test(text.charAt(end)) ? end + 1 : end)

function complete(
  text: string,
  offset: number,
  tokens: readonly Token[],
  found: Found,
  ready: Compiled,
): Quantity {
  const first = tokens[found.from] as Token
  let { value, to } = found
  let multiplied = 1
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
    multiplied *= scale.value
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
    ...(hedged
      ? { word: wordsWithElision(text, hedgeStart - offset, (tokens[before - 1]?.end ?? start) - offset) }
      : {}),
    ...(currency ? { currency } : {}),
    ...(unit ? { unit: unit.value } : {}),
    digits: found.digits,
    scale: multiplied,
  }
}
