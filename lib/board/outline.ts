import type { Point } from './state'

const corners = (...flat: readonly (readonly [number, number])[]): Point[] => flat.map(([x, y]) => ({ x, y }))
const cut = 0.414

/** Corners of the shapes that kinds have, in a square from -1 to 1, clockwise; a shape that is not here is round. */
const shapes: Readonly<Record<string, readonly Point[]>> = {
  rectangle: corners([-1, -1], [1, -1], [1, 1], [-1, 1]),
  'round-rectangle': corners([-1, -1], [1, -1], [1, 1], [-1, 1]),
  barrel: corners(
    [-1, -0.85],
    [-0.5, -0.97],
    [0.5, -0.97],
    [1, -0.85],
    [1, 0.85],
    [0.5, 0.97],
    [-0.5, 0.97],
    [-1, 0.85],
  ),
  diamond: corners([0, -1], [1, 0], [0, 1], [-1, 0]),
  'round-diamond': corners([0, -1], [1, 0], [0, 1], [-1, 0]),
  hexagon: corners([-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]),
  octagon: corners([-cut, -1], [cut, -1], [1, -cut], [1, cut], [cut, 1], [-cut, 1], [-1, cut], [-1, -cut]),
  'round-tag': corners([-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]),
}

/** Corners of a shape of a size around a point; undefined for a circle. */
export function outlineOf(shape: string, at: Point, size: number): Point[] | undefined {
  return shapes[shape]?.map(({ x, y }) => ({ x: at.x + (x * size) / 2, y: at.y + (y * size) / 2 }))
}

/** How far along the ray from `at` towards `to` an edge between two corners is met; undefined where it is not. */
function meeting(at: Point, to: Point, [one, other]: readonly [Point, Point]): number | undefined {
  const [rx, ry] = [to.x - at.x, to.y - at.y]
  const [sx, sy] = [other.x - one.x, other.y - one.y]
  const cross = rx * sy - ry * sx
  if (cross === 0) return undefined
  const along = ((one.x - at.x) * sy - (one.y - at.y) * sx) / cross
  const share = ((one.x - at.x) * ry - (one.y - at.y) * rx) / cross
  return along > 0 && share >= 0 && share <= 1 ? along : undefined
}

/** Where the straight line from the middle of a shape towards `to` leaves it, with a little air. */
export function edgeOf(node: { shape: string; position: Point; size: number }, to: Point): Point {
  const { shape, position, size } = node
  const length = Math.hypot(to.x - position.x, to.y - position.y) || 1
  const outline = outlineOf(shape, position, size)
  const distances = (outline ?? []).flatMap((one, at, all) => {
    const other = all[(at + 1) % all.length]
    const found = other && meeting(position, to, [one, other])
    return found === undefined ? [] : [found * length]
  })
  const reach = (distances.length > 0 ? Math.min(...distances) : size / 2) + 4
  return {
    x: position.x + ((to.x - position.x) * reach) / length,
    y: position.y + ((to.y - position.y) * reach) / length,
  }
}
