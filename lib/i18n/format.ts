import type { Comparator, Language } from '@/lib/model'
import { comparators, isLanguage } from '@/lib/model'
import type { InterfaceLanguage } from './languages'

/** Words per language: `satisfies Texts<{…}>` makes a missing one a compile error; those of languages to come may be there before. */
export type Texts<T> = Record<InterfaceLanguage, T> & Partial<Record<Language, T>>

/**
 * Arabic with Latin digits and the Gregorian calendar: releases and their addresses write both, offsets and figures
 * stay comparable across languages, and a plain `ar` would differ from machine to machine.
 */
const locales: Record<InterfaceLanguage, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-u-ca-gregory-nu-latn',
}

/** A number grouped as the language writes it: 7,000 or 7 000. */
export const formatNumber = (value: number, lang: InterfaceLanguage): string =>
  value.toLocaleString(locales[lang])

/** A date at the precision it was stated with: `2013-09` is "September 2013". */
export function formatDate(date: string | null, lang: InterfaceLanguage, absent = '—'): string {
  if (!date) return absent
  const [year, month, day] = date.split('-').map(Number)
  if (!month) return String(year)
  return new Date(Date.UTC(year ?? 0, month - 1, day ?? 1)).toLocaleDateString(locales[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  })
}

/** Two dates as one range; one alone when they agree or the other is open. */
export function formatRange(from: string | null, to: string | null, lang: InterfaceLanguage): string {
  if (!from || !to || from === to) return formatDate(from ?? to, lang)
  return `${formatDate(from, lang)} – ${formatDate(to, lang)}`
}

/** A published value with its hedge: "> 26,000,000 USD". Kept from left to right, or ">" would turn round and say the opposite. */
export function formatFigure(
  figure: { value: number; comparator: Comparator; currency: string | null; unit: string | null },
  lang: InterfaceLanguage,
): string {
  const sign = comparators[figure.comparator].sign
  const words = [sign, formatNumber(figure.value, lang), figure.currency ?? figure.unit]
    .filter(Boolean)
    .join(' ')
  return directionOf(lang) === 'rtl' ? `\u2066${words}\u2069` : words
}

/** The name of a language of releases, in the interface's language: "Arabic", "arabe". */
export function languageName(code: string, lang: InterfaceLanguage): string {
  if (code === 'und') return '—'
  return new Intl.DisplayNames([locales[lang]], { type: 'language' }).of(code) ?? code
}

/** The name of a country from its ISO code, in the interface's language; what is no code stays as it is. */
export function countryName(code: string, lang: InterfaceLanguage): string {
  if (!/^[A-Z]{2}$/u.test(code)) return code
  return new Intl.DisplayNames([locales[lang]], { type: 'region' }).of(code) ?? code
}

/** The name to show in a language: its own if known, else the main one. */
export function nameIn(
  named: { name: string; names: Partial<Record<Language, string>> },
  lang: string,
): string {
  return (isLanguage(lang) ? named.names[lang] : undefined) ?? named.name
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ku', 'dv', 'yi'])

/** Which way a language of releases is written; of its words quoted on their own nothing else tells it surely. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  rightToLeft.has(code.split('-')[0] ?? '') ? 'rtl' : 'ltr'
