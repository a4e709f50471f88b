import type { Link, Node, Subgraph } from '@/lib/api/schemas'
import { layOut } from './arrive'
import { compareLinks } from './lines'
import { hubAt } from './paths/rank'
import type { Board, Expansion } from './state'
import { emptyBoard } from './state'

/** Most neighbours of the entity found that a search puts on the board with it. */
export const firstRing = 14
/** Most neighbours of one of those neighbours, where the first ring leaves room. */
export const secondRing = 4
/** Most entities of a board that begins with a search. */
export const startSize = 24

/** Neighbours that one entity brought to the board. */
export interface Ring {
  readonly parent: string
  readonly nodes: readonly Node[]
}

type Page = { readonly nodes: readonly Node[]; readonly links: readonly Link[] }

/** The `count` neighbours of `id` with the strongest links, figures left out. */
export function strongestNeighbours(id: string, page: Page, count: number): Node[] {
  const byId = new Map(page.nodes.map((node) => [node.id, node]))
  const ordered = page.links
    .toSorted(compareLinks)
    .map((link) => (link.source === id ? link.target : link.source))
    .flatMap((other) => byId.get(other) ?? [])
    .filter((node) => node.id !== id && node.kind !== 'Figure')
  return [...new Set(ordered)].slice(0, count)
}

/** Which of the first ring are worth a ring of their own: no hubs, nothing without further links. */
export const worthExpanding = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => node.degree > 1 && node.degree <= hubAt)

/** The second rings, each `secondRing` nodes at most and none twice, until the board has `startSize` entities. */
export function secondRings(
  id: string,
  first: readonly Node[],
  pages: readonly { parent: string; page: Page }[],
): Ring[] {
  const taken = new Set([id, ...first.map((node) => node.id)])
  return pages.map(({ parent, page }) => {
    const fresh = strongestNeighbours(parent, page, page.nodes.length).filter((node) => !taken.has(node.id))
    const nodes = fresh.slice(0, Math.min(secondRing, Math.max(0, startSize - taken.size)))
    for (const node of nodes) taken.add(node.id)
    return { parent, nodes }
  })
}

/** A ring as expansions, so that collapsing takes it away again; `next` null reads again from the first page. */
function expansionsOf({ parent, nodes }: Ring, links: readonly Link[]): Expansion[] {
  const pages = new Map<string, Expansion>()
  for (const node of nodes) {
    const strongest = links
      .filter(
        (link) =>
          (link.source === parent && link.target === node.id) ||
          (link.target === parent && link.source === node.id),
      )
      .toSorted(compareLinks)[0]
    if (!strongest) continue
    const key = `${strongest.relation} ${node.kind}`
    const brought = [...(pages.get(key)?.brought ?? []), node.id]
    pages.set(key, { parent, relation: strongest.relation, kind: node.kind, brought, next: null })
  }
  return [...pages.values()]
}

/** The board that a search begins with: what was found first, its rings after it, every link between them, laid out. */
export function startBoard(graph: Subgraph, id: string, rings: readonly Ring[], total: number): Board {
  const order = [id, ...rings.flatMap((ring) => ring.nodes.map((node) => node.id))]
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const nodes = order.flatMap((each) => byId.get(each) ?? [])
  return {
    ...emptyBoard,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(graph.links.map((link) => [link.key, link])),
    positions: layOut(emptyBoard.layout, { nodes, links: graph.links }, emptyBoard),
    expansions: rings.flatMap((ring) => expansionsOf(ring, graph.links)),
    totals: { [id]: total },
  }
}
