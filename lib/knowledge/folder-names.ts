import type { EntityKind } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import { languagePacks, readingLanguages, type ReadingLanguage } from './languages'

/** A name of a curated entity that stands in the folder of a language. */
export interface FolderName {
  readonly lang: ReadingLanguage
  readonly name: string
  /** Whether it is compared exactly as written. */
  readonly exact: boolean
}

let byId: ReadonlyMap<string, readonly FolderName[]> | undefined

function collect(): ReadonlyMap<string, readonly FolderName[]> {
  const found = new Map<string, FolderName[]>()
  for (const lang of readingLanguages) {
    const pack = languagePacks[lang].knowledge
    if (!pack) continue
    const countries = Object.entries(pack.countries).map(
      ([iso, names]) => [knownEntityId('Country', iso.toLowerCase()), names] as const,
    )
    for (const [id, names] of [...countries, ...Object.entries(pack.names)]) {
      const own = names.map((name) => ({ lang, name: name.replace(/^=/u, ''), exact: name.startsWith('=') }))
      found.set(id, [...(found.get(id) ?? []), ...own])
    }
  }
  return found
}

/** Names by entity id, from the folders of all languages that have no column in the tables. */
export const folderNames = (): ReadonlyMap<string, readonly FolderName[]> => (byId ??= collect())

/** Names of a curated entity from the folders; none for most. */
export const folderNamesOf = (kind: EntityKind, key: string): readonly FolderName[] =>
  folderNames().get(knownEntityId(kind, key)) ?? []

/** What an entity is called in a language: by knowledge, by the language's folder; undefined where neither says. */
export const nameIn = (
  { id, names }: { readonly id: string; readonly names: Readonly<Record<string, string | undefined>> },
  lang: ReadingLanguage,
): string | undefined =>
  names[lang] ??
  folderNames()
    .get(id)
    ?.find((own) => own.lang === lang)?.name
