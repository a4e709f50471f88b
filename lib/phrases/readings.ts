import { asking as en } from '@/lib/knowledge/languages/en/asking'
import { dates as datesEn } from '@/lib/knowledge/languages/en/dates'
import { languages, type Language } from '@/lib/model'
import type { Reading } from './spans'

/** What phrases are read with, by language. */
const readings: Readonly<Record<string, Reading>> = {
  en: { lang: 'en', asking: en, dates: datesEn },
}

/** All languages that phrases come in, the one that is most likely first. */
export const readingsFrom = (lang: Language | undefined): Reading[] =>
  [...(lang ? [lang] : []), ...languages.filter((other) => other !== lang)].flatMap(
    (one) => readings[one] ?? [],
  )
