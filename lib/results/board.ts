import type { QueryResult } from '@/lib/api/schemas'
import { boardFileSchema, fileLimits } from '@/lib/board/file'
import type { Board, LayoutName, Limits, Off } from '@/lib/board/state'
import * as z from 'zod'

/** What a result does to the board at work: its entities come, go, or are all that stays. */
export const boardActs = ['add', 'subtract', 'intersect'] as const
export type BoardAct = (typeof boardActs)[number]

/** Most entities that a board takes from a result. */
export const mostOnBoard = fileLimits.entities

/** The entities that come to a board or leave it. */
export interface BoardChange {
  readonly adds: readonly string[]
  readonly removes: readonly string[]
}

/** What `act` with the entities of a result changes on a board; one's own things are no entities and stay. */
export function changeOf(act: BoardAct, board: Pick<Board, 'nodes'>, ids: readonly string[]): BoardChange {
  const named = new Set(ids)
  const there = Object.keys(board.nodes)
  if (act === 'add') return { adds: [...named].filter((id) => !board.nodes[id]), removes: [] }
  return { adds: [], removes: there.filter((id) => named.has(id) === (act === 'subtract')) }
}

/** How a board that gave its Cypher was looked at: entities that were not shown, why, and how it was laid out. */
export interface BoardView {
  /** On the board but not shown. */
  readonly also: readonly string[]
  readonly hidden: readonly string[]
  readonly off: Off
  readonly limits: Limits
  readonly layout: LayoutName
}

const viewSchema = boardFileSchema
  .pick({ hidden: true, off: true, limits: true, layout: true })
  .extend({ also: z.array(z.string()).max(fileLimits.entities) })

/** The look of the board in the column `board` of a single row, where a board's own Cypher was run; undefined otherwise. */
export function boardViewOf({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): BoardView | undefined {
  const [row, ...more] = rows
  return more.length > 0 ? undefined : viewSchema.safeParse(row?.[columns.indexOf('board')]).data
}
