import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { AppError } from '@/lib/errors'
import type { Point, Rect } from '../scene'

export interface LayeredBox {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly layer: number
  /** Length in pixels that the sides need where lines meet the box. */
  readonly side: number
}

export interface LayeredLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface LayeredGraph {
  readonly boxes: readonly LayeredBox[]
  readonly lines: readonly LayeredLine[]
}

/** How the layout is to be stretched: sizes go in divided by these, and coordinates come out multiplied. */
export interface Stretch {
  readonly x: number
  readonly y: number
}

export type Direction = 'RIGHT' | 'DOWN'

/** Where everything stands, in pixels from the top left of a picture of `width` by `height`. */
export interface Placement {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Rect>
  readonly routes: ReadonlyMap<string, readonly Point[]>
  readonly labels: ReadonlyMap<string, Rect>
}

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.thoroughness': '7',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.crossingMinimization.semiInteractive': 'false',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.crossingCounterNodeInfluence': '0.001',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.spacing.edgeLabel': '2',
  'elk.spacing.labelNode': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
}

const engine = new ELK()
const labelOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' }

/**
 * Places boxes in layers from left to right or top to bottom, routes lines around them and keeps room for the
 * labels. Same graph, same coordinates. Throws `internal` when the layout engine fails.
 */
export async function placeInLayers(
  graph: LayeredGraph,
  direction: Direction,
  stretch: Stretch,
): Promise<Placement> {
  const root: ElkNode = {
    id: 'page',
    layoutOptions: { ...options, 'elk.direction': direction },
    children: graph.boxes.map((box) => ({
      id: box.id,
      width: (direction === 'DOWN' ? Math.max(box.width, box.side) : box.width) / stretch.x,
      height: (direction === 'RIGHT' ? Math.max(box.height, box.side) : box.height) / stretch.y,
      layoutOptions: { 'elk.partitioning.partition': String(box.layer) },
    })),
    edges: graph.lines.map((line) => ({
      id: line.id,
      sources: [line.from],
      targets: [line.to],
      labels: [
        {
          id: `${line.id}:label`,
          text: line.id,
          width: line.labelWidth / stretch.x,
          height: line.labelHeight / stretch.y,
          layoutOptions: labelOptions,
        },
      ],
    })),
  }
  const placed = await engine.layout(root).catch((error: unknown) => {
    throw new AppError('internal', 'The diagram of this page could not be laid out.', { cause: error })
  })
  return toPlacement(placed, stretch)
}

function toPlacement(placed: ElkNode, { x: sx, y: sy }: Stretch): Placement {
  const rect = (item: { x?: number; y?: number; width?: number; height?: number }): Rect => ({
    x: (item.x ?? 0) * sx,
    y: (item.y ?? 0) * sy,
    width: (item.width ?? 0) * sx,
    height: (item.height ?? 0) * sy,
  })
  const labels = new Map<string, Rect>()
  const routes = new Map<string, readonly Point[]>()
  for (const edge of placed.edges ?? []) {
    const label = edge.labels?.[0]
    if (label) labels.set(edge.id, rect(label))
    routes.set(edge.id, route(edge, { x: sx, y: sy }))
  }
  const boxes = new Map((placed.children ?? []).map((box) => [box.id, rect(box)]))
  return { ...rect(placed), boxes, routes, labels }
}

function route(edge: ElkExtendedEdge, stretch: Stretch): Point[] {
  return (edge.sections ?? []).flatMap((section) =>
    [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map((point) => ({
      x: point.x * stretch.x,
      y: point.y * stretch.y,
    })),
  )
}
