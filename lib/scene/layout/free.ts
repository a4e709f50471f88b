import type { Point, Rect } from '../scene'
import { overlaps, type LayeredGraph, type Placement } from './graph'
import { placeLabels } from './labels'

const gap = 10

/**
 * Keeps an arrangement made by hand: positions are stretched to fill `frame`, boxes that would overlap are
 * pushed apart as little as it takes, lines are straight. A box without a position starts in the middle.
 * Undefined when the frame has no room for all boxes.
 */
export function placeByHand(
  graph: LayeredGraph,
  positions: Readonly<Record<string, Point>>,
  frame: Rect,
): Placement | undefined {
  const boxes = stretchInto(graph, positions, frame)
  pushApart(boxes, frame)
  if (boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other))))
    return undefined
  const rects = new Map(boxes.map(({ id, ...rect }) => [id, rect]))
  const routes = new Map<string, readonly Point[]>()
  const parallel = new Map<string, number>()
  for (const line of graph.lines) {
    const [from, to] = [rects.get(line.from), rects.get(line.to)]
    if (!from || !to) continue
    const pair = [line.from, line.to].toSorted().join('\u001f')
    const nth = parallel.get(pair) ?? 0
    parallel.set(pair, nth + 1)
    routes.set(line.id, straight(from, to, nth))
  }
  const labelled = graph.lines.flatMap((line) => {
    const points = routes.get(line.id)
    if (!points) return []
    return [{ id: line.id, points, stretches: [points], width: line.labelWidth, height: line.labelHeight }]
  })
  return { boxes: rects, routes, ...placeLabels(labelled, { boxes, frame }) }
}

type Movable = { id: string; x: number; y: number; width: number; height: number }

function stretchInto(
  graph: LayeredGraph,
  positions: Readonly<Record<string, Point>>,
  frame: Rect,
): Movable[] {
  const known = graph.boxes.flatMap((box) => positions[box.id] ?? [])
  const range = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) })
  const xs = range(known.map((point) => point.x))
  const ys = range(known.map((point) => point.y))
  const along = (value: number | undefined, { low, high }: { low: number; high: number }, room: number) =>
    value === undefined || !(high > low) ? room / 2 : ((value - low) / (high - low)) * room
  return graph.boxes.map(({ id, width, height }) => {
    const point = positions[id]
    return {
      ...{ id, width, height },
      x: frame.x + along(point?.x, xs, frame.width - width),
      y: frame.y + along(point?.y, ys, frame.height - height),
    }
  })
}

function pushApart(boxes: Movable[], frame: Rect): void {
  for (let round = 0; round < 200; round++) {
    let moved = false
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) moved = separate(a, b) || moved
    })
    for (const box of boxes) {
      box.x = Math.min(frame.x + frame.width - box.width, Math.max(frame.x, box.x))
      box.y = Math.min(frame.y + frame.height - box.height, Math.max(frame.y, box.y))
    }
    if (!moved) return
  }
}

function separate(a: Movable, b: Movable): boolean {
  const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x + a.width / 2 - b.x - b.width / 2)
  const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y + a.height / 2 - b.y - b.height / 2)
  if (overX <= 0.01 || overY <= 0.01) return false
  if (overX < overY) {
    const side = a.x + a.width / 2 <= b.x + b.width / 2 ? 1 : -1
    a.x -= (side * overX) / 2
    b.x += (side * overX) / 2
  } else {
    const side = a.y + a.height / 2 <= b.y + b.height / 2 ? 1 : -1
    a.y -= (side * overY) / 2
    b.y += (side * overY) / 2
  }
  return true
}

/** From edge to edge on the line between two middles; each further line between the same boxes runs beside it. */
function straight(from: Rect, to: Rect, nth: number): Point[] {
  const a = middle(from)
  const b = middle(to)
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const aside = Math.ceil(nth / 2) * 12 * (nth % 2 === 0 ? -1 : 1)
  const shift = { x: (-(b.y - a.y) / length) * aside, y: ((b.x - a.x) / length) * aside }
  const move = (point: Point): Point => ({ x: point.x + shift.x, y: point.y + shift.y })
  const [start, end] = [leave(from, move(a), move(b)), leave(to, move(b), move(a))]
  return Array.from({ length: 17 }, (_, at) => ({
    x: start.x + ((end.x - start.x) * at) / 16,
    y: start.y + ((end.y - start.y) * at) / 16,
  }))
}

const middle = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })

function leave(rect: Rect, from: Point, toward: Point): Point {
  const dx = toward.x - from.x
  const dy = toward.y - from.y
  const ways = [
    dx > 0 ? (rect.x + rect.width - from.x) / dx : dx < 0 ? (rect.x - from.x) / dx : Infinity,
    dy > 0 ? (rect.y + rect.height - from.y) / dy : dy < 0 ? (rect.y - from.y) / dy : Infinity,
  ].filter((way) => way > 0 && way <= 1)
  const way = ways.length > 0 ? Math.min(...ways) : 0
  return { x: from.x + dx * way, y: from.y + dy * way }
}
