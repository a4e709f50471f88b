import { api } from '@/lib/api/client'
import type { Address } from '@/lib/board/address'
import { layOut } from '@/lib/board/arrive'
import { linkTotal } from '@/lib/board/expand'
import type { Selection } from '@/lib/board/session'
import { firstRing, secondRings, startBoard, strongestNeighbours, worthExpanding } from '@/lib/board/start'
import type { Board } from '@/lib/board/state'
import { emptyBoard } from '@/lib/board/state'

/** A board read from the graph, what to select on it, and how many entities of its address are gone. */
export interface Opened {
  readonly board: Board
  readonly selection: Selection
  readonly missing: number
}

/** The board that an address stands for. */
export async function openAddress(address: Address): Promise<Opened> {
  const { nodes, links, missing } = await api.subgraph(address.nodes)
  const place = Object.fromEntries(address.nodes.map((id, at) => [id, at]))
  const ordered = nodes.toSorted((left, right) => (place[left.id] ?? 0) - (place[right.id] ?? 0))
  const board: Board = {
    ...emptyBoard,
    nodes: Object.fromEntries(ordered.map((node) => [node.id, node])),
    links: Object.fromEntries(links.map((link) => [link.key, link])),
    hidden: address.hidden,
    off: address.off,
    layout: address.layout,
    limits: address.limits,
    look: address.look,
    positions: layOut(address.layout, { nodes, links }, emptyBoard),
  }
  return { board, selection: address.selection, missing: missing.length }
}

const pageOf = (id: string) => api.neighbours(id, { limit: 40 })

/** The board that a search begins with: the best hit with its strongest neighbours; undefined when nothing is called so. */
export async function openSearch(query: string): Promise<Opened | undefined> {
  const id = (await api.search(query, { limit: 1 })).entities[0]?.id
  if (!id) return undefined
  const [dossier, page] = await Promise.all([api.node(id), pageOf(id)])
  const first = strongestNeighbours(id, page, firstRing)
  const parents = first.length < firstRing ? worthExpanding(first) : []
  const pages = await Promise.all(
    parents.map(async (parent) => ({ parent: parent.id, page: await pageOf(parent.id) })),
  )
  const rings = [{ parent: id, nodes: first }, ...secondRings(id, first, pages)]
  const graph = await api.subgraph([id, ...rings.flatMap((ring) => ring.nodes.map((node) => node.id))])
  const board = startBoard(graph, id, rings, linkTotal(dossier.counts))
  return { board, selection: { nodes: [id], line: null }, missing: 0 }
}
