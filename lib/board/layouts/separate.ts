import type { Point } from '../state'
import type { Box } from './boxes'
import { occupied } from './occupied'

interface Placed {
  readonly box: Box
  x: number
  y: number
}

/** Most that two boxes may be over each other: what rounding leaves. */
const slack = 0.5
/** Rounds of pushing; after fewer on a large board, what is still over something is set beside it. */
const roundsFor = (boxes: number) => (boxes > 250 ? 60 : 200)
/** More than the rows of any grid, so that a column and a row make one number. */
const wide = 1_000_003
/** A cell and its eight neighbours. */
const around = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => column * wide + row))

/** Moves two overlapping boxes apart along the axis that needs the smaller move; returns whether they overlapped. */
function push(left: Placed, right: Placed): boolean {
  const overX = (left.box.width + right.box.width) / 2 - Math.abs(left.x - right.x)
  const overY = (left.box.height + right.box.height) / 2 - Math.abs(left.y - right.y)
  if (overX <= slack || overY <= slack || (left.box.fixed && right.box.fixed)) return false
  const share = left.box.fixed ? 0 : right.box.fixed ? 1 : 0.5
  if (overX < overY) {
    const sign = left.x <= right.x ? 1 : -1
    left.x -= sign * overX * share
    right.x += sign * overX * (1 - share)
  } else {
    const sign = left.y <= right.y ? 1 : -1
    left.y -= sign * overY * share
    right.y += sign * overY * (1 - share)
  }
  return true
}

/** Pairs that may overlap: those in the same or neighbouring cells, each cell as large as the largest box. */
function nearPairs(placed: readonly Placed[], size: { width: number; height: number }): [number, number][] {
  const cells = new Map<number, number[]>()
  const cellOf = ({ x, y }: Placed) => Math.floor(x / size.width) * wide + Math.floor(y / size.height)
  for (const [index, each] of placed.entries()) {
    const inside = cells.get(cellOf(each))
    if (inside) inside.push(index)
    else cells.set(cellOf(each), [index])
  }
  return placed.flatMap((each, index) =>
    around
      .flatMap((shift) => cells.get(cellOf(each) + shift) ?? [])
      .filter((other) => other > index)
      .toSorted((left, right) => left - right)
      .map((other): [number, number] => [index, other]),
  )
}

/** The nearest place on rings around `at` where `box` is over nothing; rings grow without end, so there is one. */
function nearestFree(at: Point, box: Box, meets: (at: Point, box: Box) => boolean): Point {
  for (let ring = 1; ; ring += 1) {
    const count = 8 * ring
    for (let step = 0; step < count; step += 1) {
      const angle = (step / count) * 2 * Math.PI
      const slot = {
        x: whole(at.x + 24 * ring * Math.cos(angle)),
        y: whole(at.y + 24 * ring * Math.sin(angle)),
      }
      if (!meets(slot, box)) return slot
    }
  }
}

/** A whole number, never the zero below zero, which a saved board would not keep. */
const whole = (value: number) => Math.round(value) + 0

/** Rounded places; a box that is still over an earlier one goes to the nearest free place. */
function settle(placed: readonly Placed[]): Record<string, Point> {
  const taken = occupied()
  const points: Record<string, Point> = {}
  for (const { box } of placed) {
    if (!box.fixed) continue
    points[box.id] = box.fixed
    taken.add(box.fixed, box)
  }
  for (const { box, x, y } of placed) {
    if (box.fixed) continue
    const at = { x: whole(x), y: whole(y) }
    const tight = { ...box, width: box.width - 2 * slack - 1, height: box.height - 2 * slack - 1 }
    points[box.id] = taken.meets(at, tight) ? nearestFree(at, box, taken.meets) : at
    taken.add(points[box.id] ?? at, box)
  }
  return points
}

/**
 * Positions with no two boxes over each other, each moved as little as it takes; fixed boxes stay, so that only
 * fixed ones can be over each other. Boxes with no position are left out.
 */
export function separate(
  boxes: readonly Box[],
  positions: Readonly<Record<string, Point>>,
): Record<string, Point> {
  const placed: Placed[] = boxes.flatMap((box) => {
    const at = box.fixed ?? positions[box.id]
    return at ? [{ box, x: at.x, y: at.y }] : []
  })
  const size = {
    width: placed.reduce((most, { box }) => Math.max(most, box.width), 1),
    height: placed.reduce((most, { box }) => Math.max(most, box.height), 1),
  }
  const rounds = roundsFor(placed.length)
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false
    for (const [one, other] of nearPairs(placed, size)) {
      const [left, right] = [placed[one], placed[other]]
      if (left && right) moved = push(left, right) || moved
    }
  }
  return settle(placed)
}
