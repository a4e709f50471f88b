import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { foldName } from '@/lib/text/fold'
import { readText } from './order'

const compare: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '=': (value, bound) => value === bound,
}
const bounded = /^\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)\s*$/u
const between = /^\s*(-?\d+(?:\.\d+)?)\s*(?:\.\.|…)\s*(-?\d+(?:\.\d+)?)\s*$/u

/** What a filter of numbers says, as in `>= 10` and `5..9`; undefined where it is a text. */
function numberTest(filter: string): ((value: number) => boolean) | undefined {
  const [, low, high] = between.exec(filter) ?? []
  if (low !== undefined) return (value) => value >= Number(low) && value <= Number(high)
  const [, sign = '', bound] = bounded.exec(filter) ?? []
  const test = compare[sign]
  return test && ((value) => test(value, Number(bound)))
}

/** A text as filters look into it: folded, and as it is for filters that are signs alone. */
const searched = (text: string) => `${foldName(text)}\n${text.toLowerCase()}`

/**
 * Whether a cell passes a filter: a number its comparison, as in `>= 10` or `5..9`; anything else when its text holds
 * every word of it, whatever their accents and case.
 */
export function cellTest(filter: string, lang: InterfaceLanguage): (value: unknown) => boolean {
  const number = numberTest(filter)
  const holds = wordsTest(filter)
  return (value) =>
    number ? typeof value === 'number' && number(value) : holds(searched(readText(value, lang)))
}

const texts = new WeakMap<readonly unknown[], { readonly lang: InterfaceLanguage; readonly text: string }>()

/** All cells of a row as one text, as filters over rows compare it; made once for each row. */
export function rowText(row: readonly unknown[], lang: InterfaceLanguage): string {
  const known = texts.get(row)
  if (known?.lang === lang) return known.text
  const text = row.map((value) => searched(readText(value, lang))).join('\n')
  texts.set(row, { lang, text })
  return text
}

/** Whether a text of `rowText` holds every word of a filter. */
export function wordsTest(filter: string): (text: string) => boolean {
  const words = (foldName(filter) || filter.trim().toLowerCase()).split(' ')
  return (text) => words.every((word) => text.includes(word))
}
