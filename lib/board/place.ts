import type { Point, Positions } from './state'
import type { Box } from './layouts/boxes'

const overlaps = (at: Point, box: Box, other: Point, otherBox: Box) =>
  Math.abs(at.x - other.x) < (box.width + otherBox.width) / 2 &&
  Math.abs(at.y - other.y) < (box.height + otherBox.height) / 2

/** Points on rings around `centre`, nearest ring first and on each ring those nearest to `heading` first. */
function* slots(centre: Point, heading: number): Generator<Point> {
  for (let ring = 1; ring <= 40; ring += 1) {
    const radius = 90 + 70 * ring
    const count = Math.max(6, Math.floor((2 * Math.PI * radius) / 60))
    for (let step = 0; step < count; step += 1) {
      const side = step % 2 ? 1 : -1
      const angle = heading + (side * Math.ceil(step / 2) * 2 * Math.PI) / count
      yield {
        x: Math.round(centre.x + 1.15 * radius * Math.cos(angle)),
        y: Math.round(centre.y + radius * Math.sin(angle)),
      }
    }
  }
}

/** Direction from the middle of everything placed to `from`, in radians; to the right when there is none. */
function outward(from: Point, taken: readonly Point[]): number {
  const others = taken.filter((at) => at.x !== from.x || at.y !== from.y)
  if (others.length === 0) return 0
  const x = others.reduce((sum, at) => sum + at.x, 0) / others.length
  const y = others.reduce((sum, at) => sum + at.y, 0) / others.length
  return x === from.x && y === from.y ? 0 : Math.atan2(from.y - y, from.x - x)
}

/**
 * Places for `arriving` near `from`, away from the crowd first and over nothing that `placed` has a position for.
 * Nothing already placed moves. `placed` boxes without a position are passed over; with no free slot within 40
 * rings a node lands on the outermost.
 */
export function placeNear(
  from: Point,
  arriving: readonly Box[],
  placed: { readonly boxes: readonly Box[]; readonly positions: Positions },
): Record<string, Point> {
  const taken = placed.boxes.flatMap((box) => {
    const at = placed.positions[box.id]
    return at ? [{ box, at }] : []
  })
  const heading = outward(
    from,
    taken.map(({ at }) => at),
  )
  const points: Record<string, Point> = {}
  for (const box of arriving) {
    let found = from
    for (const slot of slots(from, heading)) {
      found = slot
      if (!taken.some((other) => overlaps(slot, box, other.at, other.box))) break
    }
    points[box.id] = found
    taken.push({ box, at: found })
  }
  return points
}
