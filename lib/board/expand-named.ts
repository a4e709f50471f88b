import type { Link, Neighbours, Node } from '@/lib/api/schemas'
import type { Board, Expansion } from './state'

/** A neighbour with the links that join it, strongest first. */
export interface Neighbour {
  readonly node: Node
  readonly links: readonly Link[]
}

/** What one page of neighbours of `parent` leads to, each once. */
export function neighboursIn(parent: string, { nodes, links }: Neighbours): Neighbour[] {
  return nodes
    .filter(({ id }) => id !== parent)
    .map((node) => ({
      node,
      links: links.filter(({ source, target }) => source === node.id || target === node.id),
    }))
}

/**
 * Picked neighbours of `parent` as pages of its expansions, each under the first link that joins it, so that
 * collapsing takes them away again. Where the next page of an expansion begins stays as it was.
 */
export function pagesOf(board: Board, parent: string, picked: readonly Neighbour[]): Expansion[] {
  const pages = new Map<string, Expansion & { brought: string[] }>()
  for (const { node, links } of picked) {
    const [link] = links
    if (!link || board.nodes[node.id]) continue
    const { relation } = link
    const key = `${relation} ${node.kind}`
    const page = pages.get(key)
    if (page) page.brought.push(node.id)
    else {
      const known = board.expansions.find(
        (each) => each.parent === parent && each.relation === relation && each.kind === node.kind,
      )
      pages.set(key, { parent, relation, kind: node.kind, brought: [node.id], next: known?.next ?? null })
    }
  }
  return [...pages.values()]
}
