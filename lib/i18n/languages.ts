/** Languages of the interface. Releases are read in more; see the model. */
export const interfaceLanguages = ['en', 'fr'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The first interface language that an `Accept-Language` header or cookie asks for; English otherwise. */
export function chooseLanguage(wanted: string | null | undefined): InterfaceLanguage {
  for (const part of (wanted ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase()
    const found = interfaceLanguages.find((lang) => lang === code)
    if (found) return found
  }
  return 'en'
}
