import type { Point } from './state'

/** Whether a point lies inside a closed polygon; on its edge either may be said. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false
  for (const [at, one] of polygon.entries()) {
    const other = polygon[(at + polygon.length - 1) % polygon.length] ?? one
    const crosses = one.y > y !== other.y > y
    if (crosses && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) inside = !inside
  }
  return inside
}
