import type { Link, Node } from '@/lib/api/schemas'
import type { Language, Relation } from '@/lib/model'
import { kindNames, kinds } from '@/lib/model/entities'
import type { Group } from './state'
import { nameOf } from './words'

export const groupRules = ['kind', 'organisation', 'country', 'series'] as const
/** What puts nodes into one group: what they are, or the organisation, the country or the series that they belong to. */
export type GroupRule = (typeof groupRules)[number]

type Part = { readonly nodes: readonly Node[]; readonly links: readonly Link[] }

const belonging: Record<
  Exclude<GroupRule, 'kind'>,
  { kind: Node['kind']; relations: readonly Relation[] }
> = {
  organisation: { kind: 'Organisation', relations: ['PART_OF', 'HELD_OFFICE', 'SECONDED_TO'] },
  country: { kind: 'Country', relations: ['LOCATED_IN', 'PART_OF', 'CARRIED_OUT_IN'] },
  series: { kind: 'Operation', relations: ['EDITION_OF'] },
}

function byKind({ nodes }: Part, lang: Language): Group[] {
  return kindNames.map((kind) => ({
    id: `group:kind:${kind}`,
    label: kinds[kind].plural[lang],
    members: nodes.filter((node) => node.kind === kind).map((node) => node.id),
    folded: true,
  }))
}

/** The groups that a rule makes, folded: each node in one at most, that of its strongest link; fewer than two are no group. */
export function groupsBy(rule: GroupRule, part: Part, lang: Language): Group[] {
  if (rule === 'kind') return byKind(part, lang).filter(({ members }) => members.length > 1)
  const { kind, relations } = belonging[rule]
  const nodes = new Map(part.nodes.map((node) => [node.id, node]))
  const heads = new Map<string, string[]>()
  const taken = new Set<string>()
  for (const { relation, source, target } of part.links) {
    const head = nodes.get(target)
    if (!relations.includes(relation) || head?.kind !== kind || taken.has(source)) continue
    if (heads.has(source) || taken.has(target)) continue
    taken.add(source)
    heads.set(target, [...(heads.get(target) ?? []), source])
  }
  return [...heads.keys()].toSorted().flatMap((id) => {
    const head = nodes.get(id)
    const members = [id, ...(heads.get(id) ?? []).toSorted()]
    return head ? [{ id: `group:${rule}:${id}`, label: nameOf(head, lang), members, folded: true }] : []
  })
}

/** A group of what a person picked, called after the first. */
export function groupOf(picked: readonly Node[], lang: Language): Group {
  const members = picked.map(({ id }) => id).toSorted()
  const [first] = picked
  return {
    id: `group:own:${members.join(' ')}`,
    label: first ? nameOf(first, lang) : '',
    members,
    folded: true,
  }
}
