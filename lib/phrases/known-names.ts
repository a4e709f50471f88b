import { countries, demonyms, knownEntities, knownOfficials } from '@/lib/knowledge'
import { namesOf } from '@/lib/knowledge/entry'
import { folderNamesOf } from '@/lib/knowledge/folder-names'
import { knownEntityId } from '@/lib/model/identity'
import { languagePacks } from '@/lib/knowledge/languages'
import { languages, type Language } from '@/lib/model'
import type { NameEntry } from './names'

/** Nationalities by ISO code, in the languages that phrases come in: "Chinese" is China. */
function nationalities(): Map<string, string[]> {
  const byIso = new Map<string, string[]>()
  for (const lang of languages)
    for (const [form, iso] of Object.entries(demonyms[lang]))
      byIso.set(iso, [...(byIso.get(iso) ?? []), form])
  return byIso
}

/** How offices of INTERPOL are told with its name, by language; only its secretary general needs none. */
const ofInterpol: Readonly<Record<Language, (title: string) => readonly string[]>> = {
  en: (title) => [`${title} of INTERPOL`, `INTERPOL ${title}`],
  fr: (title) => [`${title} d’INTERPOL`, `${title} de l’INTERPOL`],
  es: (title) => [`${title} de INTERPOL`, `${title} de la INTERPOL`],
  ar: (title) => [`${title} للإنتربول`, `${title} لمنظمة الإنتربول`],
}

/** Whoever held an office is called by it: "the Secretary General" is several people, who are asked back. */
function officeNames(): (key: string) => readonly string[] {
  const byKey = new Map<string, string[]>()
  for (const { key, tenures } of knownOfficials)
    for (const { office, of } of tenures)
      if (of === 'organisation-interpol')
        for (const lang of languages) {
          const words = languagePacks[lang].reading.offices
            .filter((one) => one.key === office)
            .flatMap((one) => one.words)
          const alone = office === 'secretary-general' ? words : []
          byKey.set(key, [...(byKey.get(key) ?? []), ...alone, ...words.flatMap(ofInterpol[lang])])
        }
  return (key) => byKey.get(key) ?? []
}

/** Ordinals of editions, by number: "الثالثة" is 3. */
const ordinals = Object.entries(languagePacks.ar.reading.operations.editions)

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** What an edition is called in a script in which only its series has a name: "سوغا الثانية" is SOGA II. */
function editionNames(name: string, series: ReadonlyMap<string, readonly string[]>): string[] {
  const number = roman.indexOf(/ ([IVX]+)$/u.exec(name)?.[1] ?? '-')
  if (number < 1) return []
  const names = series.get(name.replace(/ [IVX]+$/u, '')) ?? []
  const told = ordinals.filter(([, value]) => value === number).map(([word]) => word)
  return names
    .filter((one) => /\p{Script=Arabic}/u.test(one))
    .flatMap((one) => [...told, roman[number], String(number)].map((ordinal) => `${one} ${ordinal}`))
}

let made: readonly NameEntry[] | undefined

/**
 * Everything that curated knowledge names, whether or not a graph holds it: a question about a country of which no
 * release tells is understood, and answered with nothing.
 */
export function knownNames(): readonly NameEntry[] {
  if (made) return made
  const forms = nationalities()
  const titles = officeNames()
  made = [...countries, ...knownEntities, ...knownOfficials].map((entry) => {
    const iso = entry.kind === 'Country' ? entry.properties?.['iso'] : undefined
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
        ...titles(entry.key),
      ],
    }
  })
  return made
}

/** Entities of a graph with what curated knowledge adds to their names, and all others that it knows. */
export function withKnownNames(entries: readonly NameEntry[]): NameEntry[] {
  const byId = new Map(knownNames().map((entry) => [entry.id, entry]))
  const operations = [...entries, ...knownNames()].filter(({ kind }) => kind === 'Operation')
  const series = new Map(operations.map(({ name, names }) => [name, names]))
  for (const { name, names } of operations) series.set(name, [...(series.get(name) ?? []), ...names])
  const merged = entries.map((found) => {
    const numbered = found.kind === 'Operation' ? editionNames(found.name, series) : []
    const entry = numbered.length > 0 ? { ...found, names: [...found.names, ...numbered] } : found
    const known = byId.get(entry.id)
    byId.delete(entry.id)
    return known ? { ...entry, names: [...entry.names, ...known.names] } : entry
  })
  return [...merged, ...byId.values()]
}
