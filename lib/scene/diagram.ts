import { AppError } from '@/lib/errors'
import type { Kind } from '@/lib/model'
import { boxSize, setBox, type BoxContent } from './box'
import type { Fonts } from './fonts'
import { labelSize, setLabel, type DiagramStyle } from './label'
import { placeByHand } from './layout/free'
import type { LayeredGraph, Placement } from './layout/graph'
import { placeInColumns } from './layout/in-columns'
import { layerOf } from './layout/layers'
import { trimToOutline } from './route'
import type { LineStyle, Point, Rect, SceneBox, SceneLine } from './scene'

/** An entity to draw. */
export interface DiagramBox {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  /** An office, a period: said under the name. */
  readonly detail: string | null
  /** The entity that the page is about. */
  readonly emphasis: boolean
  /** True when the name lists several entities that stand in one box. */
  readonly list?: boolean
}

/** A link to draw, with the numbers of the sources that say it. */
export interface DiagramLine extends LineStyle {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly label: string
  readonly numbers: readonly number[]
  readonly arrows: 'end' | 'both'
  /** True when the line reads better from its end: a country that took part in an operation. */
  readonly reversed: boolean
  readonly description: string
}

export interface Diagram {
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly DiagramLine[]
  /** Middles of boxes in any unit, when the board's own arrangement is kept. */
  readonly positions?: Readonly<Record<string, Point>>
}

/** A diagram set into its frame. `crowded` is true when it had to be made smaller than reads well. */
export interface PlacedDiagram {
  readonly boxes: readonly SceneBox[]
  readonly lines: readonly SceneLine[]
  readonly crowded: boolean
}

/** Least size in pixels of any words in a diagram that is not crowded: 6 points on paper. */
export const leastTextSize = 8
/** Below this scale, words of a diagram are smaller than that. */
const readable = 0.96
const scales = [1.4, 1.25, 1.12, 1.06, 1, readable, 0.88, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.05]

/**
 * Lays a diagram out so that it fills `frame`: boxes never overlap, names are never cut, lines run under no
 * box, labels lie on their lines. Where it does not fit, words break earlier, then all of it becomes smaller.
 * Throws `too_large` when no size would do.
 */
export function placeDiagram(diagram: Diagram, frame: Rect, fonts: Fonts): PlacedDiagram {
  if (diagram.boxes.length === 0) return { boxes: [], lines: [], crowded: false }
  const placed = placeAtLargest(diagram, frame, fonts)
  if (!placed)
    throw new AppError(
      'too_large',
      'This page cannot hold so many entities. Choose fewer, or make several pages.',
    )
  const { placement, style } = placed
  return { ...draw(diagram, placement, { fonts, style }), crowded: style.scale < readable }
}

interface Placed {
  readonly placement: Placement
  readonly style: DiagramStyle
}

/**
 * Of the scales that read well, the one at which the diagram is easiest to read; failing all, the largest at
 * which every label finds its place, else the one with fewest left without.
 */
function placeAtLargest(diagram: Diagram, frame: Rect, fonts: Fonts): Placed | undefined {
  let best: Placed | undefined
  for (const scale of scales) {
    if (scale < readable && best?.placement.faults === 0) return best
    for (const narrow of [false, true]) {
      const style = { scale, narrow }
      const graph = toGraph(diagram, { fonts, style })
      const placement = diagram.positions
        ? placeByHand(graph, diagram.positions, frame)
        : placeInColumns(graph, frame, scale)
      if (!placement) continue
      if (!best || better({ placement, style }, best)) best = { placement, style }
    }
  }
  return best
}

/** What a diagram may cost more for being drawn twice as large. */
const worthOfSize = 200

function better(a: Placed, b: Placed): boolean {
  const costOf = ({ placement, style }: Placed) => placement.cost - worthOfSize * style.scale
  const [one, other] = [a.placement.faults, b.placement.faults]
  return one < other || (one === other && costOf(a) < costOf(b))
}

function toGraph(diagram: Diagram, { fonts, style }: { fonts: Fonts; style: DiagramStyle }): LayeredGraph {
  return {
    boxes: diagram.boxes.map((box) => {
      const { width, height } = boxSize(fonts, content(box), style.scale)
      const least = (lineGap * mostAtOneSide(diagram, box.id) + 6) * style.scale
      return { id: box.id, layer: layerOf(box.kind), width, height: Math.max(height, Math.ceil(least)) }
    }),
    lines: diagram.lines.map((line) => {
      const label = labelSize(fonts, line, style)
      const [from, to] = line.reversed ? [line.to, line.from] : [line.from, line.to]
      const level = line.arrows === 'both'
      return { id: line.key, from, to, level, labelWidth: label.width, labelHeight: label.height }
    }),
  }
}

/** Pixels between lines that meet a box at the same side. */
const lineGap = 5

/** Lines that leave a box in reading order, or those that reach it, whichever are more. */
function mostAtOneSide({ lines }: Diagram, id: string): number {
  const starts = lines.filter((line) => (line.reversed ? line.to : line.from) === id).length
  const ends = lines.filter((line) => (line.reversed ? line.from : line.to) === id).length
  return Math.max(starts, ends)
}

const content = ({ kind, name, detail, list }: DiagramBox): BoxContent => ({
  ...{ kind, name, detail },
  ...(list ? { list } : {}),
})

function draw(
  diagram: Diagram,
  placement: Placement,
  { fonts, style }: { fonts: Fonts; style: DiagramStyle },
) {
  const kindOf = new Map(diagram.boxes.map((box) => [box.id, box.kind]))
  const boxes = diagram.boxes.flatMap((box): SceneBox[] => {
    const rect = placement.boxes.get(box.id)
    if (!rect) return []
    const texts = setBox(fonts, content(box), { rect, scale: style.scale })
    const description = box.detail ? `${box.name} – ${box.detail}` : box.name
    return [{ ...rect, id: box.id, kind: box.kind, emphasis: box.emphasis, texts, description }]
  })
  const ends = (id: string) => {
    const rect = placement.boxes.get(id)
    const kind = kindOf.get(id)
    return rect && kind ? { rect, kind } : undefined
  }
  const lines = diagram.lines.flatMap((line): SceneLine[] => {
    const laid = placement.routes.get(line.key)
    const label = placement.labels.get(line.key)
    const [from, to] = [ends(line.from), ends(line.to)]
    if (!laid || !label || !from || !to) return []
    const points = trimToOutline(line.reversed ? laid.toReversed() : laid, from, to)
    const { key, modality, background, description } = line
    return [
      {
        ...{ key, from: line.from, to: line.to, modality, background, description, points },
        arrowStart: line.arrows === 'both',
        arrowEnd: true,
        ...setLabel(fonts, line, { rect: label, style }),
      },
    ]
  })
  return { boxes, lines }
}
