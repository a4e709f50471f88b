import type { Address } from './address'
import type { Graph } from './arrive'
import type { Board } from './state'
import { emptyBoard } from './state'

/** What an address says of a board besides its links and places. */
type Named = Pick<Address, 'nodes' | 'hidden' | 'off' | 'limits' | 'layout'> & Partial<Pick<Address, 'look'>>

/** The board that names `graph`, its entities in the order that they are named in, before anything has a place. */
export function boardOf({ nodes, hidden, off, limits, layout, look }: Named, graph: Graph): Board {
  const place = new Map(nodes.map((id, at) => [id, at]))
  const ordered = graph.nodes.toSorted(
    (left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0),
  )
  return {
    ...emptyBoard,
    nodes: Object.fromEntries(ordered.map((node) => [node.id, node])),
    links: Object.fromEntries(graph.links.map((link) => [link.key, link])),
    hidden,
    off,
    limits,
    layout,
    look: look ?? emptyBoard.look,
  }
}
