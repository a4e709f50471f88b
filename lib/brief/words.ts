import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { ar } from './words/ar'
import { en } from './words/en'
import { es } from './words/es'
import { fr } from './words/fr'
import type { Words } from './words/words'

export type { Words }

const words: Record<InterfaceLanguage, Words> = { en, fr, es, ar }

/** The texts of a page in its language. */
export const wordsIn = (lang: InterfaceLanguage): Words => words[lang]

const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  ar: ['«', '»'],
  de: ['„', '“'],
}

/** `text` between the quotation marks of its language; English ones for languages not listed. */
export function quoted(text: string, lang: string): string {
  const [open, close] = quotationMarks[lang.slice(0, 2)] ?? ['“', '”']
  return `${open}${text}${close}`
}
