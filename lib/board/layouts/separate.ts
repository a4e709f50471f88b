import type { Point } from '../state'
import type { Box } from './boxes'

interface Placed {
  readonly box: Box
  x: number
  y: number
}

/** Moves two overlapping boxes apart along the axis that needs the smaller move; returns whether they overlapped. */
function push(left: Placed, right: Placed): boolean {
  const overX = (left.box.width + right.box.width) / 2 - Math.abs(left.x - right.x)
  const overY = (left.box.height + right.box.height) / 2 - Math.abs(left.y - right.y)
  if (overX <= 0.5 || overY <= 0.5 || (left.box.fixed && right.box.fixed)) return false
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

/**
 * Positions with no two boxes over each other, each moved as little as it takes; fixed boxes stay. Stops after
 * 200 rounds: a crowd of fixed boxes can leave an overlap. Boxes with no position are left out.
 */
export function separate(
  boxes: readonly Box[],
  positions: Readonly<Record<string, Point>>,
): Record<string, Point> {
  const placed: Placed[] = boxes.flatMap((box) => {
    const at = box.fixed ?? positions[box.id]
    return at ? [{ box, x: at.x, y: at.y }] : []
  })
  for (let round = 0, moved = true; moved && round < 200; round += 1) {
    moved = false
    for (const [index, left] of placed.entries()) {
      for (const right of placed.slice(index + 1)) moved = push(left, right) || moved
    }
  }
  return Object.fromEntries(
    placed.map(({ box, x, y }) => [box.id, box.fixed ?? { x: Math.round(x), y: Math.round(y) }]),
  )
}
