import type { Rect } from '../scene'
import { placeInLayers, type Direction, type LayeredGraph, type Placement, type Stretch } from './elk'

/** A placement that fills its frame, and how far its gaps had to be stretched for it: under 1 they were squeezed. */
export interface FittedPlacement {
  readonly placement: Placement
  readonly direction: Direction
  readonly stretch: Stretch
  readonly fits: boolean
}

const tightest = 0.4
const widest = 2.6

/**
 * Lays the graph out so that it fills a frame of this size without changing any box: gaps are stretched or
 * squeezed, never the boxes. Tries both directions and takes the one whose gaps stay nearest to their natural size.
 */
export async function fillFrame(
  graph: LayeredGraph,
  frame: { width: number; height: number },
): Promise<FittedPlacement> {
  const across = await fillOneWay(graph, frame, 'RIGHT')
  const down = await fillOneWay(graph, frame, 'DOWN')
  return badness(across) <= badness(down) ? across : down
}

/** Left to right is how a page is read, so that top to bottom has to be clearly better. */
function badness({ direction, stretch, fits }: FittedPlacement): number {
  const squeeze = Math.max(0, -Math.log(Math.min(stretch.x, stretch.y)))
  const uneven = Math.abs(Math.log(stretch.x / stretch.y))
  return (fits ? 0 : 100) + 3 * squeeze + uneven + (direction === 'DOWN' ? 0.35 : 0)
}

async function fillOneWay(
  graph: LayeredGraph,
  frame: { width: number; height: number },
  direction: Direction,
): Promise<FittedPlacement> {
  let stretch: Stretch = { x: 1, y: 1 }
  let placement = await placeInLayers(graph, direction, stretch)
  let best: FittedPlacement = { placement, direction, stretch, fits: false }
  for (let round = 0; round < 6; round++) {
    const fits = placement.width <= frame.width + 0.5 && placement.height <= frame.height + 0.5
    if (better(placement, best, frame)) best = { placement, direction, stretch, fits }
    const next = {
      x: nextScale(stretch.x, placement.width, frame.width),
      y: nextScale(stretch.y, placement.height, frame.height),
    }
    if (Math.abs(next.x / stretch.x - 1) < 0.01 && Math.abs(next.y / stretch.y - 1) < 0.01) break
    stretch = next
    placement = await placeInLayers(graph, direction, stretch)
  }
  return best
}

/** Fitting beats not fitting; then the one that leaves least of the frame empty, or overflows least. */
function better(
  placement: Placement,
  best: FittedPlacement,
  frame: { width: number; height: number },
): boolean {
  const over = (p: Placement) => Math.max(p.width / frame.width, p.height / frame.height)
  const fill = (p: Placement) => Math.min(1, p.width / frame.width) * Math.min(1, p.height / frame.height)
  if (over(placement) > 1.001) return !best.fits && over(placement) < over(best.placement)
  return !best.fits || fill(placement) > fill(best.placement)
}

/** Boxes keep their size, gaps follow the stretch: about half of a picture is gaps, which makes this step converge. */
function nextScale(scale: number, size: number, wanted: number): number {
  const ratio = wanted / size
  const step = ratio < 1 ? ratio ** 1.8 : ratio ** 1.4
  return Math.min(widest, Math.max(tightest, scale * step * (Math.abs(ratio - 1) < 0.02 ? 1 : 0.998)))
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
