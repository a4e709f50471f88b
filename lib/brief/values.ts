import type { FigureNode } from '@/lib/api/schemas'
import { formatNumber } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { comparators, type Comparator } from '@/lib/model'

type Answer = FigureNode['answers'][number]

const currencySigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }
/** A thousand millions has no short name of its own in Spanish. Arabic takes Latin signs, so that an amount runs one way. */
const scales: Readonly<Record<InterfaceLanguage, { million: string; billion: string }>> = {
  en: { million: 'M', billion: 'bn' },
  fr: { million: 'M', billion: 'Md' },
  es: { million: 'M', billion: 'mil M' },
  ar: { million: 'M', billion: 'bn' },
}
const narrow = '\u202f'

/** Signs that the fonts of a page lack, as they are written with those it has. */
const typed: Readonly<Record<string, string>> = { '≈': '~', '≥': '>=', '≤': '<=' }

/** The sign of a hedge as it stands on a page; the legend says what it means. */
export function signOf(comparator: Comparator): string {
  const { sign } = comparators[comparator]
  return typed[sign] ?? sign
}

/** A published value with its hedge, as short as it can be said exactly: "> $26 M", "~ 7 000", "> 26 M $". */
export function formatValue(
  figure: Pick<FigureNode, 'currency' | 'unit'>,
  answer: Pick<Answer, 'value' | 'low' | 'high' | 'comparator'>,
  lang: InterfaceLanguage,
): string {
  const one = (value: number) => formatAmount(value, figure.currency, lang)
  const ranged = answer.low !== null && answer.high !== null && answer.low !== answer.high
  const amount = ranged ? `${one(answer.low ?? 0)}–${one(answer.high ?? 0)}` : one(answer.value)
  const unit = figure.currency === null && figure.unit ? `\u00a0${figure.unit}` : ''
  const sign = signOf(answer.comparator)
  return `${sign === '' ? '' : `${sign}\u00a0`}${amount}${unit}`
}

function formatAmount(value: number, currency: string | null, lang: InterfaceLanguage): string {
  if (currency === null) return formatNumber(value, lang)
  const { number, scale } = shorten(value, lang)
  const sign = currencySigns[currency]
  if (lang === 'fr' || lang === 'es')
    return [formatNumber(number, lang), scale, sign ?? currency].filter(Boolean).join('\u00a0')
  const amount = [formatNumber(number, lang), scale].filter(Boolean).join(narrow)
  return sign ? `${sign}${amount}` : `${currency}\u00a0${amount}`
}

/** Millions and billions only where two decimals say the number exactly: what was published is not rounded again. */
function shorten(value: number, lang: InterfaceLanguage): { number: number; scale: string } {
  const exactly = (unit: number) => value >= unit && Number.isInteger(Math.round((value / unit) * 1e8) / 1e6)
  if (exactly(1e9)) return { number: value / 1e9, scale: scales[lang].billion }
  if (exactly(1e6)) return { number: value / 1e6, scale: scales[lang].million }
  return { number: value, scale: '' }
}
