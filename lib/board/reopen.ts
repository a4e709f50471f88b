import type { Subgraph } from '@/lib/api/schemas'
import { placeArriving } from './arrive'
import { replay } from './commands'
import type { BoardFile, FileEntity } from './file'
import { lostOf } from './lost'
import type { Board } from './state'
import { emptyBoard } from './state'

/** `file` with ids exchanged: `now` leads from ids that are gone to those that stand for them. */
export function renamed(file: BoardFile, now: ReadonlyMap<string, string>): BoardFile {
  if (now.size === 0) return file
  const one = (id: string) => now.get(id) ?? id
  const list = (ids: readonly string[]) => [...new Set(ids.map(one))]
  const keys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [one(id), value]))
  const entities = new Map(file.entities.map((entity) => [one(entity.id), { ...entity, id: one(entity.id) }]))
  return {
    ...file,
    entities: [...entities.values()],
    positions: keys(file.positions),
    hidden: list(file.hidden),
    pinned: list(file.pinned),
    groups: file.groups.map((group) => ({ ...group, members: list(group.members) })),
    own: file.own.map((item) => {
      if (item.type === 'link') return { ...item, source: one(item.source), target: one(item.target) }
      if (item.type === 'node' || !item.about) return item
      return { ...item, about: item.about.split('|').map(one).toSorted().join('|') }
    }),
    expansions: file.expansions.map((each) => ({
      ...each,
      parent: one(each.parent),
      brought: list(each.brought),
    })),
    totals: keys(file.totals),
  }
}

/** A board made from a document, with the entities of it that the graph does not have. */
export interface Reopened {
  readonly board: Board
  readonly missing: readonly FileEntity[]
  /** What the document held of those; `toBoardFile` puts it back. */
  readonly lost: BoardFile | null
}

/** Saved places; what has none settles near what it is linked to. */
function positionsOf(file: BoardFile, { nodes, links }: Subgraph): Board['positions'] {
  const placed = nodes.filter(({ id }) => file.positions[id])
  const fresh = nodes.filter(({ id }) => !file.positions[id])
  const board: Board = {
    ...emptyBoard,
    layout: file.layout,
    nodes: Object.fromEntries(placed.map((node) => [node.id, node])),
    positions: file.positions,
  }
  return fresh.length === 0 ? file.positions : { ...placeArriving(board, fresh, links), ...file.positions }
}

/** The board of a document as the graph has it now; links are those of `graph`. Own things that hang on what is missing wait in `lost`. */
export function reopen(file: BoardFile, graph: Subgraph): Reopened {
  const found = new Map(graph.nodes.map((node) => [node.id, node]))
  const nodes = file.entities.flatMap(({ id }) => found.get(id) ?? [])
  const missing = file.entities.filter(({ id }) => !found.has(id))
  const ids = new Set(nodes.map(({ id }) => id))
  const known = (list: readonly string[]) => list.filter((id) => ids.has(id))
  const base: Board = {
    ...emptyBoard,
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    links: Object.fromEntries(
      graph.links
        .filter(({ source, target }) => ids.has(source) && ids.has(target))
        .map((link) => [link.key, link]),
    ),
    hidden: known(file.hidden),
    pinned: known(file.pinned),
    off: file.off,
    limits: file.limits,
    look: file.look,
    layout: file.layout,
    totals: Object.fromEntries(Object.entries(file.totals).filter(([id]) => ids.has(id))),
    expansions: file.expansions
      .filter(({ parent }) => ids.has(parent))
      .map((each) => ({ ...each, brought: known(each.brought) })),
  }
  const own = file.own.toSorted((left, right) => Number(right.type === 'node') - Number(left.type === 'node'))
  const board = replay(
    [...own.map((item) => ({ type: 'put', item }) as const), { type: 'group', groups: file.groups }],
    base,
  )
  const there = new Set([...ids, ...Object.keys(board.own)])
  const positions = Object.entries(positionsOf(file, graph)).filter(([id]) => there.has(id))
  return {
    board: { ...board, positions: Object.fromEntries(positions) },
    missing,
    lost: lostOf(file, new Set(missing.map(({ id }) => id))),
  }
}
