import { boxOf } from './layouts'
import { placeNear } from './place'
import type { Board, OwnItem, Point } from './state'

/** A thing of one's own to put on the board; `at` for those that have a place. */
export interface Put {
  readonly type: 'put'
  readonly item: OwnItem
  readonly at?: Point
}

/** The first number that no thing of one's own on the board has. */
function nextId({ own }: Board): string {
  const taken = Object.keys(own).map((id) => Number(id.slice('own:'.length)))
  return `own:${1 + Math.max(0, ...taken)}`
}

/** Whether links and notes can hang on it: an entity, or a node of one's own. */
const isEnd = (board: Board, id: string) => board.nodes[id] !== undefined || board.own[id]?.type === 'node'

const middle = (points: readonly Point[]): Point => ({
  x: Math.round(points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length)),
  y: Math.round(points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length)),
})

const boxesOf = (board: Board) => [
  ...Object.values(board.nodes).map((node) => boxOf(node, node.name)),
  ...Object.values(board.own).flatMap((item) => (item.type === 'link' ? [] : [ownBox(item.id)])),
]

const ownBox = (id: string) => boxOf({ id, kind: 'Release', degree: 0 }, '')

/** A free place near what is chosen, else near the middle of the board. */
function placeOf(board: Board, id: string, near: readonly string[]): Point {
  const ids = near.length > 0 ? near : Object.keys(board.positions)
  const from = middle(ids.flatMap((one) => board.positions[one] ?? []))
  const placed = { boxes: boxesOf(board), positions: board.positions }
  return placeNear(from, [ownBox(id)], placed)[id] ?? from
}

/**
 * The command that puts a new thing of one's own on the board, beside what is chosen: a node, a note about one
 * node, about a line when both its ends are chosen, else about the board, or a link between the two nodes chosen;
 * undefined for a link between anything else than two.
 */
export function newOwn(
  board: Board,
  type: OwnItem['type'],
  { chosen, words }: { readonly chosen: readonly string[]; readonly words: string },
): Put | undefined {
  const id = nextId(board)
  const ends = chosen.filter((one) => isEnd(board, one)).toSorted()
  if (type === 'link') {
    const [source, target] = chosen.filter((one) => isEnd(board, one))
    if (!source || !target || ends.length !== 2) return undefined
    return { type: 'put', item: { type, id, source, target, label: words } }
  }
  const at = placeOf(board, id, ends)
  if (type === 'node') return { type: 'put', item: { type, id, name: words }, at }
  const about = ends.length > 0 && ends.length <= 2 ? ends.join('|') : null
  return { type: 'put', item: { type, id, text: words, about }, at }
}

/** The words of a thing of one's own. */
export const ownWords = (item: OwnItem): string =>
  item.type === 'node' ? item.name : item.type === 'link' ? item.label : item.text

/** The same thing in other words. */
export const reworded = (item: OwnItem, words: string): OwnItem =>
  item.type === 'node'
    ? { ...item, name: words }
    : item.type === 'link'
      ? { ...item, label: words }
      : { ...item, text: words }

/** Links and notes of one's own that hang on a node or a line. */
export const ownAbout = ({ own }: Board, id: string): OwnItem[] =>
  Object.values(own).filter(
    (item) =>
      (item.type === 'note' && item.about === id) ||
      (item.type === 'link' && (item.source === id || item.target === id)),
  )
