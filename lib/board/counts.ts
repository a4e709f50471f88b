import { modalityNames } from '@/lib/model/display'
import { kindNames } from '@/lib/model/entities'
import { relationNames } from '@/lib/model/relations'
import type { Board, Facet } from './state'
import { facets } from './state'

/** One value of a facet, how many nodes or links of the board have it, and whether the eye is closed. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly off: boolean
}

const order: Partial<Record<Facet, readonly string[]>> = {
  kind: kindNames,
  relation: relationNames,
  modality: modalityNames,
}

/** Values that `facet` has on the board. Nodes are counted for kinds, links for everything else. */
function valuesOf(board: Board, facet: Facet): string[] {
  const links = Object.values(board.links)
  switch (facet) {
    case 'kind':
      return Object.values(board.nodes).map((node) => node.kind)
    case 'relation':
      return links.map((link) => link.relation)
    case 'modality':
      return links.map((link) => link.modality)
    case 'language':
      return links.flatMap((link) => link.langs)
    case 'publisher':
      return links.flatMap((link) => link.publishers)
  }
}

function countFacet(board: Board, facet: Facet): FacetCount[] {
  const counts = new Map<string, number>()
  for (const value of valuesOf(board, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const off: readonly string[] = board.off[facet]
  const known = order[facet]
  return [...counts]
    .map(([value, count]) => ({ value, count, off: off.includes(value) }))
    .toSorted((left, right) =>
      known
        ? known.indexOf(left.value) - known.indexOf(right.value)
        : right.count - left.count || (left.value < right.value ? -1 : 1),
    )
}

/** Counts of what is on the board, hidden or not, per facet: kinds, relations and modalities in the model's order, the rest most frequent first. */
export const countsOf = (board: Board): Readonly<Record<Facet, readonly FacetCount[]>> =>
  Object.fromEntries(facets.map((facet) => [facet, countFacet(board, facet)])) as unknown as Readonly<
    Record<Facet, readonly FacetCount[]>
  >

/** Ids of nodes that selecting `value` of a facet picks: nodes of a kind, or both ends of the links that have the value. */
export function idsWith(board: Board, facet: Facet, value: string): string[] {
  if (facet === 'kind') {
    return Object.values(board.nodes)
      .filter((node) => node.kind === value)
      .map((node) => node.id)
  }
  const fits = Object.values(board.links).filter((link) => {
    if (facet === 'relation') return link.relation === value
    if (facet === 'modality') return link.modality === value
    return (facet === 'language' ? link.langs : link.publishers).includes(value)
  })
  return [...new Set(fits.flatMap((link) => [link.source, link.target]))]
}
