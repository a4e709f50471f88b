import { languages, type Language } from '@/lib/model'
import { foldName } from '@/lib/text/fold'
import { formsOf } from './forms'
import { demonymTable } from './table'

/** One form of a nationality: what it is of, and the language it is in. */
export interface Demonym {
  readonly iso: string
  readonly lang: Language
  /** Folded. */
  readonly form: string
}

/** Every form of a cell of the table: words with their inflections, and those that stay as they are. */
const formsIn = (cell: string, lang: Language): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '-')
    .flatMap((word) => (word.startsWith('!') ? [word.slice(1)] : formsOf[lang](word)))

/** Every form in the table's order, doubles included, for checking. */
export function demonymForms(table: string): Demonym[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [iso = '', ...cells] = line.split('|').map((cell) => cell.trim())
      return languages.flatMap((lang, index) =>
        [...new Set(formsIn(cells[index] ?? '', lang).map(foldName))].map((form) => ({ iso, lang, form })),
      )
    })
}

/** Folded adjective or noun of nationality to ISO 3166-1 alpha-2, per language. */
export const demonyms: Readonly<Record<Language, Readonly<Record<string, string>>>> = (() => {
  const byLanguage: Record<Language, Record<string, string>> = { en: {}, fr: {}, es: {}, ar: {} }
  for (const { iso, lang, form } of demonymForms(demonymTable)) byLanguage[lang][form] ??= iso
  return byLanguage
})()
