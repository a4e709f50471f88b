import type { Point } from '../state'
import type { Box, Tie } from './boxes'
import { adjacency, stress } from './force'
import { everyPair } from './springs'
import { separate } from './separate'

/** Connected parts of a board, the largest first, each in the order of its boxes. */
function connectedParts(boxes: readonly Box[], ties: readonly Tie[]): Box[][] {
  const near = adjacency(boxes, ties)
  const seen = new Set<number>()
  const parts: Box[][] = []
  for (const start of boxes.keys()) {
    if (seen.has(start)) continue
    const members = [start]
    seen.add(start)
    for (const at of members) {
      for (const next of near[at] ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        members.push(next)
      }
    }
    parts.push(members.toSorted((left, right) => left - right).flatMap((at) => boxes[at] ?? []))
  }
  return parts.toSorted((left, right) => right.length - left.length)
}

/** Area of a large part in areas of its boxes, below which it is drawn larger. */
const crowding = 2.2

interface Laid {
  readonly points: Readonly<Record<string, Point>>
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The boxes of a large part have no room at the wanted lengths: how much larger it has to be drawn. */
function roomFor(boxes: readonly Box[], points: readonly Point[]): number {
  if (boxes.length <= everyPair) return 1
  const needed = boxes.reduce((sum, box) => sum + box.width * box.height, 0)
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)) * 1.15
  return area > 0 ? Math.max(1, Math.sqrt((crowding * needed) / area)) : 1
}

function layPart(part: readonly Box[], ties: readonly Tie[]): Laid {
  const free = part.map(({ fixed: _fixed, ...box }) => box)
  const raw = stress(free, ties)
  const scale = roomFor(free, raw)
  const spread = Object.fromEntries(
    free.map((box, at) => [box.id, { x: (raw[at]?.x ?? 0) * 1.15 * scale, y: (raw[at]?.y ?? 0) * scale }]),
  )
  const points = separate(free, spread)
  const corners = free.map((box) => {
    const at = points[box.id] ?? { x: 0, y: 0 }
    return [at.x - box.width / 2, at.y - box.height / 2, at.x + box.width / 2, at.y + box.height / 2] as const
  })
  const left = Math.min(...corners.map(([x]) => x))
  const top = Math.min(...corners.map(([, y]) => y))
  const width = Math.max(...corners.map(([, , x]) => x)) - left
  const height = Math.max(...corners.map(([, , , y]) => y)) - top
  return { points, left, top, width, height }
}

const gap = 40

/**
 * The force layout: each connected part by itself, the parts in rows as wide as the largest part or the square root
 * of the whole area. Same boxes and ties, in the same order: same points.
 */
export function layForce(boxes: readonly Box[], ties: readonly Tie[]): Record<string, Point> {
  const parts = connectedParts(boxes, ties).map((part) => layPart(part, ties))
  const area = parts.reduce((sum, part) => sum + part.width * part.height, 0)
  const widest = Math.max(Math.sqrt(area) * 1.5, ...parts.map((part) => part.width))
  const points: Record<string, Point> = {}
  let [x, y, row] = [0, 0, 0]
  for (const part of parts) {
    if (x > 0 && x + part.width > widest) [x, y, row] = [0, y + row + gap, 0]
    for (const [id, at] of Object.entries(part.points)) {
      points[id] = { x: at.x - part.left + x, y: at.y - part.top + y }
    }
    x += part.width + gap
    row = Math.max(row, part.height)
  }
  return points
}
