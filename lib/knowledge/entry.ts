import type { EntityKind, Language } from '@/lib/model'

/** One curated entity. Knowledge gives names, kinds and properties, never links. */
export interface KnownEntity {
  /** Stable slug; the id is `<kind in lower case>-<key>`. */
  readonly key: string
  readonly kind: EntityKind
  /** The name shown in each language; English always. */
  readonly names: Partial<Record<Language, string>> & { readonly en: string }
  /**
   * Languages whose shown name is not looked for, because alone it is an ordinary word or names several things;
   * that of a country is looked for in lists of countries.
   */
  readonly shownOnly?: readonly Language[]
  /** Other names in any language, compared folded (case, accents and hyphens do not matter). */
  readonly aliases?: readonly string[]
  /** Other names looked for only in texts of one language, compared folded. */
  readonly aliasesIn?: Partial<Record<Language, readonly string[]>>
  /** Names compared exactly as written: acronyms and code names that are also ordinary words. */
  readonly exact?: readonly string[]
  /** Names that people have too: not looked for right before another capital. */
  readonly given?: readonly string[]
  readonly properties?: Readonly<Record<string, string | number | boolean>>
  /** Where the facts come from, in a few words. */
  readonly source: string
}

/** An office somebody held; dates as precise as known, absent when open or unknown. */
export interface Tenure {
  /** The office's key, e.g. `secretary-general`; titles per language stand in the language packs. */
  readonly office: string
  /** Id of the organisation or country, e.g. `organisation-interpol`. */
  readonly of: string
  readonly from?: string
  readonly to?: string
}

export interface KnownOfficial extends KnownEntity {
  readonly kind: 'Official'
  /** The family name as it is used alone: "Noble", "Liao". */
  readonly family: string
  readonly tenures: readonly Tenure[]
}

/** Every name of an entry that may be met in a text of `lang`, or of any language without one. */
export function namesOf(entry: KnownEntity, lang?: Language): string[] {
  const local = Object.entries(entry.aliasesIn ?? {})
    .filter(([of]) => lang === undefined || of === lang)
    .flatMap(([, names]) => names)
  return [...Object.values(entry.names), ...(entry.aliases ?? []), ...local, ...(entry.exact ?? [])]
}
