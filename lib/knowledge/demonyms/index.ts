import type { Language } from '@/lib/model'
import { arDemonyms } from './ar'
import { enDemonyms } from './en'
import { esDemonyms } from './es'
import { frDemonyms } from './fr'

const byForm = (forms: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(forms).flatMap(([iso, words]) => words.split('|').map((word) => [word, iso])),
  )

/** Folded adjective or noun of nationality to ISO 3166-1 alpha-2, per language. */
export const demonyms: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: byForm(enDemonyms),
  fr: byForm(frDemonyms),
  es: byForm(esDemonyms),
  ar: byForm(arDemonyms),
}
