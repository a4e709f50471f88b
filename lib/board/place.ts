import type { Point, Positions } from './state'
import type { Box } from './layouts/boxes'
import { occupied } from './layouts/occupied'

/** Slots passed over for one box at which those that filled up are dropped. */
const crowded = 60

/** Points on rings around `centre`, nearest ring first and on each ring those nearest to `heading` first; without end. */
function* slots(centre: Point, heading: number): Generator<Point, never> {
  for (let ring = 1; ; ring += 1) {
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
 * Nothing already placed moves. `placed` boxes without a position are passed over.
 */
export function placeNear(
  from: Point,
  arriving: readonly Box[],
  placed: { readonly boxes: readonly Box[]; readonly positions: Positions },
): Record<string, Point> {
  const taken = occupied()
  const before = placed.boxes.flatMap((box) => {
    const at = placed.positions[box.id]
    if (at) taken.add(at, box)
    return at ?? []
  })
  const smallest = {
    width: arriving.reduce((least, box) => Math.min(least, box.width), Infinity),
    height: arriving.reduce((least, box) => Math.min(least, box.height), Infinity),
  }
  const further = slots(from, outward(from, before))
  /** Slots with room for the smallest box: a slot that has none never gets any. */
  let open: Point[] = []
  const points: Record<string, Point> = {}
  for (const box of arriving) {
    let index = open.findIndex((slot) => !taken.meets(slot, box))
    while (index < 0) {
      const slot = further.next().value
      if (taken.meets(slot, smallest)) continue
      open.push(slot)
      if (!taken.meets(slot, box)) index = open.length - 1
    }
    const [found = from] = open.splice(index, 1)
    points[box.id] = found
    taken.add(found, box)
    if (index > crowded) open = open.filter((slot) => !taken.meets(slot, smallest))
  }
  return points
}
