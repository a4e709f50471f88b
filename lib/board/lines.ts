import type { Link, Node } from '@/lib/api/schemas'
import type { Modality, Relation } from '@/lib/model'
import { modalityNames } from '@/lib/model/display'
import type { RelationDefinition } from '@/lib/model/relations'
import { relationNames, relations } from '@/lib/model/relations'
import type { Sifted } from './limits'
import { sift } from './limits'
import type { Board } from './state'

/** All links between two nodes, drawn as one line; `links` strongest first, and the line points as the first does. */
export interface Line {
  /** `a|b`, the smaller id first. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly links: readonly [Link, ...Link[]]
  /** Most independent stories that any one of its links has. */
  readonly stories: number
  /** The firmest modality among its links. */
  readonly modality: Modality
  readonly arrow: 'forward' | 'both' | 'none'
}

/** Id of the line between two nodes, whichever comes first. */
export const lineId = (one: string, other: string): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`

/** Whether a relation has no direction. */
export const isSymmetric = (relation: Relation): boolean => {
  const definition: RelationDefinition = relations[relation]
  return definition.symmetric === true
}

/** Strongest first: stories, then confidence, then the model's order, then key. */
export const compareLinks = (left: Link, right: Link): number =>
  right.stories - left.stories ||
  right.confidence - left.confidence ||
  relationNames.indexOf(left.relation) - relationNames.indexOf(right.relation) ||
  (left.key < right.key ? -1 : 1)

function arrowOf(links: readonly [Link, ...Link[]]): Line['arrow'] {
  const directed = links.filter((link) => !isSymmetric(link.relation))
  if (directed.length === 0) return 'none'
  return directed.some((link) => link.source !== links[0].source) ? 'both' : 'forward'
}

function toLine(id: string, unsorted: readonly Link[]): Line | undefined {
  const [first, ...rest] = unsorted.toSorted(compareLinks)
  if (!first) return undefined
  const links: [Link, ...Link[]] = [first, ...rest]
  const firmness = links.map((link) => modalityNames.indexOf(link.modality))
  return {
    id,
    source: first.source,
    target: first.target,
    links,
    stories: Math.max(...links.map((link) => link.stories)),
    modality: modalityNames[Math.min(...firmness)] ?? first.modality,
    arrow: arrowOf(links),
  }
}

/** Bundles links by the pair of nodes that they join, in a fixed order. A link from a node to itself is not drawn. */
export function bundle(links: readonly Link[]): Line[] {
  const pairs = new Map<string, Link[]>()
  for (const link of links) {
    if (link.source === link.target) continue
    const id = lineId(link.source, link.target)
    pairs.set(id, [...(pairs.get(id) ?? []), link])
  }
  return [...pairs.keys()].toSorted().flatMap((id) => toLine(id, pairs.get(id) ?? []) ?? [])
}

/** What of a board is shown: nodes and lines that neither a person, the eye nor a limit has hidden, and how many are. */
export interface Shown {
  readonly nodes: readonly Node[]
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
  readonly hiddenNodes: number
  readonly hiddenLinks: number
  /** What each cause hides; together all that is hidden. */
  readonly hidden: Sifted['hidden']
}

/** The shown part of a board. A link stays while one of its languages and one of its publishers is on. */
export function shownOf(board: Board): Shown {
  const { nodes, links, hidden } = sift(board)
  return {
    nodes: nodes.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    lines: bundle(links),
    links: links.toSorted(compareLinks),
    hiddenNodes: Object.keys(board.nodes).length - nodes.length,
    hiddenLinks: Object.keys(board.links).length - links.length,
    hidden,
  }
}
