import type { Link, Node } from '@/lib/api/schemas'
import { leaveGroups } from './groups'
import { union, without } from './lists'
import { withoutOwn } from './own'
import type { Board, Expansion, Positions } from './state'

const byId = (nodes: readonly Node[]) => Object.fromEntries(nodes.map((node) => [node.id, node]))
const byKey = (links: readonly Link[]) => Object.fromEntries(links.map((link) => [link.key, link]))
/** Adds nodes and links; a node already placed keeps its place, a link with an end missing is left out. */
export function add(
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
export function joinExpansions(
  known: readonly Expansion[],
  pages: readonly Expansion[],
): readonly Expansion[] {
  const same = (left: Expansion, right: Expansion) =>
    left.parent === right.parent && left.relation === right.relation && left.kind === right.kind
  return pages.reduce<readonly Expansion[]>((all, page) => {
    const before = all.find((expansion) => same(expansion, page))
    const grown = { ...page, brought: union(before?.brought ?? [], page.brought) }
    return [...all.filter((expansion) => expansion !== before), grown]
  }, known)
}

/** The board without `gone` and without the links and expansions that hung on them. */
export function remove(board: Board, gone: ReadonlySet<string>): Board {
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
    groups: leaveGroups(board.groups, gone),
    own: withoutOwn(board.own, gone),
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

/** The board without what the expansions of `parent` brought; the same object when it was not expanded. */
export function collapse(board: Board, parent: string): Board {
  if (!board.expansions.some((expansion) => expansion.parent === parent)) return board
  const rest = remove(board, broughtBy(board, parent))
  const { [parent]: _total, ...totals } = rest.totals
  return {
    ...rest,
    totals,
    expansions: rest.expansions.filter((expansion) => expansion.parent !== parent),
  }
}
