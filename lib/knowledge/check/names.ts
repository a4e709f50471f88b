import { entityKinds, languages, measures, relations, type Language } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import type { KnownEntity } from '../entry'
import { isAcronym, isCaseless, nameKey } from '../name-key'
import { error, warning, type CheckedKnowledge, type Finding } from './finding'

const idOf = (entry: KnownEntity): string => knownEntityId(entry.kind, entry.key)

/** One way in which an entry is looked for. */
interface Sought {
  readonly entry: KnownEntity
  readonly name: string
  /** The only spelling that counts, if one is. */
  readonly exact: string | undefined
  readonly lang: Language | undefined
}

function soughtNames(entry: KnownEntity): Sought[] {
  const of = (name: string, lang: Language | undefined, exact = false): Sought => ({
    entry,
    name,
    exact: exact || isAcronym(entry, name) ? name : undefined,
    lang,
  })
  return [
    ...languages.flatMap((lang) => {
      const shown = entry.names[lang]
      const own = entry.aliasesIn?.[lang] ?? []
      return [
        ...(shown === undefined || entry.shownOnly?.includes(lang)
          ? []
          : [of(shown, isCaseless(entry) ? lang : undefined)]),
        ...own.map((name) => of(name, lang)),
      ]
    }),
    ...(entry.aliases ?? []).map((name) => of(name, undefined)),
    ...(entry.exact ?? []).map((name) => of(name, undefined, true)),
  ]
}

/** Whether one stretch of text could be both names. */
const canMeet = (one: Sought, other: Sought): boolean =>
  (one.lang === undefined || other.lang === undefined || one.lang === other.lang) &&
  (one.exact === undefined || other.exact === undefined || one.exact === other.exact)

/** Names that two entries share: an error inside a kind and for acronyms, else told, since kinds have an order. */
export function ambiguousNames({ countries, entities, officials }: CheckedKnowledge): Finding[] {
  const byKey = new Map<string, Sought[]>()
  for (const entry of [...countries, ...entities, ...officials]) {
    for (const sought of soughtNames(entry)) {
      const key = nameKey(entry, sought.name).join(' ')
      const list = byKey.get(key)
      if (list) list.push(sought)
      else byKey.set(key, [sought])
    }
  }
  const findings = new Map<string, Finding>()
  for (const list of byKey.values())
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) {
        if (one.entry === other.entry || !canMeet(one, other)) continue
        const entries = [idOf(one.entry), idOf(other.entry)]
        const operation = one.entry.kind === 'Operation' || other.entry.kind === 'Operation'
        const certain = one.entry.kind === other.entry.kind || (one.exact !== undefined && !operation)
        const make = certain ? error : warning
        findings.set(
          entries.join(' '),
          make('ambiguous-name', entries, `"${one.name}" means two entries: keep it on one of them`),
        )
      }
  return [...findings.values()]
}

/** Names that would be found in running text where nothing is meant: a single short word that is no acronym. */
export function shortNames({ countries, entities, officials }: CheckedKnowledge): Finding[] {
  return [...countries, ...entities, ...officials].flatMap((entry) =>
    soughtNames(entry)
      .filter(({ name, exact }) => exact === undefined && name.length < 3)
      .map(({ name }) => error('short-name', [idOf(entry)], `"${name}" is too short to be looked for`)),
  )
}

const missingIn = (names: Partial<Record<Language, string>>): Language[] =>
  languages.filter((lang) => !names[lang]?.trim())

/** Languages that a name is missing in: an error for countries and the model's own words, else counted by kind. */
export function missingLanguages({ countries, entities, officials }: CheckedKnowledge): Finding[] {
  const model = Object.entries({ ...entityKinds, ...relations, ...measures }).flatMap(([key, { label }]) =>
    missingIn(label).map((lang) => error('missing-language', [key], `the model's label has no ${lang}`)),
  )
  const errors = countries.flatMap((entry) =>
    missingIn(entry.names).map((lang) => error('missing-language', [idOf(entry)], `no name in ${lang}`)),
  )
  const english = [...entities, ...officials]
    .filter(({ names }) => !names.en?.trim())
    .map((entry) => error('missing-language', [idOf(entry)], 'no English name, which every entry has'))
  const counts = new Map<string, string[]>()
  for (const entry of [...entities, ...officials])
    for (const lang of missingIn(entry.names)) {
      const key = `${entry.kind} ${lang}`
      counts.set(key, [...(counts.get(key) ?? []), idOf(entry)])
    }
  const told = [...counts].map(([key, ids]) => {
    const [kind = '', lang = ''] = key.split(' ')
    return warning('missing-language', ids, `${ids.length} of kind ${kind} have no name in ${lang}`)
  })
  return [...model, ...errors, ...english, ...told]
}
