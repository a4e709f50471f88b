import type { Rect } from '../scene'
import { placeInLayers, type Direction, type LayeredGraph, type Placement, type Stretch } from './elk'

type Size = { readonly width: number; readonly height: number }

interface Fitted {
  readonly placement: Placement
  readonly direction: Direction
  readonly stretch: Stretch
}

/** How far gaps may be squeezed and stretched from their natural size. */
const tightest = 0.5
const widest = 2.6
const rounds = 6
/** Whole pixels keep a smaller graph from being exactly alike: then it is made smaller again. */
const tries = 12

/** A graph as it is when everything in it is drawn at `scale`. */
export type Scaled = (scale: number) => LayeredGraph

/** A placement that fills its frame, and the scale at which it does. */
export interface Filled {
  readonly placement: Placement
  readonly scale: number
}

/**
 * Lays the graph out so that it fills a frame of this size without changing any box: gaps are stretched or
 * squeezed, never the boxes. Tries both directions and takes the one whose gaps stay nearest to their natural
 * size. Where it fits in neither, all of it becomes smaller by as little as it takes, but by no less than
 * `smallest`: then undefined.
 */
export async function fillFrame(graph: Scaled, frame: Size, smallest: number): Promise<Filled | undefined> {
  const across = await scaleThatFits(graph, frame, 'RIGHT')
  const down = await scaleThatFits(graph, frame, 'DOWN')
  const largest = Math.max(across, down)
  const directions = (['RIGHT', 'DOWN'] as const).filter(
    (direction) => (direction === 'RIGHT' ? across : down) === largest,
  )
  for (let scale = largest, left = tries; scale >= smallest && left > 0; scale *= 0.9, left--) {
    const fitted: Fitted[] = []
    for (const direction of directions) {
      const found = await fillOneWay(graph(scale), frame, { direction, tight: tightest * scale })
      if (found) fitted.push(found)
    }
    const best = fitted.toSorted((a, b) => badness(a, scale) - badness(b, scale))[0]
    if (best) return { placement: best.placement, scale }
  }
  return undefined
}

/** The largest scale, 1 at most, at which the graph fits with its gaps squeezed: a smaller graph is laid out alike. */
async function scaleThatFits(graph: Scaled, frame: Size, direction: Direction): Promise<number> {
  const { width, height } = await placeInLayers(graph(1), direction, { x: tightest, y: tightest })
  const room = Math.min(frame.width / width, frame.height / height)
  return room >= 1 ? 1 : room * 0.97
}

/** Left to right is how a page is read, so that top to bottom has to be clearly better. */
function badness({ direction, stretch }: Fitted, scale: number): number {
  const squeeze = Math.max(0, -Math.log(Math.min(stretch.x, stretch.y) / scale))
  const uneven = Math.abs(Math.log(stretch.x / stretch.y))
  return 3 * squeeze + uneven + (direction === 'DOWN' ? 0.35 : 0)
}

const fits = (placement: Size, frame: Size): boolean =>
  placement.width <= frame.width + 0.5 && placement.height <= frame.height + 0.5

async function fillOneWay(
  graph: LayeredGraph,
  frame: Size,
  { direction, tight }: { direction: Direction; tight: number },
): Promise<Fitted | undefined> {
  let stretch: Stretch = { x: tight, y: tight }
  let best: Fitted | undefined
  for (let round = 0; round < rounds; round++) {
    const placement = await placeInLayers(graph, direction, stretch)
    if (fits(placement, frame) && (!best || filled(placement, frame) > filled(best.placement, frame)))
      best = { placement, direction, stretch }
    const next = {
      x: nextScale(stretch.x, { size: placement.width, wanted: frame.width, tight }),
      y: nextScale(stretch.y, { size: placement.height, wanted: frame.height, tight }),
    }
    if (round === 0 && !best) return undefined
    if (Math.abs(next.x / stretch.x - 1) < 0.01 && Math.abs(next.y / stretch.y - 1) < 0.01) break
    stretch = next
  }
  return best
}

const filled = (placement: Size, frame: Size): number =>
  (placement.width / frame.width) * (placement.height / frame.height)

/** Boxes keep their size, gaps follow the stretch: about half of a picture is gaps, which makes this step converge. */
function nextScale(scale: number, to: { size: number; wanted: number; tight: number }): number {
  const ratio = to.wanted / to.size
  const step = ratio < 1 ? ratio ** 1.8 : ratio ** 1.4
  return Math.min(widest, Math.max(to.tight, scale * step * (Math.abs(ratio - 1) < 0.02 ? 1 : 0.998)))
}

/** `placement` moved into the middle of `frame`, its gaps stretched by the little that is left. */
export function intoFrame(placement: Placement, frame: Rect): Placement {
  const sx = Math.min(1.12, frame.width / placement.width)
  const sy = Math.min(1.12, frame.height / placement.height)
  const dx = frame.x + (frame.width - placement.width * sx) / 2
  const dy = frame.y + (frame.height - placement.height * sy) / 2
  const move = (rect: Rect): Rect => ({
    ...rect,
    x: dx + (rect.x + rect.width / 2) * sx - rect.width / 2,
    y: dy + (rect.y + rect.height / 2) * sy - rect.height / 2,
  })
  return {
    width: placement.width * sx,
    height: placement.height * sy,
    boxes: new Map([...placement.boxes].map(([id, rect]) => [id, move(rect)])),
    labels: new Map([...placement.labels].map(([id, rect]) => [id, move(rect)])),
    routes: new Map(
      [...placement.routes].map(([id, points]) => [
        id,
        points.map((point) => ({ x: dx + point.x * sx, y: dy + point.y * sy })),
      ]),
    ),
  }
}
