import type { Point, Rect } from '../scene'
import type { Columns, Track } from './columns'

/** A line's course: its points from its left end to its right end, and the stretches on which a label may lie. */
export interface Course {
  readonly points: readonly Point[]
  readonly stretches: readonly (readonly Point[])[]
}

const steps = 16

/** Points on the curve that leaves `a` and reaches `b` level. */
function curve(a: Point, b: Point): Point[] {
  const pull = (b.x - a.x) * 0.5
  return bezier([a, { x: a.x + pull, y: a.y }, { x: b.x - pull, y: b.y }, b])
}

function bezier([a, b, c, d]: readonly [Point, Point, Point, Point]): Point[] {
  return Array.from({ length: steps + 1 }, (_, at) => {
    const t = at / steps
    const s = 1 - t
    const mix = (p: 'x' | 'y') => s ** 3 * a[p] + 3 * s * s * t * b[p] + 3 * s * t * t * c[p] + t ** 3 * d[p]
    return { x: mix('x'), y: mix('y') }
  })
}

interface Standing {
  readonly columns: Columns
  readonly boxes: ReadonlyMap<string, Rect>
  /** Middles of passages, whose x is the left edge of their column. */
  readonly passages: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly width: number }>
}

/** Courses of all lines: they leave and reach boxes level, spread along the side where several meet. */
export function drawCourses(standing: Standing): Map<string, Course> {
  const ports = portsOf(standing)
  const beside = sideSteps(standing.columns.tracks)
  return new Map(
    standing.columns.tracks.map((track) => [
      track.line,
      track.inColumn ? aside(track, standing, beside.get(track.line) ?? 0) : across(track, standing, ports),
    ]),
  )
}

type Ports = ReadonlyMap<string, number>
const portKey = (line: string, box: string) => `${line}\u001f${box}`

/** The height at which each line meets each of its boxes. */
function portsOf({ columns, boxes, passages }: Standing): Ports {
  const meeting = new Map<string, { line: string; box: string; toward: number }[]>()
  const middle = (id: string): number => {
    const box = boxes.get(id)
    return box ? box.y + box.height / 2 : (passages.get(id)?.y ?? 0)
  }
  const meet = (side: string, line: string, box: string, toward: number) => {
    const key = `${box}\u001f${side}`
    meeting.set(key, [...(meeting.get(key) ?? []), { line, box, toward }])
  }
  for (const { line, items, inColumn } of columns.tracks) {
    const [first, second] = items
    const [before, last] = items.slice(-2)
    if (inColumn || first === undefined || second === undefined || !before || !last) continue
    meet('right', line, first, middle(second))
    meet('left', line, last, middle(before))
  }
  const ports = new Map<string, number>()
  for (const lines of meeting.values()) {
    const sorted = lines.toSorted((a, b) => a.toward - b.toward)
    sorted.forEach(({ line, box }, at) => {
      const rect = boxes.get(box)
      if (!rect) return
      const step = Math.min(11, (rect.height - 8) / Math.max(1, sorted.length - 1))
      ports.set(portKey(line, box), rect.y + rect.height / 2 + (at - (sorted.length - 1) / 2) * step)
    })
  }
  return ports
}

function across({ line, items }: Track, { boxes, passages }: Standing, ports: Ports): Course {
  const points: Point[] = []
  const stretches: Point[][] = []
  let from: Point | undefined
  for (const id of items) {
    const box = boxes.get(id)
    const passage = passages.get(id)
    const y = box ? (ports.get(portKey(line, id)) ?? box.y + box.height / 2) : (passage?.y ?? 0)
    const left = box?.x ?? passage?.x ?? 0
    if (from) {
      const stretch = curve(from, { x: left, y })
      stretches.push(stretch)
      points.push(...(points.length > 0 ? stretch.slice(1) : stretch))
    }
    from = { x: left + (box?.width ?? passage?.width ?? 0), y }
    if (passage) {
      points.push(from)
      stretches.push(along({ x: left, y }, from))
    }
  }
  return { points, stretches }
}

const along = (a: Point, b: Point): Point[] =>
  Array.from({ length: steps + 1 }, (_, at) => ({
    x: a.x + ((b.x - a.x) * at) / steps,
    y: a.y + ((b.y - a.y) * at) / steps,
  }))

/** How far aside lines between the same two boxes of one column run, so that none lies on another. */
function sideSteps(tracks: readonly Track[]): Map<string, number> {
  const pairs = new Map<string, string[]>()
  for (const { line, items, inColumn } of tracks) {
    const pair = [...items].sort().join('\u001f')
    if (inColumn) pairs.set(pair, [...(pairs.get(pair) ?? []), line])
  }
  return new Map(
    [...pairs.values()].flatMap((lines) =>
      lines.map((line, at) => [line, at - (lines.length - 1) / 2] as const),
    ),
  )
}

/** Between neighbours of one column straight down; past others in a bow beside them. */
function aside({ items }: Track, { columns, boxes }: Standing, step: number): Course {
  const [first, second] = items.map((id) => boxes.get(id))
  if (!first || !second) return { points: [], stretches: [] }
  const [above, below] = first.y <= second.y ? [first, second] : [second, first]
  const column = columns.columns.findIndex((ids) => ids.includes(items[0] ?? ''))
  const ids = columns.columns[column] ?? []
  const apart = Math.abs(ids.indexOf(items[0] ?? '') - ids.indexOf(items[1] ?? ''))
  const [left, right] = [Math.max(above.x, below.x), Math.min(above.x + above.width, below.x + below.width)]
  const x = (left + right) / 2 + step * (right - left) * 0.4
  const down =
    apart === 1
      ? along({ x, y: above.y + above.height }, { x, y: below.y })
      : bow(above, below, {
          toRight: column > 0,
          out: bowWidth(apart) + step * 14,
        })
  const points = first === above ? down : down.toReversed()
  return { points, stretches: [points] }
}

/** How far a line that runs past others of its column goes aside. */
export const bowWidth = (apart: number): number => Math.min(64, 24 + 12 * apart)

function bow(above: Rect, below: Rect, { toRight, out }: { toRight: boolean; out: number }): Point[] {
  const edge = (box: Rect) => (toRight ? box.x + box.width : box.x)
  const [a, b] = [above, below].map((box) => ({ x: edge(box), y: box.y + box.height / 2 }))
  if (!a || !b) return []
  const far = toRight ? Math.max(a.x, b.x) + out : Math.min(a.x, b.x) - out
  return bezier([a, { x: far, y: a.y }, { x: far, y: b.y }, b])
}
