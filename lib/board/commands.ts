import type { Link, Node } from '@/lib/api/schemas'
import type { Board, Expansion, Facet, LayoutName, Positions } from './state'
import { emptyBoard } from './state'

/** Everything a person can do to a board. A list of commands replayed on an empty board makes the board again. */
export type Command =
  | {
      readonly type: 'add'
      readonly nodes: readonly Node[]
      readonly links: readonly Link[]
      readonly positions: Positions
    }
  | {
      readonly type: 'expand'
      readonly parent: string
      readonly pages: readonly Expansion[]
      readonly total: number
      readonly nodes: readonly Node[]
      readonly links: readonly Link[]
      readonly positions: Positions
    }
  | { readonly type: 'collapse'; readonly parent: string }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  | { readonly type: 'hide-others'; readonly ids: readonly string[] }
  | { readonly type: 'show-all' }
  | { readonly type: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly type: 'move'; readonly positions: Positions }
  | { readonly type: 'arrange'; readonly layout: LayoutName; readonly positions: Positions }
  | { readonly type: 'filter'; readonly facet: Facet; readonly value: string; readonly off: boolean }
  | { readonly type: 'clear' }

const byId = (nodes: readonly Node[]) => Object.fromEntries(nodes.map((node) => [node.id, node]))
const byKey = (links: readonly Link[]) => Object.fromEntries(links.map((link) => [link.key, link]))
const union = (left: readonly string[], right: readonly string[]) => [...new Set([...left, ...right])]
const without = (list: readonly string[], gone: ReadonlySet<string>) => list.filter((id) => !gone.has(id))

/** Adds nodes and links; a node already placed keeps its place, a link with an end missing is left out. */
function add(
  board: Board,
  more: { nodes: readonly Node[]; links: readonly Link[]; positions: Positions },
): Board {
  const nodes = { ...board.nodes, ...byId(more.nodes) }
  const fitting = more.links.filter((link) => nodes[link.source] && nodes[link.target])
  const arriving = new Set(more.nodes.map((node) => node.id))
  return {
    ...board,
    nodes,
    links: { ...board.links, ...byKey(fitting) },
    positions: { ...more.positions, ...board.positions },
    hidden: without(board.hidden, arriving),
  }
}

/** Pages of the same relation and kind grow one expansion. */
function joinExpansions(known: readonly Expansion[], pages: readonly Expansion[]): readonly Expansion[] {
  const same = (left: Expansion, right: Expansion) =>
    left.parent === right.parent && left.relation === right.relation && left.kind === right.kind
  return pages.reduce<readonly Expansion[]>((all, page) => {
    const before = all.find((expansion) => same(expansion, page))
    const grown = { ...page, brought: union(before?.brought ?? [], page.brought) }
    return [...all.filter((expansion) => expansion !== before), grown]
  }, known)
}

/** The board without `gone` and without the links and expansions that hung on them. */
function remove(board: Board, gone: ReadonlySet<string>): Board {
  const keep = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)))
  return {
    ...board,
    nodes: keep(board.nodes),
    positions: keep(board.positions),
    totals: keep(board.totals),
    links: Object.fromEntries(
      Object.entries(board.links).filter(([, link]) => !gone.has(link.source) && !gone.has(link.target)),
    ),
    hidden: without(board.hidden, gone),
    pinned: without(board.pinned, gone),
    expansions: board.expansions
      .filter((expansion) => !gone.has(expansion.parent))
      .map((expansion) => ({ ...expansion, brought: without(expansion.brought, gone) })),
  }
}

/** What the expansions of `parent` brought, and what was expanded from those in turn. */
function broughtBy(board: Board, parent: string): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [parent]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const expansion of board.expansions) {
      if (expansion.parent !== id) continue
      for (const child of expansion.brought) {
        if (child === parent || found.has(child)) continue
        found.add(child)
        queue.push(child)
      }
    }
  }
  return found
}

function collapse(board: Board, parent: string): Board {
  if (!board.expansions.some((expansion) => expansion.parent === parent)) return board
  const rest = remove(board, broughtBy(board, parent))
  const { [parent]: _total, ...totals } = rest.totals
  return {
    ...rest,
    totals,
    expansions: rest.expansions.filter((expansion) => expansion.parent !== parent),
  }
}

function filter(board: Board, facet: Facet, value: string, off: boolean): Board {
  const now: readonly string[] = board.off[facet]
  if (now.includes(value) === off) return board
  return {
    ...board,
    off: { ...board.off, [facet]: off ? [...now, value] : now.filter((other) => other !== value) },
  }
}

/** The board after `command`; the same object when nothing changes. Ids that are not on the board are passed over. */
export function apply(board: Board, command: Command): Board {
  const onBoard = (ids: readonly string[]) => ids.filter((id) => board.nodes[id])
  switch (command.type) {
    case 'add':
      return add(board, command)
    case 'expand': {
      const grown = add(board, command)
      return {
        ...grown,
        totals: { ...grown.totals, [command.parent]: command.total },
        expansions: joinExpansions(board.expansions, command.pages),
      }
    }
    case 'collapse':
      return collapse(board, command.parent)
    case 'hide': {
      const hidden = union(board.hidden, onBoard(command.ids))
      return hidden.length === board.hidden.length ? board : { ...board, hidden }
    }
    case 'hide-others': {
      const kept = new Set(command.ids)
      return { ...board, hidden: Object.keys(board.nodes).filter((id) => !kept.has(id)) }
    }
    case 'show-all':
      return { ...board, hidden: [], off: emptyBoard.off }
    case 'pin': {
      const gone = new Set(command.ids)
      const pinned = command.pinned ? union(board.pinned, onBoard(command.ids)) : without(board.pinned, gone)
      return pinned.length === board.pinned.length ? board : { ...board, pinned }
    }
    case 'move':
      return { ...board, positions: { ...board.positions, ...command.positions } }
    case 'arrange':
      return {
        ...board,
        layout: command.layout,
        positions: { ...board.positions, ...command.positions },
      }
    case 'filter':
      return filter(board, command.facet, command.value, command.off)
    case 'clear':
      return Object.keys(board.nodes).length === 0 ? board : emptyBoard
  }
}

/** The board that `commands` make, in order. */
export const replay = (commands: readonly Command[], from: Board = emptyBoard): Board =>
  commands.reduce(apply, from)
