import type { Link } from '@/lib/api/schemas'
import type { Line } from './lines'
import type { Positions } from './state'

export type Direction = 'left' | 'right' | 'up' | 'down'

const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** How far, in board units, `direction` moves a node by `step`. */
export function shift(direction: Direction, step: number): { x: number; y: number } {
  const [x, y] = vectors[direction]
  return { x: x * step, y: y * step }
}

/** Ids joined to `id` by a line. */
export const neighboursOf = (lines: readonly Line[], id: string): string[] =>
  lines.flatMap((line) => (line.source === id ? [line.target] : line.target === id ? [line.source] : []))

/** Ids that at most `steps` links lead to from any of `ids`, these included. */
export function withinSteps(links: readonly Link[], ids: readonly string[], steps: number): string[] {
  const reached = new Set(ids)
  for (let step = 0; step < steps; step++) {
    const before = new Set(reached)
    for (const { source, target } of links) {
      if (before.has(source)) reached.add(target)
      if (before.has(target)) reached.add(source)
    }
  }
  return [...reached]
}

/**
 * The neighbour that lies most nearly in `direction` of `id`, at most 75° off; undefined when there is none.
 * Of two equally straight the nearer wins, then the smaller id.
 */
export function walk(lines: readonly Line[], positions: Positions, id: string, direction: Direction) {
  const from = positions[id]
  if (!from) return undefined
  const [vx, vy] = vectors[direction]
  const ranked = neighboursOf(lines, id).flatMap((other) => {
    const to = positions[other]
    if (!to) return []
    const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const straight = ((to.x - from.x) * vx + (to.y - from.y) * vy) / distance
    return straight > Math.cos((75 * Math.PI) / 180) ? [{ other, straight, distance }] : []
  })
  return ranked.toSorted(
    (left, right) =>
      right.straight - left.straight || left.distance - right.distance || (left.other < right.other ? -1 : 1),
  )[0]?.other
}
