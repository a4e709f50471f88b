import type { Rectangle } from './labels'
import type { Point } from './state'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How a small picture of a whole board is drawn: a point of the board at `origin` plus `scale` times where it is. */
export interface Overview {
  readonly scale: number
  readonly origin: Point
}

/** Pixels kept free inside its edge. */
const margin = 8
/** Pixels per board unit at most: a small board is not blown up. */
const largest = 0.2
/** Least side of what shows the part in view, so that it can be seen and caught. */
const smallest = 6

/** The overview that has all of these points, in the middle of a picture of a size in pixels. */
export function overviewOf(points: readonly Point[], { width, height }: Size): Overview {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (points.length === 0) return { scale: largest, origin: { x: width / 2, y: height / 2 } }
  const scale = Math.min(
    largest,
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  )
  return {
    scale,
    origin: { x: (width - scale * (left + right)) / 2, y: (height - scale * (top + bottom)) / 2 },
  }
}

/** Where a point of the board is on the overview, in pixels. */
export const onOverview = ({ scale, origin }: Overview, { x, y }: Point): Point => ({
  x: origin.x + scale * x,
  y: origin.y + scale * y,
})

/** Which point of the board is at a pixel of the overview. */
export const onBoard = ({ scale, origin }: Overview, { x, y }: Point): Point => ({
  x: (x - origin.x) / scale,
  y: (y - origin.y) / scale,
})

const within = (from: number, to: number, side: number): [number, number] => {
  const start = Math.max(0, Math.min(side - smallest, from))
  return [start, Math.max(start + smallest, Math.min(side, to))]
}

/** The part of the board in view as a rectangle of the overview, never outside it. */
export function lensOf(overview: Overview, from: Point, to: Point, { width, height }: Size): Rectangle {
  const [start, end] = [onOverview(overview, from), onOverview(overview, to)]
  const [x1, x2] = within(start.x, end.x, width)
  const [y1, y2] = within(start.y, end.y, height)
  return { x1, x2, y1, y2 }
}
