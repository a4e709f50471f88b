import type { Point } from './state'

/** The points that a curve is drawn towards, each by its share of the way from end to end and how far it stands off it. */
export interface Way {
  readonly weights: readonly number[]
  readonly distances: readonly number[]
}

interface Ends {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** How closely lines follow the shared way: 0 is straight, 1 is all the way through the middles. */
const strength = 0.85
/** Board units within which a point would be inside the node that the line begins or ends at. */
const near = 64

const mix = (one: Point, other: Point, share: number): Point => ({
  x: one.x + share * (other.x - one.x),
  y: one.y + share * (other.y - one.y),
})
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)
const round = (value: number) => Math.round(value * 1000) / 1000 + 0

/** The middle of each group's members that have a place. */
function middlesOf(
  groups: readonly (readonly string[])[],
  at: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const middles = new Map<string, Point>()
  for (const members of groups) {
    const places = members.flatMap((id) => at.get(id) ?? [])
    const middle = {
      x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
      y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
    }
    for (const id of members) middles.set(id, middle)
  }
  return middles
}

/** The points of a line through the middles of its ends' groups, drawn towards the straight line by what strength leaves. */
function pointsOf(from: Point, to: Point, middles: readonly [Point, Point]): Point[] {
  return middles
    .map((middle, step) => mix(mix(from, to, (step + 1) / 3), middle, strength))
    .filter((point) => distance(point, from) > near && distance(point, to) > near)
}

/** Where a point of a curve is, given the ends of its line. */
export function pointOn(from: Point, to: Point, weight: number, off: number): Point {
  const length = distance(from, to) || 1
  const along = mix(from, to, weight)
  return {
    x: along.x - (off * (to.y - from.y)) / length,
    y: along.y + (off * (to.x - from.x)) / length,
  }
}

function wayOf(from: Point, to: Point, points: readonly Point[]): Way {
  const length = distance(from, to)
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  return {
    weights: points.map(({ x, y }) => round(((x - from.x) * ux + (y - from.y) * uy) / length)),
    distances: points.map(({ x, y }) => round((y - from.y) * ux - (x - from.x) * uy)),
  }
}

/**
 * Hierarchical edge bundling (Holten, 2006) over one level of groups: lines between two groups run through the
 * middles of both and so together; those within a group, and of nodes in none, stay straight and are left out.
 */
export function bundledWays(
  lines: readonly Ends[],
  at: ReadonlyMap<string, Point>,
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, Way> {
  const middles = middlesOf(groups, at)
  return new Map(
    lines.flatMap(({ id, source, target }) => {
      const [from, to] = [at.get(source), at.get(target)]
      const [one, other] = [middles.get(source), middles.get(target)]
      if (!from || !to || !one || !other || one === other || distance(from, to) < 1) return []
      const points = pointsOf(from, to, [one, other])
      return points.length > 0 ? [[id, wayOf(from, to, points)] as const] : []
    }),
  )
}
