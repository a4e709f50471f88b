import type { Point } from '../state'
import type { Box } from './boxes'

type Sized = Pick<Box, 'width' | 'height'>

/** Which parts of the board boxes stand on, kept in cells so that asking costs the same however many there are. */
export interface Occupied {
  readonly add: (at: Point, box: Sized) => void
  /** Whether a box at `at` would be over one that was added. */
  readonly meets: (at: Point, box: Sized) => boolean
}

const cell = 128
/** More than the rows of any board, so that a column and a row make one number. */
const wide = 1_000_003

/** The cells that a box touches. */
function cellsOf({ x, y }: Point, { width, height }: Sized): number[] {
  const found: number[] = []
  const [left, right] = [Math.floor((x - width / 2) / cell), Math.floor((x + width / 2) / cell)]
  const [top, bottom] = [Math.floor((y - height / 2) / cell), Math.floor((y + height / 2) / cell)]
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) found.push(column * wide + row)
  }
  return found
}

/** An empty board to put boxes on. */
export function occupied(): Occupied {
  const cells = new Map<number, { at: Point; box: Sized }[]>()
  return {
    add: (at, box) => {
      for (const key of cellsOf(at, box)) {
        const inside = cells.get(key)
        if (inside) inside.push({ at, box })
        else cells.set(key, [{ at, box }])
      }
    },
    meets: (at, box) =>
      cellsOf(at, box).some((key) =>
        cells
          .get(key)
          ?.some(
            (other) =>
              Math.abs(at.x - other.at.x) < (box.width + other.box.width) / 2 &&
              Math.abs(at.y - other.at.y) < (box.height + other.box.height) / 2,
          ),
      ),
  }
}
