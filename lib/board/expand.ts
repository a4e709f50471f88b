import type { LinkCount, Node } from '@/lib/api/schemas'
import type { Kind, Relation } from '@/lib/model'
import type { Board } from './state'

/** Most nodes that one row of an expansion adds at a time; the first unless another is chosen. */
export const pageSizes = [10, 25, 50, 100] as const
export type PageSize = (typeof pageSizes)[number]

/** One row of the preview before expanding: links of a relation to a kind, whichever way they point. */
export interface Choice {
  readonly relation: Relation
  readonly kind: Kind
  /** How the row reads: forwards, inversely, or both when links point both ways. */
  readonly ways: readonly ('forward' | 'inverse')[]
  readonly total: number
  /** How many of them are on the board already. */
  readonly shown: number
  /** Cursor of the next page; undefined for the first, null when there is none. */
  readonly next: string | null | undefined
}

/** Links of `id` with `relation` to a node of `kind` on the board, hidden ones included. */
function shownLinks(board: Board, id: string, relation: Relation, kind: Kind): number {
  return Object.values(board.links).filter((link) => {
    if (link.relation !== relation) return false
    const other = link.source === id ? link.target : link.target === id ? link.source : undefined
    return other !== undefined && board.nodes[other]?.kind === kind
  }).length
}

/** The rows of the preview, most links first and figures last. */
export function choicesOf(board: Board, id: string, counts: readonly LinkCount[]): Choice[] {
  const rows = new Map<string, Choice>()
  for (const { relation, kind, direction, count } of counts) {
    const key = `${relation} ${kind}`
    const known = rows.get(key)
    const way = direction === 'out' ? 'forward' : 'inverse'
    rows.set(key, {
      relation,
      kind,
      ways: [...new Set([...(known?.ways ?? []), way] as const)],
      total: (known?.total ?? 0) + count,
      shown: shownLinks(board, id, relation, kind),
      next: board.expansions.find(
        (expansion) => expansion.parent === id && expansion.relation === relation && expansion.kind === kind,
      )?.next,
    })
  }
  return [...rows.values()].toSorted(
    (left, right) =>
      Number(left.kind === 'Figure') - Number(right.kind === 'Figure') ||
      right.total - left.total ||
      (`${left.relation} ${left.kind}` < `${right.relation} ${right.kind}` ? -1 : 1),
  )
}

/** How many links choosing this row adds now. */
export const toAdd = (choice: Choice, size: PageSize): number =>
  Math.min(size, Math.max(0, choice.total - choice.shown))

/** Whether a row is ticked when the preview opens: everything with links to add but figures. */
export const chosenAtFirst = (choice: Choice): boolean =>
  choice.kind !== 'Figure' && choice.total > choice.shown

/** All links of a node but figures: the second number of "12 of 340". */
export const linkTotal = (counts: readonly LinkCount[]): number =>
  counts.filter(({ relation }) => relation !== 'REPORTED').reduce((sum, { count }) => sum + count, 0)

/** Nodes of `found` that are not on the board yet, each once. */
export const newcomers = (board: Board, found: readonly Node[]): Node[] => [
  ...new Map(found.filter((node) => !board.nodes[node.id]).map((node) => [node.id, node])).values(),
]
