import type { Language } from '@/lib/model'

/** Feminine and plural forms of a masculine singular, itself among them. */
export type FormsOf = (word: string) => string[]

const english: FormsOf = (word) =>
  /(?:ese|ish|ois|nch|tch|wiss|gasy)$/u.test(word) ? [word] : [word, `${word}s`]

function frenchFeminine(word: string): string {
  if (/[eé]$/u.test(word)) return word
  if (/(?:[ié]|uay|by)en$/u.test(word)) return `${word}ne`
  if (word.endsWith('on')) return `${word}ne`
  return `${word}e`
}

const french: FormsOf = (word) => {
  const feminine = frenchFeminine(word)
  return [word, feminine, /[sx]$/u.test(word) ? word : `${word}s`, `${feminine}s`]
}

const spanish: FormsOf = (word) => {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end)
  const stressed = { és: 'es', án: 'an', ón: 'on', ís: 'is' }[word.slice(-2)]
  if (stressed) return ['', 'a', 'es', 'as'].map((end) => word.slice(0, -2) + stressed + end)
  if (/[íú]$/u.test(word)) return [word, `${word}s`, `${word}es`]
  if (/[lr]$/u.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`]
  return [word, `${word}s`]
}

/** Articles and prefixes are taken off by tokens; the feminine is written with ha, as folding leaves it. */
const arabic: FormsOf = (word) => ['', 'ة', 'ين', 'ون', 'ات', 'ان'].map((end) => word + end)

/** How nationalities are inflected in each language. */
export const formsOf: Readonly<Record<Language, FormsOf>> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
}
