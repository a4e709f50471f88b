import type { Rect } from '../scene'
import { standInColumns, type Columns } from './columns'
import { bowWidth, drawCourses } from './curves'
import type { LayeredGraph, Placement } from './graph'
import { setHeights } from './heights'
import { placeLabels } from './labels'
import { orderColumns } from './order'

/** How many columns each of the three layers may take. */
const arrangements = [
  [1, 1, 1],
  [1, 2, 1],
  [2, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [1, 2, 2],
  [2, 2, 2],
] as const

const leastGap = 26

/**
 * Stands boxes in columns from left to right and joins them with curves that run under no box, filling
 * `frame`. Of several arrangements, that which is easiest to read. Same graph, same coordinates. Undefined
 * when the frame has no room at this size.
 */
export function placeInColumns(graph: LayeredGraph, frame: Rect, scale: number): Placement | undefined {
  let best: Placement | undefined
  const tried = new Set<string>()
  for (const most of arrangements) {
    const columns = standInColumns(graph, { most, height: frame.height, passage: 10 * scale })
    const shape = JSON.stringify(columns.columns)
    if (tried.has(shape)) continue
    tried.add(shape)
    const placed = place(graph, columns, { frame, scale })
    if (placed && (!best || worth(placed) < worth(best))) best = placed
  }
  return best
}

const worth = ({ faults, cost }: Placement): number => faults * 1000 + cost

function place(
  graph: LayeredGraph,
  standing: Columns,
  { frame, scale }: { frame: Rect; scale: number },
): Placement | undefined {
  const ordered = orderColumns(standing)
  const columns = { ...standing, columns: ordered.columns }
  const lefts = columnEdges(graph, columns, { frame, scale })
  const middles = setHeights(columns, { height: frame.height, gap: gapsOf(graph, columns, scale) })
  if (!lefts || !middles) return undefined
  const boxes = new Map<string, Rect>()
  const passages = new Map<string, { x: number; y: number; width: number }>()
  columns.columns.forEach((ids, at) => {
    const edge = lefts[at] ?? { x: 0, width: 0 }
    for (const id of ids) {
      const item = columns.items.get(id)
      const y = frame.y + (middles.get(id) ?? 0)
      if (item?.box) {
        const x = edge.x + (edge.width - item.width) / 2
        boxes.set(id, { x, y: y - item.height / 2, width: item.width, height: item.height })
      } else passages.set(id, { ...edge, y })
    }
  })
  const courses = drawCourses({ columns, boxes, passages })
  const labelled = graph.lines.flatMap((line) => {
    const course = courses.get(line.id)
    return course ? [{ id: line.id, ...course, width: line.labelWidth, height: line.labelHeight }] : []
  })
  const { labels, faults, cost } = placeLabels(labelled, { boxes: [...boxes.values()], frame })
  const routes = new Map(
    graph.lines.flatMap((line) => {
      const track = columns.tracks.find((one) => one.line === line.id)
      const points = courses.get(line.id)?.points
      if (!track || !points) return []
      return [[line.id, track.items[0] === line.from ? points : points.toReversed()] as const]
    }),
  )
  return {
    boxes,
    routes,
    labels,
    faults,
    cost: cost + ordered.crossings * 3 + length(standing) * 2 + bowCost(columns),
  }
}

/** Columns that lines pass through on their way. */
const length = ({ items }: Columns): number => [...items.values()].filter((item) => !item.box).length

/** Lines within a column that have to run past other boxes, with the column and how many boxes apart they end. */
const bowsIn = ({ columns, tracks }: Columns): { line: string; column: number; apart: number }[] =>
  tracks.flatMap(({ line, items: [a = '', b = ''], inColumn }) => {
    const column = columns.findIndex((ids) => ids.includes(a))
    const ids = columns[column] ?? []
    const apart = Math.abs(ids.indexOf(a) - ids.indexOf(b))
    return inColumn && apart > 1 ? [{ line, column, apart }] : []
  })

/** Beside an outer column there is room for them; between columns they lie on other lines. */
const bowCost = (columns: Columns): number =>
  bowsIn(columns).reduce(
    (sum, { column }) => sum + (column === 0 || column === columns.columns.length - 1 ? 10 : 30),
    0,
  )

/** Neighbours of a column stand apart; two that a line joins, by so much that its label fits between. */
function gapsOf(graph: LayeredGraph, columns: Columns, scale: number) {
  const between = new Map<string, number>()
  for (const { line, items, inColumn } of columns.tracks) {
    const label = graph.lines.find((one) => one.id === line)?.labelHeight ?? 0
    if (inColumn) between.set([...items].sort().join('\u001f'), label + 20 * scale)
  }
  return (above: { id: string; box: boolean }, below: { id: string; box: boolean }): number =>
    Math.max(
      (above.box && below.box ? 11 : 7) * scale,
      between.get([above.id, below.id].sort().join('\u001f')) ?? 0,
    )
}

/** Left edges and widths of the columns: gaps are as wide as their labels ask, and share what is left. */
function columnEdges(
  graph: LayeredGraph,
  columns: Columns,
  { frame, scale }: { frame: Rect; scale: number },
): { x: number; width: number }[] | undefined {
  const widths = columns.columns.map((ids) =>
    Math.max(...ids.map((id) => columns.items.get(id)?.width ?? 0), 1),
  )
  const labels = new Map(graph.lines.map((line) => [line.id, line.labelWidth]))
  const needs = widths.slice(1).map((_, at) => {
    const direct = columns.tracks.filter(
      ({ items, inColumn }) =>
        !inColumn && items.length === 2 && columns.columns[at]?.includes(items[0] ?? ''),
    )
    return Math.max(leastGap, ...direct.map(({ line }) => (labels.get(line) ?? 0) + 26)) * Math.min(1, scale)
  })
  const beside = (at: number): number =>
    Math.max(
      0,
      ...bowsIn(columns)
        .filter(({ column }) => column === at)
        .map(({ line, apart }) => bowWidth(apart) * 0.75 + (labels.get(line) ?? 0) / 2 + 2),
    )
  const before = beside(0)
  const after = widths.length > 1 ? beside(widths.length - 1) : 0
  const taken = [...widths, ...needs, before, after].reduce((sum, one) => sum + one, 0)
  if (taken > frame.width) return undefined
  const wanted = needs.reduce((sum, need) => sum + need, 0)
  const spare = frame.width - taken
  let x = frame.x + before + (needs.length === 0 ? spare / 2 : 0)
  return widths.map((width, at) => {
    const edge = { x, width }
    const need = needs[at] ?? 0
    x += width + need + (wanted > 0 ? (spare * need) / wanted : 0)
    return edge
  })
}
