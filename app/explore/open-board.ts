import { api } from '@/lib/api/client'
import { boardOfResult } from '@/lib/results/cells'
import type { Given } from '@/lib/questions/address'
import type { Address } from '@/lib/board/address'
import { addressLimit, parseAddress } from '@/lib/board/address'
import { boardOf } from '@/lib/board/address-board'
import type { LayoutRequest } from '@/lib/board/arrive'
import { layOut } from '@/lib/board/arrive'
import { linkTotal } from '@/lib/board/expand'
import type { BoardFile } from '@/lib/board/file'
import type { Reopened } from '@/lib/board/reopen'
import { renamed, reopen } from '@/lib/board/reopen'
import type { Selection } from '@/lib/board/session'
import { firstRing, secondRings, startBoard, strongestNeighbours, worthExpanding } from '@/lib/board/start'
import type { Board, Positions } from '@/lib/board/state'
import { emptyBoard } from '@/lib/board/state'

/** A board read from the graph, what to select on it, and how many entities of its address are gone. */
export interface Opened {
  readonly board: Board
  readonly selection: Selection
  readonly missing: number
}

/** Works out a layout; null when it was stopped. */
type Lay = (request: LayoutRequest) => Promise<Positions | null>

/** How a board stands whose layout was stopped: worked out at once, however large it is. */
const stopped = 'circle'

/** The board that an address stands for, laid out with `lay`. */
export async function openAddress(address: Address, lay: Lay): Promise<Opened> {
  const { nodes, links, missing } = await api.subgraph(address.nodes)
  const graph = { nodes, links }
  const { pinned, positions } = emptyBoard
  const laid = await lay({ layout: address.layout, graph, board: { pinned, positions } })
  const board: Board = {
    ...boardOf(address, graph),
    layout: laid ? address.layout : stopped,
    positions: laid ?? layOut(stopped, graph, emptyBoard),
  }
  return { board, selection: address.selection, missing: missing.length }
}

/** Most entities that are looked for by name when their ids are gone. */
const searchedFor = 60

/** The board of a document: by id, else by kind and name. */
export async function openFile(file: BoardFile): Promise<Reopened> {
  const graph = await api.subgraph(file.entities.map(({ id }) => id))
  const gone = new Set(graph.missing)
  const sought = file.entities.filter(({ id }) => gone.has(id)).slice(0, searchedFor)
  const found = await Promise.all(
    sought.map(async ({ id, kind, name }) => {
      const { entities } = await api.search(name, { kind, limit: 3 })
      const same = entities.find((entity) => entity.kind === kind && entity.name === name)
      return same ? [[id, same.id] as const] : []
    }),
  )
  const now = new Map(found.flat())
  if (now.size === 0) return reopen(file, graph)
  const moved = renamed(file, now)
  return reopen(moved, await api.subgraph(moved.entities.map(({ id }) => id)))
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

/** How much of an answer stands on its board, and how much was left out. */
export interface Share {
  readonly shown: number
  readonly left: number
}

/** The board of a ready question's answer, as far as a board opens; undefined when the answer holds no entity. */
export async function openQuestion(
  { name, given = {} }: { readonly name: string; readonly given?: Given },
  lay: Lay,
): Promise<{ readonly opened: Opened; readonly share: Share } | undefined> {
  const all = boardOfResult(await api.ask(name, { params: given }))
  if (all.length === 0) return undefined
  const nodes = all.slice(0, addressLimit)
  const opened = await openAddress({ ...parseAddress(''), nodes }, lay)
  return { opened, share: { shown: nodes.length, left: all.length - nodes.length } }
}
