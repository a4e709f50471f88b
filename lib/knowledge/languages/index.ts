import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import type { LanguagePack } from './language-pack'

/** Every language that is read. A language is added with a folder and a line here. */
export const languagePacks = { en, fr, es, ar, it } as const satisfies Record<string, LanguagePack>

/** A language that is read; the languages of the interface are lib/model's. */
export type ReadingLanguage = keyof typeof languagePacks

/** Every language that is read, in the order of the packs. */
export const readingLanguages = Object.keys(languagePacks) as readonly ReadingLanguage[]

const isReadingLanguage = (tag: string): tag is ReadingLanguage => Object.hasOwn(languagePacks, tag)

/** The language to read with, or undefined for one that is not read. A region ("fr-CA") does not matter. */
export function readingLanguage(tag: string): ReadingLanguage | undefined {
  const base = tag.toLowerCase().split('-')[0] ?? ''
  return isReadingLanguage(base) ? base : undefined
}
