import { entityKinds, languages } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import { foldName } from '@/lib/text/fold'
import type { KnownEntity, KnownOfficial, Tenure } from '../entry'
import { error, warning, type CheckedKnowledge, type Finding } from './finding'

const idOf = (entry: KnownEntity): string => knownEntityId(entry.kind, entry.key)
const all = ({ countries, entities, officials }: CheckedKnowledge): KnownEntity[] => [
  ...countries,
  ...entities,
  ...officials,
]

/** Entries that share an id, that say nothing of their source, or whose properties are not of their kind. */
export function badEntries(knowledge: CheckedKnowledge): Finding[] {
  const seen = new Set<string>()
  return all(knowledge).flatMap((entry) => {
    const id = idOf(entry)
    const twice = seen.has(id)
    seen.add(id)
    const properties = entityKinds[entry.kind].properties.strict().safeParse(entry.properties ?? {})
    return [
      ...(twice ? [error('double-id', [id], 'two entries have this id')] : []),
      ...(entry.source.trim()
        ? []
        : [error('missing-source', [id], 'nothing says where the facts come from')]),
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(entry.key)
        ? []
        : [error('bad-key', [id], 'a key has small Latin letters, digits and single hyphens')]),
      ...(properties.success ? [] : [error('bad-property', [id], `a ${entry.kind} has no such property`)]),
    ]
  })
}

/** Country codes that no country has, and countries whose code is not their key. */
export function badCodes(knowledge: CheckedKnowledge): Finding[] {
  const codes = new Set(knowledge.countries.map(({ properties }) => properties?.['iso']))
  const own = knowledge.countries
    .filter(({ key, properties }) => properties?.['iso'] !== key.toUpperCase() || !/^[a-z]{2}$/u.test(key))
    .map((entry) => error('bad-code', [idOf(entry)], 'the ISO 3166-1 code is not the key'))
  const others = all(knowledge).flatMap((entry) => {
    const code = entry.properties?.['country']
    return code === undefined || codes.has(code)
      ? []
      : [error('bad-code', [idOf(entry)], `${String(code)} is the code of no country`)]
  })
  return [...own, ...others]
}

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

/** Whether one date is later than another as far as both say. */
const isAfter = (one: string, other: string): boolean => {
  const shared = Math.min(one.length, other.length)
  return one.slice(0, shared) > other.slice(0, shared)
}

const overlap = (one: Tenure, other: Tenure): boolean =>
  (one.from === undefined || other.to === undefined || sooner(one.from, other.to)) &&
  (other.from === undefined || one.to === undefined || sooner(other.from, one.to))

/** Whether a tenure begins before another ends; on the same day, in the same month or year one follows the other. */
const sooner = (from: string, to: string): boolean => isAfter(to, from)

/** Offices that several people hold at once. */
const shared = /^(?:vice|deputy|assistant|associate|second)-|^(?:head|representative|spokesperson|rank)$/u

function tenuresOf(official: KnownOfficial, ids: ReadonlySet<string>): Finding[] {
  return official.tenures.flatMap(({ office, of, from, to }) => {
    const entries = [idOf(official), of]
    return [
      ...(ids.has(of)
        ? []
        : [error('orphan', entries, `${of}, of which ${office} was held, does not exist`)]),
      ...[from, to]
        .filter((value) => value !== undefined && !date.test(value))
        .map((value) => error('bad-date', entries, `${value} is no date`)),
      ...(from && to && isAfter(from, to)
        ? [error('tenure-order', entries, `${office} ends ${to} before it begins ${from}`)]
        : []),
    ]
  })
}

/** Tenures of things that do not exist, that end before they begin, and two holders of an office that has one. */
export function badTenures(knowledge: CheckedKnowledge): Finding[] {
  const ids = new Set(all(knowledge).map(idOf))
  const held = new Map<string, { official: KnownOfficial; tenure: Tenure }[]>()
  for (const official of knowledge.officials)
    for (const tenure of official.tenures) {
      if (shared.test(tenure.office)) continue
      const key = `${tenure.office} ${tenure.of}`
      held.set(key, [...(held.get(key) ?? []), { official, tenure }])
    }
  const contradictions = [...held].flatMap(([office, holders]) =>
    holders.flatMap((one, index) =>
      holders
        .slice(index + 1)
        .filter((other) => other.official !== one.official && overlap(one.tenure, other.tenure))
        .map((other) =>
          error('two-holders', [idOf(one.official), idOf(other.official)], `both held ${office} at once`),
        ),
    ),
  )
  return [...knowledge.officials.flatMap((official) => tenuresOf(official, ids)), ...contradictions]
}

/** Nationalities of two countries, of none, and countries that have none in a language. */
export function badDemonyms({ demonyms, countries }: CheckedKnowledge): Finding[] {
  const isos = new Map(countries.map((entry) => [String(entry.properties?.['iso']), idOf(entry)]))
  const byForm = new Map<string, Set<string>>()
  for (const { lang, form, iso } of demonyms) {
    const key = `${lang} ${form}`
    byForm.set(key, (byForm.get(key) ?? new Set()).add(iso))
  }
  const clashes = [...byForm]
    .filter(([, of]) => of.size > 1)
    .map(([form, of]) => error('demonym-clash', [...of], `"${form}" is of several countries`))
  const orphans = [...new Set(demonyms.map(({ iso }) => iso))]
    .filter((iso) => !isos.has(iso))
    .map((iso) => error('orphan', [iso], 'a nationality of no country'))
  const told = languages.flatMap((lang) => {
    const have = new Set(demonyms.filter((one) => one.lang === lang).map(({ iso }) => iso))
    const without = [...isos].filter(([iso]) => !have.has(iso)).map(([, id]) => id)
    return without.length
      ? [
          warning(
            'missing-demonym',
            without,
            `${without.length} countries and territories have none in ${lang}`,
          ),
        ]
      : []
  })
  return [...clashes, ...orphans, ...told]
}

/** Names in the folders of languages that are of nothing, or of two entities of one kind in one language. */
export function strayNames(knowledge: CheckedKnowledge): Finding[] {
  const kinds = new Map(all(knowledge).map((entry) => [idOf(entry), entry.kind]))
  const byName = new Map<string, string>()
  return [...(knowledge.folders ?? [])].flatMap(([id, names]) => {
    const kind = kinds.get(id)
    if (kind === undefined) return [error('orphan', [id], `a folder names ${id}, which does not exist`)]
    return names.flatMap(({ lang, name }) => {
      const key = `${lang} ${kind} ${foldName(name)}`
      const other = byName.get(key)
      byName.set(key, id)
      return other === undefined
        ? []
        : [error('ambiguous-name', [other, id], `"${name}" stands twice in the folder of ${lang}`)]
    })
  })
}
