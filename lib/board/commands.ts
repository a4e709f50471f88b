import type { Link, Node } from '@/lib/api/schemas'
import { add, collapse, joinExpansions, remove } from './grow'
import { fold, group } from './groups'
import { union, without } from './lists'
import { put } from './own'
import type {
  Board,
  Expansion,
  Facet,
  Group,
  LayoutName,
  Limits,
  Look,
  OwnItem,
  Point,
  Positions,
} from './state'
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
  | { readonly type: 'open-eyes' }
  | { readonly type: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly type: 'move'; readonly positions: Positions }
  | { readonly type: 'arrange'; readonly layout: LayoutName; readonly positions: Positions }
  | { readonly type: 'filter'; readonly facet: Facet; readonly value: string; readonly off: boolean }
  | { readonly type: 'filter-to'; readonly facet: Facet; readonly off: readonly string[] }
  | { readonly type: 'limit'; readonly limits: Partial<Limits> }
  | { readonly type: 'look'; readonly look: Partial<Look> }
  | { readonly type: 'group'; readonly groups: readonly Group[] }
  | { readonly type: 'ungroup'; readonly ids: readonly string[] }
  | { readonly type: 'fold'; readonly ids: readonly string[]; readonly folded: boolean }
  | { readonly type: 'put'; readonly item: OwnItem; readonly at?: Point }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'clear' }

function filter(board: Board, facet: Facet, value: string, off: boolean): Board {
  const now: readonly string[] = board.off[facet]
  if (now.includes(value) === off) return board
  return {
    ...board,
    off: { ...board.off, [facet]: off ? [...now, value] : now.filter((other) => other !== value) },
  }
}

/** The board with some of its limits or its look changed; the same object when they were so already. */
function patch<K extends 'limits' | 'look'>(board: Board, part: K, change: Partial<Board[K]>): Board {
  const now = board[part]
  const names = Object.keys(change) as (keyof Board[K])[]
  return names.every((name) => now[name] === change[name])
    ? board
    : { ...board, [part]: { ...now, ...change } }
}

const onBoard = (board: Board, ids: readonly string[]) => ids.filter((id) => board.nodes[id])

type Handlers = {
  readonly [T in Command['type']]: (board: Board, command: Extract<Command, { type: T }>) => Board
}

const handlers: Handlers = {
  add,
  expand: (board, command) => {
    const grown = add(board, command)
    return {
      ...grown,
      totals: { ...grown.totals, [command.parent]: command.total },
      expansions: joinExpansions(board.expansions, command.pages),
    }
  },
  collapse: (board, { parent }) => collapse(board, parent),
  hide: (board, { ids }) => {
    const hidden = union(board.hidden, onBoard(board, ids))
    return hidden.length === board.hidden.length ? board : { ...board, hidden }
  },
  'hide-others': (board, { ids }) => {
    const kept = new Set(ids)
    return { ...board, hidden: Object.keys(board.nodes).filter((id) => !kept.has(id)) }
  },
  'show-all': (board) => ({ ...board, hidden: [], off: emptyBoard.off, limits: emptyBoard.limits }),
  'open-eyes': (board) => ({ ...board, hidden: [], off: emptyBoard.off }),
  pin: (board, { ids, pinned: on }) => {
    const pinned = on ? union(board.pinned, onBoard(board, ids)) : without(board.pinned, new Set(ids))
    return pinned.length === board.pinned.length ? board : { ...board, pinned }
  },
  move: (board, { positions }) => ({ ...board, positions: { ...board.positions, ...positions } }),
  arrange: (board, { layout, positions }) => ({
    ...board,
    layout,
    positions: { ...board.positions, ...positions },
  }),
  filter: (board, { facet, value, off }) => filter(board, facet, value, off),
  'filter-to': (board, { facet, off }) => ({ ...board, off: { ...board.off, [facet]: off } }),
  limit: (board, { limits }) => patch(board, 'limits', limits),
  look: (board, { look }) => patch(board, 'look', look),
  group: (board, { groups }) => group(board, groups),
  ungroup: (board, { ids }) => {
    const groups = board.groups.filter(({ id }) => !ids.includes(id))
    return groups.length === board.groups.length ? board : { ...board, groups }
  },
  fold: (board, { ids, folded }) => fold(board, ids, folded),
  put: (board, { item, at }) => put(board, item, at),
  remove: (board, { ids }) => {
    const gone = new Set(ids.filter((id) => board.nodes[id] ?? board.own[id]))
    return gone.size === 0 ? board : remove(board, gone)
  },
  clear: (board) =>
    Object.keys(board.nodes).length + Object.keys(board.own).length === 0 ? board : emptyBoard,
}

/** The board after `command`; the same object when nothing changes. Ids that are not on the board are passed over. */
export function apply<T extends Command['type']>(
  board: Board,
  command: Extract<Command, { type: T }>,
): Board {
  return handlers[command.type](board, command)
}

/** The board that `commands` make, in order. */
export const replay = (commands: readonly Command[], from: Board = emptyBoard): Board =>
  commands.reduce<Board>((board, command) => apply(board, command), from)
