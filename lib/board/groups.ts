import { without } from './lists'
import type { Board, Group } from './state'

/** `groups` without the members `gone`; a group that is left with fewer than two is none. */
export const leaveGroups = (groups: readonly Group[], gone: ReadonlySet<string>): readonly Group[] =>
  groups.some((group) => group.members.some((id) => gone.has(id)))
    ? groups
        .map((group) => ({ ...group, members: without(group.members, gone) }))
        .filter((group) => group.members.length > 1)
    : groups

/** The board with these groups; their members leave the groups they were in. Fewer than two members are no group. */
export function group(board: Board, groups: readonly Group[]): Board {
  const fresh = groups
    .map((each) => ({ ...each, members: each.members.filter((id) => board.nodes[id] ?? board.own[id]) }))
    .filter(({ members }) => members.length > 1)
  if (fresh.length === 0) return board
  const taken = new Set(fresh.flatMap(({ members }) => members))
  const names = new Set(fresh.map(({ id }) => id))
  const rest = leaveGroups(board.groups, taken).filter(({ id }) => !names.has(id))
  return { ...board, groups: [...rest, ...fresh] }
}

/** The board with these groups folded or opened; the same object when they were so already. */
export function fold(board: Board, ids: readonly string[], folded: boolean): Board {
  const meant = new Set(ids)
  const changes = board.groups.some((each) => meant.has(each.id) && each.folded !== folded)
  return changes
    ? { ...board, groups: board.groups.map((each) => (meant.has(each.id) ? { ...each, folded } : each)) }
    : board
}
