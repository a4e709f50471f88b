import type { Language } from '@/lib/model'
import type { Command } from './commands'
import { apply } from './commands'
import type { Folded } from './folding'
import { foldBoard } from './folding'
import { groupsBy } from './group-rules'
import type { Shown } from './lines'
import { shownOf } from './lines'
import type { Board, Group } from './state'

/** Nodes and lines that a canvas draws and moves smoothly without a graphics card, as measured in docs/board-bench.md. */
export const smooth = { nodes: 2_000, lines: 6_000 } as const

/** Whether there is more than a canvas draws smoothly. */
export const isCrowded = ({ nodes, lines }: Pick<Shown, 'nodes' | 'lines'>): boolean =>
  nodes.length > smooth.nodes || lines.length > smooth.lines

/** What is drawn of a board, the groups that it is drawn in, and whether they are there only because it is crowded. */
export interface Drawn extends Folded {
  readonly groups: readonly Group[]
  readonly crowded: boolean
}

/** A board as it is drawn: in its own groups, or every kind as one node where that is more than draws smoothly. */
export function drawnOf(board: Board, shown: Shown, lang: Language): Drawn {
  const own = foldBoard(board, shown)
  if (!isCrowded(own.shown)) return { ...own, groups: board.groups, crowded: false }
  const groups = groupsBy('kind', shown, lang)
  return { ...foldBoard({ ...board, groups }, shown), groups, crowded: true }
}

/** What opening a group comes to: the command that does it, or what it would draw where that is too much. */
export type Opened =
  { readonly command: Command } | { readonly tooMany: { readonly nodes: number; readonly lines: number } }

/** Opens one group of what is drawn; on a crowded board the other kinds become groups of its own, folded. */
export function openGroup(board: Board, { groups, crowded }: Drawn, id: string): Opened {
  const command: Command = crowded
    ? { type: 'group', groups: groups.map((each) => ({ ...each, folded: each.id !== id })) }
    : { type: 'fold', ids: [id], folded: false }
  const after = apply(board, command)
  const { nodes, lines } = foldBoard(after, shownOf(after)).shown
  return isCrowded({ nodes, lines }) ? { tooMany: { nodes: nodes.length, lines: lines.length } } : { command }
}
