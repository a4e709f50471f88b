import { languagePacks } from '@/lib/knowledge/languages'
import { asking as ar } from '@/lib/knowledge/languages/ar/asking'
import { asking as en } from '@/lib/knowledge/languages/en/asking'
import { asking as es } from '@/lib/knowledge/languages/es/asking'
import { asking as fr } from '@/lib/knowledge/languages/fr/asking'
import { languages, type Language } from '@/lib/model'
import type { Reading } from './spans'

const packs = { en, fr, es, ar } as const

/** What phrases are read with in every language that they come in, the one that is most likely first. */
export const readingsFrom = (lang: Language | undefined): Reading[] =>
  [...(lang ? [lang] : []), ...languages.filter((other) => other !== lang)].map((one) => ({
    lang: one,
    asking: packs[one],
    dates: languagePacks[one].dates,
    numbers: languagePacks[one].numbers,
  }))
