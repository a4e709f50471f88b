import { languages } from '@/lib/model'
import { foldName } from '@/lib/text/fold'
import { languagePacks, readingLanguages, type ReadingLanguage } from '../languages'
import { formsOf, type FormsOf } from './forms'
import { demonymTable } from './table'

/** One form of a nationality: what it is of, and the language it is in. */
export interface Demonym {
  readonly iso: string
  readonly lang: ReadingLanguage
  /** Folded. */
  readonly form: string
}

/** Every form of a cell of the table: words with their inflections, and those that stay as they are. */
const formsIn = (words: readonly string[], inflect: FormsOf): string[] =>
  words
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '-')
    .flatMap((word) => (word.startsWith('!') ? [word.slice(1)] : inflect(word)))

const demonymsOf = (
  iso: string,
  lang: ReadingLanguage,
  words: readonly string[],
  inflect: FormsOf,
): Demonym[] => [...new Set(formsIn(words, inflect).map(foldName))].map((form) => ({ iso, lang, form }))

/** Every form in the table's order, doubles included, for checking. */
export function demonymForms(table: string): Demonym[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [iso = '', ...cells] = line.split('|').map((cell) => cell.trim())
      return languages.flatMap((lang, index) =>
        demonymsOf(iso, lang, (cells[index] ?? '').split(','), formsOf[lang]),
      )
    })
}

/** Every form of the nationalities in the folders of languages that have no column in the table. */
export const folderDemonyms = (): Demonym[] =>
  readingLanguages.flatMap((lang) => {
    const pack = languagePacks[lang].knowledge
    if (!pack) return []
    return Object.entries(pack.demonyms).flatMap(([iso, words]) => demonymsOf(iso, lang, words, pack.formsOf))
  })

/** Folded adjective or noun of nationality to ISO 3166-1 alpha-2, per language. */
export const demonyms: Readonly<Record<ReadingLanguage, Readonly<Record<string, string>>>> = (() => {
  const byLanguage = Object.fromEntries(
    readingLanguages.map((lang): [string, Record<string, string>] => [lang, {}]),
  ) as Record<ReadingLanguage, Record<string, string>>
  for (const { iso, lang, form } of [...demonymForms(demonymTable), ...folderDemonyms()])
    byLanguage[lang][form] ??= iso
  return byLanguage
})()
