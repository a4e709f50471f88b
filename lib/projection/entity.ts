import { languages, type Language } from '@/lib/model'
import { foldName } from '@/lib/text/fold'

type Properties = Readonly<Record<string, string | number | boolean>>

/** What one release calls an entity. */
export interface Naming {
  readonly release: string
  readonly publishedAt: string | null
  readonly known: boolean
  readonly name: string
  readonly names: Partial<Record<Language, string>>
  readonly aliases: readonly string[]
  readonly properties: Properties
}

/** What an entity is called and has, by all releases that name it. */
export interface Profile {
  readonly known: boolean
  readonly name: string
  readonly names: Partial<Record<Language, string>>
  readonly aliases: readonly string[]
  readonly properties: Properties
}

const order = ({ known, publishedAt, release }: Naming): string =>
  `${known ? 0 : 1} ${publishedAt ?? '9999'} ${release}`

/**
 * An entity from what releases call it, in any order: curated knowledge first, then the earliest release. The
 * first gives the name; names by language and properties come from the first that has them; every other name
 * is an alias. Throws for an entity that nobody names.
 */
export function profileOf(namings: readonly Naming[]): Profile {
  const ordered = namings.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  const [first] = ordered
  if (!first) throw new TypeError('An entity needs at least one release that names it.')
  const reversed = ordered.toReversed()
  const names: Partial<Record<Language, string>> = Object.assign(
    {},
    ...reversed.map((naming) => naming.names),
  )
  const properties: Record<string, string | number | boolean> = Object.assign(
    {},
    ...reversed.map((naming) => naming.properties),
  )
  const shown = new Set([first.name, ...Object.values(names)])
  const others = ordered.flatMap((naming) => [naming.name, ...Object.values(naming.names), ...naming.aliases])
  const aliases = [...new Set(others)].filter((name) => !shown.has(name)).sort()
  return { known: first.known, name: first.name, names, aliases, properties }
}

/**
 * True when naming the entity like this changes nothing of its profile, whenever the release was published:
 * all that is said is there already. Saves reading every release that names a hub.
 */
export function adds(profile: Profile, naming: Omit<Naming, 'release' | 'publishedAt'>): boolean {
  const names = new Set([profile.name, ...Object.values(profile.names), ...profile.aliases])
  const same =
    profile.known === naming.known &&
    profile.name === naming.name &&
    languages.every(
      (lang) => naming.names[lang] === undefined || naming.names[lang] === profile.names[lang],
    ) &&
    Object.entries(naming.properties).every(([key, value]) => profile.properties[key] === value) &&
    naming.aliases.every((alias) => names.has(alias))
  return !same
}

/** Every name of an entity, once. */
export const allNames = ({ name, names, aliases }: Pick<Profile, 'name' | 'names' | 'aliases'>): string[] => [
  ...new Set([name, ...Object.values(names), ...aliases]),
]

/** Every name folded, once, sorted: what a search compares. */
export const foldedNames = (profile: Pick<Profile, 'name' | 'names' | 'aliases'>): string[] =>
  [...new Set(allNames(profile).map(foldName))].filter((name) => name !== '').sort()

/** Every folded name as one word ("general_secretariat"), so that a full-text index finds it whole. */
export const wholeNames = (profile: Pick<Profile, 'name' | 'names' | 'aliases'>): string[] =>
  foldedNames(profile).map((name) => name.replaceAll(' ', '_'))
