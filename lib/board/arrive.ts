import type { Link, Node } from '@/lib/api/schemas'
import type { Relation } from '@/lib/model'
import { arrange, boxOf } from './layouts'
import type { Box, Tie } from './layouts'
import { lineId } from './lines'
import { placeNear } from './place'
import type { Board, LayoutName, Point, Positions } from './state'
import { seriesOf } from './series'
import { firstDays } from './when'

const siting: ReadonlySet<Relation> = new Set(['LOCATED_IN', 'HOSTED', 'CARRIED_OUT_IN'])

function tiesOf(links: readonly Link[]): Tie[] {
  const pairs = new Map<string, boolean>()
  for (const link of links) {
    const id = lineId(link.source, link.target)
    pairs.set(id, pairs.get(id) === true || siting.has(link.relation))
  }
  return [...pairs].map(([pair, sited]) => {
    const [source = '', target = ''] = pair.split('|')
    return { source, target, ...(sited ? { sited } : {}) }
  })
}

/** A box in the main name of a node, so that a board looks the same in every language of the interface. */
function toBox(node: Node, more: Pick<Box, 'day' | 'series'> = {}, fixed?: Point): Box {
  const { longitude, latitude } = node.properties
  const located = typeof longitude === 'number' && typeof latitude === 'number'
  return {
    ...boxOf(node, node.name, fixed),
    ...more,
    ...(located ? { place: [longitude, latitude] } : {}),
  }
}

/** A part of the graph to lay out. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
}

/** All that a layout is worked out from: plain data, so that it can be sent to another thread. */
export interface LayoutRequest {
  readonly layout: LayoutName
  readonly graph: Graph
  /** Gives the pinned nodes their place. */
  readonly board: Pick<Board, 'pinned' | 'positions'>
}

/** Boxes and ties of a graph, the pinned ones of `board` fixed at their place. */
export function toLay(graph: Graph, { pinned, positions }: LayoutRequest['board']) {
  const [days, series] = [firstDays(graph), seriesOf(graph.links)]
  const moreOf = (id: string) => {
    const [day, own] = [days.get(id), series.get(id)]
    return { ...(day === undefined ? {} : { day }), ...(own === undefined ? {} : { series: own }) }
  }
  const fixed = new Set(pinned)
  const present = new Set(graph.nodes.map((node) => node.id))
  return {
    boxes: graph.nodes.map((node) =>
      toBox(node, moreOf(node.id), fixed.has(node.id) ? positions[node.id] : undefined),
    ),
    ties: tiesOf(graph.links).filter((tie) => present.has(tie.source) && present.has(tie.target)),
  }
}

/** Positions of a graph's nodes in `layout`; `board` gives the pinned ones their place. */
export function layOut(layout: LayoutName, graph: Graph, board: LayoutRequest['board']): Positions {
  const { boxes, ties } = toLay(graph, board)
  return arrange(layout, boxes, ties)
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
  return placeNear(
    anchorOf(board, arriving, links, parent),
    arriving.map((node) => toBox(node)),
    {
      boxes: present.map((node) => toBox(node)),
      positions: board.positions,
    },
  )
}
