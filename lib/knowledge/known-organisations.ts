import { tokenize } from '@/lib/text/tokens'
import type { KnownEntity } from './entry'
import { folderNamesOf } from './folder-names'
import { gazetteer } from './gazetteer'
import { knownEntities } from './index'

/** One wording of a curated national organisation without its country. */
export interface OrganisationWording {
  readonly entry: KnownEntity
  readonly iso: string
  readonly words: readonly string[]
}

/** Folded words of `name` without those that name a country or its people. */
function withoutCountry(name: string): string[] {
  const tokens = tokenize(name)
  const kept: string[] = []
  for (let at = 0; at < tokens.length;) {
    const country = gazetteer()
      .matchesAt(tokens, at)
      .find(({ values }) => values.some(({ entry }) => entry.kind === 'Country'))
    if (country) at = country.to
    else kept.push(tokens[at++]!.fold)
  }
  return kept
}

/** Every wording of every curated organisation that belongs to one country. */
export function knownOrganisations(): OrganisationWording[] {
  return knownEntities.flatMap((entry) => {
    const iso = entry.properties?.['country']
    if (entry.kind !== 'Organisation' || typeof iso !== 'string') return []
    const names = [
      ...Object.values(entry.names),
      ...(entry.aliases ?? []),
      ...folderNamesOf(entry.kind, entry.key).map(({ name }) => name),
    ].filter((name) => name !== undefined)
    return names
      .map((name) => ({ entry, iso, words: withoutCountry(name) }))
      .filter(({ words }) => words.length > 1)
  })
}
