import type { Point, Rect } from '../scene'
import { overlaps } from './graph'

/** A line whose label has to be put somewhere on it. */
export interface Labelled {
  readonly id: string
  readonly points: readonly Point[]
  /** Stretches of the line on which the label may lie. */
  readonly stretches: readonly (readonly Point[])[]
  readonly width: number
  readonly height: number
}

interface Spot {
  readonly rect: Rect
  readonly cost: number
}

const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86]
const rounds = 8
const fault = 1000

/**
 * Puts every label on its own line, level, where it covers no box, no other label and as few other lines as
 * possible. Returns where they lie and how many could not be put so.
 */
export function placeLabels(
  lines: readonly Labelled[],
  { boxes, frame }: { boxes: readonly Rect[]; frame: Rect },
): { labels: Map<string, Rect>; faults: number; cost: number } {
  const spots = lines.map((line) => spotsOf(line, { lines, boxes, frame }))
  const chosen = spots.map((own) => own[0])
  const clashes = (spot: Spot, at: number): number =>
    chosen.reduce(
      (sum, other, index) => sum + (other && index !== at && overlaps(spot.rect, other.rect) ? fault : 0),
      spot.cost,
    )
  const fewest = spots.map((_, at) => at).toSorted((a, b) => choices(spots[a]) - choices(spots[b]))
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (const at of fewest) {
      const before = chosen[at]
      let least = before ? clashes(before, at) : Infinity
      for (const spot of spots[at] ?? []) {
        const now = clashes(spot, at)
        if (now < least - 1e-9) {
          least = now
          chosen[at] = spot
          moved = true
        }
      }
    }
    if (!moved) break
  }
  const all = chosen.map((spot, at) => (spot ? clashes(spot, at) : 0))
  const labels = new Map(
    lines.flatMap(({ id }, at): [string, Rect][] => {
      const spot = chosen[at]
      return spot ? [[id, spot.rect]] : []
    }),
  )
  return {
    labels,
    faults: all.filter((one) => one >= fault).length,
    cost: all.reduce((sum, one) => sum + (one % fault), 0),
  }
}

const choices = (spots: readonly Spot[] | undefined): number =>
  (spots ?? []).filter((spot) => spot.cost < fault).length

function spotsOf(
  line: Labelled,
  around: { lines: readonly Labelled[]; boxes: readonly Rect[]; frame: Rect },
): Spot[] {
  const others = around.lines.filter((other) => other.id !== line.id).flatMap((other) => other.points)
  return line.stretches
    .flatMap((stretch) =>
      shares.map((share): Spot => {
        const middle = pointAt(stretch, share)
        const rect = {
          ...{ x: middle.x - line.width / 2, y: middle.y - line.height / 2 },
          ...{ width: line.width, height: line.height },
        }
        const covered = others.filter((point) => inside(point, rect)).length
        const lies = around.boxes.some((box) => overlaps(rect, grown(box, 2))) || !within(rect, around.frame)
        const ends = endsUnder(rect, line.points) ? 6 : 0
        return { rect, cost: (lies ? fault : 0) + covered * 1.5 + Math.abs(share - 0.5) * 4 + ends }
      }),
    )
    .toSorted((a, b) => a.cost - b.cost)
}

/** The point at `share` of the length of a stretch. */
function pointAt(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, at) => {
    const before = points[at] ?? point
    return Math.hypot(point.x - before.x, point.y - before.y)
  })
  let left = lengths.reduce((sum, length) => sum + length, 0) * share
  for (const [at, length] of lengths.entries()) {
    const [a, b] = [points[at], points[at + 1]]
    if (a && b && left <= length) {
      const part = length === 0 ? 0 : left / length
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
    }
    left -= length
  }
  return points.at(-1) ?? { x: 0, y: 0 }
}

/** True when a label leaves nothing to be seen of an end of its line, where the arrow is. */
const endsUnder = (rect: Rect, points: readonly Point[]): boolean =>
  [points[0], points.at(-1)].some((end) => end !== undefined && inside(end, grown(rect, 9)))

const inside = ({ x, y }: Point, rect: Rect): boolean =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height

const within = (rect: Rect, frame: Rect): boolean =>
  rect.x >= frame.x &&
  rect.y >= frame.y &&
  rect.x + rect.width <= frame.x + frame.width &&
  rect.y + rect.height <= frame.y + frame.height

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
})
