import type { Dossier } from '@/lib/api/schemas'
import { relationNames, type Relation } from '@/lib/model/relations'
import { compareLinks, isSymmetric } from './lines'

/** Links of an entity that read the same from it. */
export interface LinkGroup {
  readonly relation: Relation
  readonly way: 'forward' | 'inverse'
  /** Strongest first; a dossier does not hold all of a large group. */
  readonly entries: Dossier['links']
  /** How many there are in the graph. */
  readonly total: number
}

const keyOf = (relation: Relation, forward: boolean): string =>
  `${relation} ${isSymmetric(relation) || forward ? 'forward' : 'inverse'}`

/** The links of a dossier by how they read, most of them first; figures are left out. */
export function linkGroupsOf({
  node,
  links,
  counts,
}: Pick<Dossier, 'node' | 'links' | 'counts'>): LinkGroup[] {
  const totals = new Map<string, number>()
  for (const { relation, direction, count } of counts) {
    const key = keyOf(relation, direction === 'out')
    totals.set(key, (totals.get(key) ?? 0) + count)
  }
  const groups = new Map<string, LinkGroup & { entries: Dossier['links'] }>()
  for (const entry of links.toSorted((left, right) => compareLinks(left.link, right.link))) {
    const { relation, source } = entry.link
    if (relation === 'REPORTED') continue
    const key = keyOf(relation, source === node.id)
    const group = groups.get(key)
    if (group) group.entries.push(entry)
    else {
      const way = key.endsWith('forward') ? 'forward' : 'inverse'
      groups.set(key, { relation, way, entries: [entry], total: 0 })
    }
  }
  return [...groups]
    .map(([key, group]) => ({ ...group, total: Math.max(group.entries.length, totals.get(key) ?? 0) }))
    .toSorted(
      (left, right) =>
        right.total - left.total ||
        relationNames.indexOf(left.relation) - relationNames.indexOf(right.relation) ||
        (left.way < right.way ? -1 : 1),
    )
}
