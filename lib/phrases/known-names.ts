import { countries, demonyms, knownEntities, knownOfficials } from '@/lib/knowledge'
import { namesOf } from '@/lib/knowledge/entry'
import { folderNamesOf } from '@/lib/knowledge/folder-names'
import { knownEntityId } from '@/lib/model/identity'
import { languages } from '@/lib/model'
import type { NameEntry } from './names'

/** Nationalities by ISO code, in the languages that phrases come in: "Chinese" is China. */
function nationalities(): Map<string, string[]> {
  const byIso = new Map<string, string[]>()
  for (const lang of languages)
    for (const [form, iso] of Object.entries(demonyms[lang]))
      byIso.set(iso, [...(byIso.get(iso) ?? []), form])
  return byIso
}

let made: readonly NameEntry[] | undefined

/**
 * Everything that curated knowledge names, whether or not a graph holds it: a question about a country of which no
 * release tells is understood, and answered with nothing.
 */
export function knownNames(): readonly NameEntry[] {
  if (made) return made
  const forms = nationalities()
  const families = new Map(knownOfficials.map(({ key, family }) => [key, family]))
  made = [...countries, ...knownEntities, ...knownOfficials].map((entry) => {
    const iso = entry.kind === 'Country' ? entry.properties?.['iso'] : undefined
    const family = entry.kind === 'Official' ? families.get(entry.key) : undefined
    const folder = folderNamesOf(entry.kind, entry.key).map(({ name }) => name)
    return {
      id: knownEntityId(entry.kind, entry.key),
      kind: entry.kind,
      name: entry.names.en,
      degree: 0,
      names: [
        ...namesOf(entry),
        ...folder,
        ...(typeof iso === 'string' ? (forms.get(iso) ?? []) : []),
        ...(family === undefined ? [] : [family]),
      ],
    }
  })
  return made
}

/** Entities of a graph with what curated knowledge adds to their names, and all others that it knows. */
export function withKnownNames(entries: readonly NameEntry[]): NameEntry[] {
  const byId = new Map(knownNames().map((entry) => [entry.id, entry]))
  const merged = entries.map((entry) => {
    const known = byId.get(entry.id)
    byId.delete(entry.id)
    return known ? { ...entry, names: [...entry.names, ...known.names] } : entry
  })
  return [...merged, ...byId.values()]
}
