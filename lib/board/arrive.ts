import type { Link, Node } from '@/lib/api/schemas'
import { arrange, boxOf } from './layouts'
import type { Box, Tie } from './layouts'
import { lineId } from './lines'
import { placeNear } from './place'
import type { Board, LayoutName, Point, Positions } from './state'

const tiesOf = (links: readonly Link[]): Tie[] => {
  const pairs = new Set(links.map((link) => lineId(link.source, link.target)))
  return [...pairs].map((pair) => {
    const [source = '', target = ''] = pair.split('|')
    return { source, target }
  })
}

/** Boxes in the main name of each node, so that a board looks the same in every language of the interface. */
const boxesOf = (nodes: readonly Node[], pinned: ReadonlyMap<string, Point> = new Map()): Box[] =>
  nodes.map((node) => boxOf(node, node.name, pinned.get(node.id)))

/** Positions of `nodes` in `layout`; `board` gives the pinned ones their place. */
export function layOut(
  layout: LayoutName,
  graph: { readonly nodes: readonly Node[]; readonly links: readonly Link[] },
  board: Pick<Board, 'pinned' | 'positions'>,
): Positions {
  const pinned = new Map(
    board.pinned.flatMap((id) => {
      const at = board.positions[id]
      return at ? [[id, at] as const] : []
    }),
  )
  const present = new Set(graph.nodes.map((node) => node.id))
  const ties = tiesOf(graph.links).filter((tie) => present.has(tie.source) && present.has(tie.target))
  return arrange(layout, boxesOf(graph.nodes, pinned), ties)
}

/** The place nearest to which newcomers settle: their parent's, else that of the node on the board they are most linked to, else the middle. */
function anchorOf(board: Board, arriving: readonly Node[], links: readonly Link[], parent?: string): Point {
  const origin = { x: 0, y: 0 }
  if (parent) return board.positions[parent] ?? origin
  const fresh = new Set(arriving.map((node) => node.id))
  const counts = new Map<string, number>()
  for (const link of links) {
    for (const [end, far] of [
      [link.source, link.target],
      [link.target, link.source],
    ] as const) {
      if (fresh.has(end) && board.positions[far]) counts.set(far, (counts.get(far) ?? 0) + 1)
    }
  }
  const [nearest] = [...counts].toSorted(
    ([left, many], [right, more]) => more - many || (left < right ? -1 : 1),
  )
  return (nearest && board.positions[nearest[0]]) ?? origin
}

/** Places for newcomers near what they belong to; on an empty board the whole is laid out instead. */
export function placeArriving(
  board: Board,
  arriving: readonly Node[],
  links: readonly Link[],
  parent?: string,
): Positions {
  const present = Object.values(board.nodes)
  if (present.length === 0) return layOut(board.layout, { nodes: arriving, links }, board)
  return placeNear(anchorOf(board, arriving, links, parent), boxesOf(arriving), {
    boxes: boxesOf(present),
    positions: board.positions,
  })
}
