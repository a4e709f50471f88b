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
/** Arabic particles are written onto digits: "و400", "لـ40". */
const particles = '(?<![\\p{L}\\p{N}])[وفبلك]{1,2}ـ?'
const number = new RegExp(
  `(?<=${particles}|(?<![\\p{L}\\p{N}.,/]|(?<![0-9٠-٩])-))[0-9٠-٩]+(?:(?:[.,٬٫]|${space})[0-9٠-٩]+)*`,
  'gu',
)
const onlyParticles = /^[وفبلك]{1,2}ـ?$/u
/** Scales and units written onto digits: "€2bn", "40kg". */
const gluedScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 }
const gluedUnits: Readonly<Record<string, string>> = { kg: 'kg', kgs: 'kg', g: 'g', t: 't' }
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
  AU$: 'AUD',
  CA$: 'CAD',
  NZ$: 'NZD',
  MX$: 'MXN',
  '₹': 'INR',
  '₦': 'NGN',
  '₩': 'KRW',
  '฿': 'THB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₱': 'PHP',
}
const signEnd = /(?:US|HK|NZ|AU|CA|MX|[ASCR])?[$€£¥₹₦₩฿₺₴₱]\s?$/u

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
  let from = 0
  return [...text.matchAll(number)].flatMap((match): Found[] => {
    const value = parseDigits(match[0], pack)
    const start = offset + match.index
    const end = start + match[0].length
    while (from < tokens.length && tokens[from]!.end <= start) from += 1
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to += 1
    const first = tokens[from]
    const last = tokens[to - 1]
    if (value === undefined || !first || !last) return []
    // "I-24/7", "UNC2565" and the like share a word with letters: no number
    if (first.start !== start && !onlyParticles.test(text.slice(first.start - offset, match.index))) return []
    const glued = text.slice(end - offset, last.end - offset).toLowerCase()
    if (glued === '') return [{ from, to, value, digits: true }]
    if (gluedUnits[glued]) return [{ from, to, value, digits: true, unit: gluedUnits[glued] }]
    const scale = gluedScales[glued]
    return scale && signEnd.test(text.slice(0, match.index))
      ? [{ from, to, value: value * scale, digits: true }]
      : []
  })
}

/**
 * Every number in `text` with what hedges and measures it, in order. Offsets are moved by `offset`. Years, dates and
 * ages are still among them: what a number is the count of is for the reader of figures to say. `tokens` are the words
 * of the text where they are known.
 */
export function findQuantities(
  text: string,
  offset: number,
  pack: NumberPack,
  tokens: readonly Token[] = tokenize(text, offset),
): Quantity[] {
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

/** Three digits behind one sign, which may be that of groups. */
const eitherGroup = /^[1-9١-٩][0-9٠-٩]{0,2}[.,٬][0-9٠-٩]{3}$/u

const tight = (gap: string): boolean => /^[\s\u00a0\u202f'’.*_-]*$/u.test(gap)

/** A code counts in capitals only: "TRY" is lira, "try" is not. */
const isCode = (token: Token | undefined, code: string): boolean =>
  token?.fold !== code.toLowerCase() || token.text === token.text.toUpperCase()

/** The rest that Arabic writes onto a joined number, and its words: "14 ألفا و914", "6 ملايين و500 ألف". */
function restAt(
  tokens: readonly Token[],
  at: number,
  below: number,
  { scales }: Compiled,
): { readonly value: number; readonly to: number } | undefined {
  const written = /^و([0-9٠-٩]{1,6})$/u.exec(tokens[at]?.text ?? '')?.[1]
  if (!written) return undefined
  const scale = phraseAt(tokens, at + 1, scales)
  const value = Number(plainDigits(written)) * (scale?.value ?? 1)
  return value > 0 && value < below ? { value, to: at + 1 + (scale?.length ?? 0) } : undefined
}

/** The words of a hedge; "près d’" keeps the apostrophe of what it was cut off from. */
const wordsWithElision = (text: string, start: number, end: number): string =>
  text.slice(start, /[’']/u.test(text.charAt(end)) ? end + 1 : end)

/** Whether words of a number say that it is an estimate: "une centaine", "medio centenar". */
const isRound = (tokens: readonly Token[], { round }: Compiled): boolean =>
  tokens.some(({ fold }) => round.has(fold))

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
  const enclosed = found.digits && text[first.start - offset - 1] === '('
  const gapAt = (index: number): string => {
    const a = tokens[index - 1]
    const b = tokens[index]
    const gap = a && b ? text.slice(a.end - offset, b.start - offset) : '|'
    return enclosed && index === found.to ? gap.replace(/^\)/u, '') : gap
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
  const rest =
    found.digits && multiplied > 1 && tight(gapAt(to)) ? restAt(tokens, to, multiplied, ready) : undefined
  if (rest) {
    value += rest.value
    to = rest.to
  }
  const sign = signEnd.exec(text.slice(Math.max(0, first.start - offset - 6), first.start - offset))
  const signStart = sign && first.start - sign[0].length
  let start = signStart ?? first.start
  let before = tokens.findIndex((token) => token.end > start)
  const codeBefore = sign ? undefined : phraseEndingAt(tokens, before, ready.codes)
  if (codeBefore && tight(gapAt(before)) && isCode(tokens[codeBefore.from], codeBefore.value)) {
    before = codeBefore.from
    start = tokens[before]?.start ?? start
  }
  const signAfter = /^[*_]{0,2}\s?[€$£]/u.exec(text.slice((tokens[to - 1]?.end ?? 0) - offset))
  const word = tight(gapAt(to)) ? phraseAt(tokens, to, ready.currencies) : undefined
  const after = word && isCode(tokens[to], word.value) ? word : undefined
  const unit = !after && !found.unit && tight(gapAt(to)) ? phraseAt(tokens, to, ready.units) : undefined
  to += after?.length ?? unit?.length ?? 0
  const written = text
    .slice(first.start - offset, (tokens[found.to - 1]?.end ?? first.end) - offset)
    .replace(/^[وفبلك]{1,2}ـ?/u, '')
  if (ready.groupsEither && multiplied === 1 && !unit && !found.unit && eitherGroup.test(written))
    value = Number(plainDigits(written).replace(/\D/gu, ''))
  const end = (tokens[to - 1]?.end ?? first.end) + (signAfter && !after ? signAfter[0].length : 0)
  const hedge = phraseEndingAt(tokens, before, ready.before)
  const hedged =
    hedge &&
    /^[\s\u00a0\u202f'’*_]*[$€£]?$|^\s?(?:US|HK|[ASC])\$$/u.test(
      text.slice((tokens[before - 1]?.end ?? 0) - offset, start - offset - (enclosed ? 1 : 0)),
    )
  const hedgeStart = hedged ? (tokens[hedge.from]?.start ?? start) : start
  const currency =
    (sign && signs[sign[0].trim()]) ??
    (before === codeBefore?.from ? codeBefore.value : undefined) ??
    after?.value ??
    (signAfter && signs[signAfter[0].replace(/[*_\s]/gu, '')])
  return {
    start: hedgeStart,
    end,
    numberStart: first.start,
    value: Math.round(value * 100) / 100,
    comparator: hedged ? hedge.value : isRound(tokens.slice(found.from, to), ready) ? 'about' : 'exact',
    ...(hedged
      ? { word: wordsWithElision(text, hedgeStart - offset, (tokens[before - 1]?.end ?? start) - offset) }
      : {}),
    ...(currency ? { currency } : {}),
    ...((unit?.value ?? found.unit) ? { unit: unit?.value ?? found.unit } : {}),
    digits: found.digits,
    scale: multiplied,
  }
}
