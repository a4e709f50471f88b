import { languages, type Language } from '@/lib/model'
import { choicesOf } from '@/lib/phrases/choices'
import type { LinkCondition, Meaning, Named } from '@/lib/phrases/meaning'
import { readingsFrom } from '@/lib/phrases/readings'
import { understand } from '@/lib/phrases/understand'
import { foldName } from '@/lib/text/fold'
import { sampleEntries, sampleNameIndex } from './sample-names'

/** A phrase with the meaning that whoever wrote it has in mind, facet by facet; entities by name. */
export interface Phrasing {
  readonly phrase: string
  readonly lang: string
  /** `refuse`: words of it cannot be asked; `ambiguous`: it has to be asked back. */
  readonly ask: Meaning['ask'] | 'refuse' | 'ambiguous'
  readonly kinds?: readonly string[]
  readonly entities?: readonly string[]
  readonly relations?: readonly string[]
  readonly measures?: readonly string[]
  readonly item?: string
  readonly by?: string
  readonly order?: string
  readonly from?: string
  readonly to?: string
  readonly modality?: string
  readonly limit?: number
  readonly note?: string
}

/** `refused` and `asked` where an answer was expected; `wrong` where something else was understood. */
export type Verdict = 'right' | 'refused' | 'asked' | 'wrong'

const entityOf = (id: string) => sampleEntries().find((entry) => entry.id === id)

const nested = (conditions: readonly LinkCondition[]): LinkCondition[] =>
  conditions.flatMap((condition) => [condition, ...nested(condition.other.conditions ?? [])])

const namesMet = (found: readonly string[], expected: readonly string[]): boolean => {
  const known = found.map(
    (id) => new Set([entityOf(id)?.name ?? id, ...(entityOf(id)?.names ?? [])].map(foldName)),
  )
  return (
    expected.every((name) => known.some((names) => names.has(foldName(name)))) &&
    known.every((names) => expected.some((name) => names.has(foldName(name))))
  )
}

const sameSet = (found: readonly string[], expected: readonly string[]): boolean =>
  found.length === expected.length && found.every((one) => expected.includes(one))

/** The relations that a meaning asks for; a place of a meeting is one of place. */
function relationsOf(meaning: Meaning): string[] {
  const all = nested(meaning.conditions)
  return [...new Set(all.flatMap(({ relations, where }) => [...relations, ...(where ? ['LOCATED_IN'] : [])]))]
}

const idsOf = (meaning: Meaning): string[] => {
  const conditions = nested(meaning.conditions)
  const named: readonly Pick<Named, 'ids'>[] = [
    ...conditions.map(({ other }) => other),
    ...conditions.flatMap(({ where }) => where ?? []),
    ...meaning.about,
  ]
  return [...new Set(named.flatMap(({ ids }) => ids))]
}

function itemMet(meaning: Meaning, item: string | undefined): boolean {
  if (item === undefined) return meaning.item === undefined
  const goods = [
    meaning.item ?? '',
    ...(meaning.itemIds ?? []).flatMap((id) => entityOf(id)?.names ?? []),
  ].map(foldName)
  return goods.some((one) => one === foldName(item) || one.includes(foldName(item)))
}

const exact = ['by', 'order', 'from', 'to', 'modality', 'limit'] as const

/** The facets of a meaning that are not as expected; every expected one has to be met, and nothing else may restrict. */
export function facetsMissed(meaning: Meaning, expected: Phrasing): string[] {
  const relations = relationsOf(meaning)
  const goods = expected.item === undefined ? [] : [expected.item]
  const checks: readonly (readonly [string, boolean])[] = [
    ['ask', meaning.ask === expected.ask],
    ['kinds', !expected.kinds || sameSet(meaning.kinds, expected.kinds)],
    [
      'entities',
      namesMet(
        idsOf(meaning),
        (expected.entities ?? []).filter((name) => !goods.includes(name)),
      ),
    ],
    [
      'relations',
      !expected.relations ||
        (relations.length > 0 && relations.every((one) => expected.relations?.includes(one))),
    ],
    ['measures', sameSet(meaning.measures, expected.measures ?? [])],
    ['item', itemMet(meaning, expected.item)],
    ...exact.map((facet) => [facet, meaning[facet] === expected[facet]] as const),
  ]
  return checks.filter(([, met]) => !met).map(([facet]) => facet)
}

/** How a phrase is understood against what was meant, with what is not as expected. */
export function judgePhrase(expected: Phrasing): { verdict: Verdict; missed: string[]; meaning: Meaning } {
  const lang = languages.find((one) => one === expected.lang) as Language
  const { meaning, missed } = understand(expected.phrase, readingsFrom(lang), sampleNameIndex())
  const refused = missed.length > 0
  const asked = !refused && choicesOf(meaning, { entity: entityOf, lang }).length > 0
  const words = missed.map(({ text, reason }) => `${text} (${reason})`)
  if (expected.ask === 'refuse') return { verdict: refused ? 'right' : 'wrong', missed: words, meaning }
  if (expected.ask === 'ambiguous')
    return { verdict: asked ? 'right' : refused ? 'refused' : 'wrong', missed: words, meaning }
  if (refused) return { verdict: 'refused', missed: words, meaning }
  if (asked) return { verdict: 'asked', missed: [], meaning }
  const facets = facetsMissed(meaning, expected)
  return { verdict: facets.length === 0 ? 'right' : 'wrong', missed: facets, meaning }
}
