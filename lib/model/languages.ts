/** The languages Communiqué reads and names things in, in the order shown to people. */
export const languages = ['en', 'fr', 'es', 'ar'] as const
export type Language = (typeof languages)[number]

/** A text in every language: leaving one out does not compile. */
export type Localised = Record<Language, string>

/** True when `value` is one of the four languages. */
export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value)
