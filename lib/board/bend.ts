import type { Point } from './state'

/** A node that a line must not seem to end at: where it is drawn and how large. */
export interface Obstacle {
  readonly id: string
  readonly position: Point
  readonly size: number
}

const air = 4
/** Tried in this order: how far the control point of a curve stands off the straight line, to its left (negative) or right. */
const bends = [0, -80, 80, -150, 150]
const samples = 16
/** Side of a cell of the grid, about the room that a node and its label take. */
const cell = 160

/** A point of the quadratic curve from `from` to `to`, at `t` between 0 and 1. */
function pointOf(from: Point, to: Point, bend: number, t: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const control = {
    x: (from.x + to.x) / 2 - (bend * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (bend * (to.x - from.x)) / length,
  }
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) }
}

function meets(from: Point, to: Point, bend: number, { position, size }: Obstacle): boolean {
  for (let step = 1; step < samples; step += 1) {
    const [one, other] = [step - 1, step].map((at) => pointOf(from, to, bend, at / samples))
    if (!one || !other) continue
    const [dx, dy] = [other.x - one.x, other.y - one.y]
    const along = ((position.x - one.x) * dx + (position.y - one.y) * dy) / (dx * dx + dy * dy || 1)
    const share = Math.max(0, Math.min(1, along))
    const distance = Math.hypot(one.x + share * dx - position.x, one.y + share * dy - position.y)
    if (distance < size / 2 + air) return true
  }
  return false
}

/** Nodes by where they are, so that a line is compared only with those near it. */
export class ObstacleGrid {
  private readonly cells = new Map<string, Obstacle[]>()
  private readonly largest: number

  constructor(obstacles: readonly Obstacle[]) {
    this.largest = Math.max(0, ...obstacles.map(({ size }) => size)) / 2 + air
    for (const obstacle of obstacles) {
      const key = `${Math.floor(obstacle.position.x / cell)} ${Math.floor(obstacle.position.y / cell)}`
      const found = this.cells.get(key)
      if (found) found.push(obstacle)
      else this.cells.set(key, [obstacle])
    }
  }

  /** Every obstacle that some bend of a line between two points could meet, and some more. */
  near(from: Point, to: Point): Obstacle[] {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const steps = Math.max(1, Math.ceil(length / cell))
    const reach = this.largest + Math.max(...bends) / 2 + cell / 2
    const keys = new Set<string>()
    for (let step = 0; step <= steps; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / steps
      const y = from.y + ((to.y - from.y) * step) / steps
      for (let column = Math.floor((x - reach) / cell); column <= (x + reach) / cell; column += 1) {
        for (let row = Math.floor((y - reach) / cell); row <= (y + reach) / cell; row += 1) {
          keys.add(`${column} ${row}`)
        }
      }
    }
    return [...keys].flatMap((key) => this.cells.get(key) ?? [])
  }
}

/**
 * How far a line from `from` to `to` has to bend so that it runs over none of `others`, in board units; 0 is
 * straight, and also where no bend would help. A line over a third node would look like two lines to it.
 */
export function bendOf(from: Point, to: Point, others: readonly Obstacle[]): number {
  return bends.find((bend) => !others.some((other) => meets(from, to, bend, other))) ?? 0
}
