import { tokenize, type Token } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'
import { languages } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import type { KnownEntity, KnownOfficial } from './entry'
import { folderNamesOf } from './folder-names'
import { isAcronym, isCaseless, nameKey } from './name-key'
import { countries, demonyms, knownEntities, knownOfficials } from './index'
import { readingLanguages, type ReadingLanguage } from './languages'

/** One way to write the name of a curated entity. */
export interface GazetteerName {
  readonly entry: KnownEntity
  readonly form: 'name' | 'acronym' | 'demonym'
  /** The only spelling that counts, for acronyms and for code names that are also ordinary words. */
  readonly exact?: string
  /** The language whose texts this name is looked for in; none for every language. */
  readonly lang?: ReadingLanguage
  /** Whether commas or brackets belong to the name: "Hong Kong (China)". */
  readonly punctuated: boolean
  /** True for names written with a capital, which do not count without one. */
  readonly capital: boolean
  /** True for names that people have too, which do not count right before another capital. */
  readonly given: boolean
  /** True for names of countries that are also something else, which count only in a list of countries. */
  readonly listed: boolean
}

function addName(
  trie: TokenTrie<GazetteerName>,
  entry: KnownEntity,
  name: string,
  extra: { exact?: boolean; lang?: ReadingLanguage; only?: ReadingLanguage; listed?: boolean } = {},
): void {
  const acronym = isAcronym(entry, name)
  const caseless = isCaseless(entry)
  trie.add(nameKey(entry, name), {
    entry,
    form: acronym ? 'acronym' : 'name',
    exact: extra.exact === true || acronym ? name : undefined,
    lang: extra.only ?? (caseless ? extra.lang : undefined),
    punctuated: /[,(]/u.test(name),
    capital: !caseless && /\p{Lu}/u.test(name),
    given: entry.given?.includes(name) ?? false,
    listed: extra.listed ?? false,
  })
}

function addEntry(trie: TokenTrie<GazetteerName>, entry: KnownEntity): void {
  for (const lang of languages) {
    const name = entry.names[lang]
    const listed = entry.shownOnly?.includes(lang) ?? false
    if (name !== undefined && (!listed || entry.kind === 'Country'))
      addName(trie, entry, name, listed ? { only: lang, listed } : { lang })
    for (const other of entry.aliasesIn?.[lang] ?? []) addName(trie, entry, other, { only: lang })
  }
  for (const alias of entry.aliases ?? []) addName(trie, entry, alias)
  for (const name of entry.exact ?? []) addName(trie, entry, name, { exact: true })
  for (const { lang, name, exact } of folderNamesOf(entry.kind, entry.key))
    addName(trie, entry, name, { only: lang, exact })
}

function build(): TokenTrie<GazetteerName> {
  const trie = new TokenTrie<GazetteerName>()
  for (const entry of [...countries, ...knownEntities, ...knownOfficials]) addEntry(trie, entry)
  for (const lang of readingLanguages) {
    for (const [surface, iso] of Object.entries(demonyms[lang])) {
      const entry = countryByIso.get(iso)
      if (!entry) continue
      trie.add(nameKey(entry, surface), {
        entry,
        form: 'demonym',
        lang,
        punctuated: false,
        capital: lang === 'en',
        given: false,
        listed: false,
      })
    }
  }
  return trie
}

/** Curated countries by ISO 3166-1 alpha-2 code. */
export const countryByIso: ReadonlyMap<string, KnownEntity> = new Map(
  countries.flatMap((country) => {
    const iso = country.properties?.['iso']
    return typeof iso === 'string' ? [[iso, country] as const] : []
  }),
)

/** Curated entities and officials by id. */
export const knownById: ReadonlyMap<string, KnownEntity> = new Map(
  [...countries, ...knownEntities, ...knownOfficials].map((entry) => [
    knownEntityId(entry.kind, entry.key),
    entry,
  ]),
)

let trie: TokenTrie<GazetteerName> | undefined

/** Every curated name as a trie; built on first use and kept. */
export const gazetteer = (): TokenTrie<GazetteerName> => (trie ??= build())

const softGap = /^[\s\-‐‑–.’'`´ʼ·&/“”"«»]*$/u

/** True when nothing but spaces, hyphens, apostrophes and the like stands between the tokens of a match. */
export function isUnbroken(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const gap = text.slice(tokens[index - 1]!.end, tokens[index]!.start)
    if (gap.includes('\n') || !softGap.test(gap)) return false
  }
  return true
}

/** A place or country found by name, for datelines. */
export interface FoundPlace {
  readonly kind: 'Place' | 'Country'
  readonly name: string
  readonly iso: string | undefined
  /** True for a country that is also a city. */
  readonly cityState: boolean
}

const cityStates: ReadonlySet<string> = new Set(['SG', 'MC', 'VA', 'HK', 'MO', 'GI'])

/** The place or country that `name` is as a whole, in any language; undefined when it is not a known one. */
export function findPlace(name: string): FoundPlace | undefined {
  const tokens = tokenize(name)
  const match = gazetteer()
    .matchesAt(tokens, 0)
    .find(({ to }) => to === tokens.length)
  const entries = (match?.values ?? [])
    .filter(({ form, listed }) => form !== 'demonym' && !listed)
    .map(({ entry }) => entry)
  const entry = entries.find(({ kind }) => kind === 'Place') ?? entries.find(({ kind }) => kind === 'Country')
  if (!entry) return undefined
  const iso = entry.properties?.[entry.kind === 'Country' ? 'iso' : 'country']
  return {
    kind: entry.kind === 'Country' ? 'Country' : 'Place',
    name: entry.names.en,
    iso: typeof iso === 'string' ? iso : undefined,
    cityState: typeof iso === 'string' && entry.kind === 'Country' && cityStates.has(iso),
  }
}

/** Officials who held `office` of `of` (an entity id) on `date`, a date of any precision. */
export function officeHolders(office: string, of: string, date: string): KnownOfficial[] {
  return knownOfficials.filter((official) =>
    official.tenures.some(
      (tenure) =>
        tenure.office === office &&
        tenure.of === of &&
        (tenure.from === undefined || tenure.from.slice(0, date.length) <= date) &&
        (tenure.to === undefined || date <= tenure.to.slice(0, date.length) || tenure.to.startsWith(date)),
    ),
  )
}
