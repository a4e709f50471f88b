/** Languages of the interface. Releases are read in more; see the model. */
export const interfaceLanguages = ['en', 'fr', 'es', 'ar'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** Each language's own name for itself, as the choice of language shows it. */
export const ownNames: Record<InterfaceLanguage, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
}

/** The first interface language that an `Accept-Language` header or cookie asks for; English otherwise. */
export function chooseLanguage(wanted: string | null | undefined): InterfaceLanguage {
  for (const part of (wanted ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase()
    const found = interfaceLanguages.find((lang) => lang === code)
    if (found) return found
  }
  return 'en'
}
