import type { Kind } from '@/lib/model'
import { kinds } from '@/lib/model'
import { round } from './paragraph'
import type { Rect } from './scene'

/** How far a kind's outline cuts into its sides, in pixels for a box of `height`; text keeps clear of it. */
export function outlineInset(kind: Kind, height: number): number {
  switch (kinds[kind].shape as string) {
    case 'ellipse':
      return Math.min(height / 2, 12) * 0.5
    case 'diamond':
    case 'round-diamond':
      return 9
    case 'hexagon':
    case 'round-tag':
      return 6
    case 'octagon':
      return 3
    default:
      return 0
  }
}

/** How far inside the left or right side of its box a kind's outline runs at height `y`: where a line has to end. */
export function sideInset(kind: Kind, box: Rect, side: 'left' | 'right', y: number): number {
  const away = Math.min(1, Math.abs(y - (box.y + box.height / 2)) / (box.height / 2))
  const down = Math.min(1, Math.max(0, (y - box.y) / box.height))
  switch (kinds[kind].shape as string) {
    case 'diamond':
    case 'round-diamond':
      return 9 * away
    case 'hexagon':
      return side === 'left' ? 6 * (1 - down) : 6 * down
    case 'round-tag':
      return side === 'right' ? 7 * away : 0
    case 'ellipse':
    case 'octagon': {
      const radius = Math.min(box.height / 2, 12)
      const into = radius - Math.min(y - box.y, box.y + box.height - y)
      return into <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius ** 2 - into ** 2))
    }
    default:
      return 0
  }
}

/**
 * A kind's outline as SVG path data. Shapes differ as on the board, so that kinds are told apart in grey print;
 * all are as wide and high as their box.
 */
export function outlinePath(kind: Kind, box: Rect): string {
  const { x, y, width, height } = box
  const [right, bottom, middle] = [x + width, y + height, y + height / 2]
  switch (kinds[kind].shape as string) {
    case 'ellipse':
      return roundedRect(box, Math.min(height / 2, 12))
    case 'diamond':
    case 'round-diamond':
      return polygon(
        [x, middle],
        [x + 9, y],
        [right - 9, y],
        [right, middle],
        [right - 9, bottom],
        [x + 9, bottom],
      )
    case 'hexagon':
      return polygon([x + 6, y], [right, y], [right - 6, bottom], [x, bottom])
    case 'round-tag':
      return polygon([x, y], [right - 7, y], [right, middle], [right - 7, bottom], [x, bottom])
    case 'octagon':
      return polygon(
        [x + 5, y],
        [right - 5, y],
        [right, y + 5],
        [right, bottom - 5],
        [right - 5, bottom],
        [x + 5, bottom],
        [x, bottom - 5],
        [x, y + 5],
      )
    case 'barrel':
      return `M${p(x + 4, y)}H${round(right - 4)}Q${p(right + 3, middle)} ${p(right - 4, bottom)}H${round(x + 4)}Q${p(x - 3, middle)} ${p(x + 4, y)}Z`
    case 'round-rectangle':
      return roundedRect(box, 5)
    default:
      return roundedRect(box, 0)
  }
}

const p = (x: number, y: number): string => `${round(x)} ${round(y)}`

const polygon = (...corners: [number, number][]): string => `M${corners.map(([x, y]) => p(x, y)).join('L')}Z`

function roundedRect({ x, y, width, height }: Rect, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  if (r === 0) return polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height])
  const corner = (toX: number, toY: number) => `A${round(r)} ${round(r)} 0 0 1 ${p(toX, toY)}`
  return (
    `M${p(x + r, y)}H${round(x + width - r)}${corner(x + width, y + r)}V${round(y + height - r)}` +
    `${corner(x + width - r, y + height)}H${round(x + r)}${corner(x, y + height - r)}V${round(y + r)}${corner(x + r, y)}Z`
  )
}
