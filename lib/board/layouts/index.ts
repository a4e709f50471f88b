import type { LayoutName, Point } from '../state'
import type { Box, Tie } from './boxes'
import { layCircle } from './circle'
import { layLanes } from './lanes'
import { layLayers } from './layers'
import { layMap } from './map'
import { layForce } from './parts'
import { separate } from './separate'

const layouts: Record<LayoutName, (boxes: readonly Box[], ties: readonly Tie[]) => Record<string, Point>> = {
  force: layForce,
  layers: layLayers,
  circle: layCircle,
  lanes: (boxes) => layLanes(boxes, 'kind'),
  series: (boxes) => layLanes(boxes, 'series'),
  map: layMap,
}

/** Layouts with a scale of their own, which stay where that puts them. */
const scaled: ReadonlySet<LayoutName> = new Set(['lanes', 'series', 'map'])

const compareIds = (left: Box, right: Box) => (left.id < right.id ? -1 : 1)
const compareTies = (left: Tie, right: Tie) =>
  left.source === right.source ? (left.target < right.target ? -1 : 1) : left.source < right.source ? -1 : 1

/** Moves all points so that their bounding box has its middle at 0,0. */
function centre(points: Readonly<Record<string, Point>>): Record<string, Point> {
  const xs = Object.values(points).map(({ x }) => x)
  const ys = Object.values(points).map(({ y }) => y)
  if (xs.length === 0) return {}
  const x = Math.round((Math.min(...xs) + Math.max(...xs)) / 2)
  const y = Math.round((Math.min(...ys) + Math.max(...ys)) / 2)
  return Object.fromEntries(
    Object.entries(points).map(([id, at]) => [id, { x: Math.round(at.x - x), y: Math.round(at.y - y) }]),
  )
}

/**
 * Positions of all boxes in a layout: whole numbers, the same for the same board whatever the order in which it
 * was put together. No box is over another; fixed boxes keep their place and the others make room.
 */
export function arrange(
  layout: LayoutName,
  boxes: readonly Box[],
  ties: readonly Tie[],
): Record<string, Point> {
  const ordered = boxes.toSorted(compareIds)
  const laid = layouts[layout](ordered, ties.toSorted(compareTies))
  return separate(ordered, scaled.has(layout) ? laid : centre(laid))
}

export * from './boxes'
export { separate } from './separate'
