import type { Kind } from '@/lib/model'
import { sideInset } from './outline'
import { round } from './paragraph'
import type { Point, Rect } from './scene'

interface End {
  readonly rect: Rect
  readonly kind: Kind
}

/** `points` with both ends put on the outlines of the boxes that they meet. */
export function trimToOutline(points: readonly Point[], from: End, to: End): Point[] {
  const trimmed = points.map((point) => ({ x: point.x, y: point.y }))
  snapEnd(trimmed, 0, 1, from)
  snapEnd(trimmed, trimmed.length - 1, trimmed.length - 2, to)
  return trimmed.map((point) => ({ x: round(point.x), y: round(point.y) }))
}

function snapEnd(points: { x: number; y: number }[], at: number, beside: number, { rect, kind }: End): void {
  const [end, next] = [points[at], points[beside]]
  if (!end || !next) return
  if (Math.abs(end.y - next.y) <= Math.abs(end.x - next.x)) {
    const inside = 3
    const level = Math.min(rect.y + rect.height - inside, Math.max(rect.y + inside, end.y))
    if (points.length > 2 && level !== end.y) next.y = level
    end.y = level
    const side = next.x < rect.x + rect.width / 2 ? 'left' : 'right'
    const inset = sideInset(kind, rect, side, end.y)
    end.x = side === 'left' ? rect.x + inset : rect.x + rect.width - inset
  } else end.y = next.y < rect.y + rect.height / 2 ? rect.y : rect.y + rect.height
}

/** The unit vector in which a line arrives at its last point. */
export function arrival(points: readonly Point[]): Point {
  const [before, end] = points.slice(-2)
  if (!before || !end) return { x: 1, y: 0 }
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  return { x: (end.x - before.x) / length, y: (end.y - before.y) / length }
}

/** SVG path data of a line with its corners rounded by at most `radius` pixels. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [start, ...rest] = points
  if (!start) return ''
  const parts = [`M${round(start.x)} ${round(start.y)}`]
  rest.forEach((corner, index) => {
    const before = points[index] ?? start
    const after = rest[index + 1]
    if (!after) {
      parts.push(`L${round(corner.x)} ${round(corner.y)}`)
      return
    }
    const arm = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
    const into = toward(corner, before, arm)
    const out = toward(corner, after, arm)
    parts.push(`L${into}Q${round(corner.x)} ${round(corner.y)} ${out}`)
  })
  return parts.join('')
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function toward(from: Point, to: Point, by: number): string {
  const length = distance(from, to) || 1
  return `${round(from.x + ((to.x - from.x) * by) / length)} ${round(from.y + ((to.y - from.y) * by) / length)}`
}
