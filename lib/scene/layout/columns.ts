import type { LayeredGraph } from './graph'

/** What stands in a column: a box, or the passage that a longer line takes through it. */
export interface Item {
  readonly id: string
  readonly box: boolean
  readonly width: number
  readonly height: number
}

/** A stretch of a line between two neighbouring columns, `at` being the left one. */
export interface Span {
  readonly at: number
  readonly left: string
  readonly right: string
}

/** A line with the items it runs through from left to right; within one column, its two ends. */
export interface Track {
  readonly line: string
  readonly items: readonly string[]
  readonly inColumn: boolean
}

export interface Columns {
  readonly items: ReadonlyMap<string, Item>
  readonly columns: readonly (readonly string[])[]
  readonly spans: readonly Span[]
  readonly tracks: readonly Track[]
}

/**
 * Stands the boxes in columns by layer, each layer in at most as many columns as `most` says: of two boxes of
 * one layer that a line joins, the earlier stands left. A column that is higher than `height` becomes two.
 */
export function standInColumns(
  graph: LayeredGraph,
  { most, height, passage }: { most: readonly number[]; height: number; passage: number },
): Columns {
  const sub = subColumns(graph, most)
  const raw = new Map<string, string[]>()
  for (const box of graph.boxes) {
    const key = `${box.layer}.${sub.get(box.id) ?? 0}`
    raw.set(key, [...(raw.get(key) ?? []), box.id])
  }
  const heightOf = new Map(graph.boxes.map((box) => [box.id, box.height]))
  const columns = [...raw]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ids]) => splitHigh(ids, heightOf, { height, gap: passage }))
  return withPassages(graph, columns)
}

function subColumns(graph: LayeredGraph, most: readonly number[]): Map<string, number> {
  const layer = new Map(graph.boxes.map((box) => [box.id, box.layer]))
  const sub = new Map(graph.boxes.map((box) => [box.id, 0]))
  const within = graph.lines.filter((line) => !line.level && layer.get(line.from) === layer.get(line.to))
  for (let round = 0; round < Math.max(...most, 1); round++) {
    for (const { from, to } of within) {
      const next = Math.min((most[layer.get(to) ?? 0] ?? 1) - 1, (sub.get(from) ?? 0) + 1)
      if (next > (sub.get(to) ?? 0)) sub.set(to, next)
    }
  }
  return sub
}

function splitHigh(
  ids: readonly string[],
  heightOf: ReadonlyMap<string, number>,
  { height, gap }: { height: number; gap: number },
): string[][] {
  const total = ids.reduce((sum, id) => sum + (heightOf.get(id) ?? 0) + gap, -gap)
  const parts = Math.max(1, Math.ceil(total / height))
  const size = Math.ceil(ids.length / parts)
  return Array.from({ length: parts }, (_, at) => ids.slice(at * size, (at + 1) * size)).filter(
    (part) => part.length > 0,
  )
}

function withPassages(graph: LayeredGraph, boxes: readonly string[][]): Columns {
  const items = new Map<string, Item>(
    graph.boxes.map(({ id, width, height }) => [id, { id, box: true, width, height }]),
  )
  const columnOf = new Map(boxes.flatMap((ids, at) => ids.map((id): [string, number] => [id, at])))
  const columns = boxes.map((ids) => [...ids])
  const spans: Span[] = []
  const tracks = graph.lines.flatMap((line): Track[] => {
    const [a, b] = [columnOf.get(line.from), columnOf.get(line.to)]
    if (a === undefined || b === undefined || line.from === line.to) return []
    if (a === b) return [{ line: line.id, items: [line.from, line.to], inColumn: true }]
    const [start, end] = a < b ? [line.from, line.to] : [line.to, line.from]
    const [first, last] = [Math.min(a, b), Math.max(a, b)]
    const run = [start]
    for (let at = first + 1; at < last; at++) {
      const id = `${line.id}\u001f${at}`
      items.set(id, { id, box: false, width: 0, height: 2 })
      columns[at]?.push(id)
      run.push(id)
    }
    run.push(end)
    run.slice(1).forEach((right, index) => spans.push({ at: first + index, left: run[index] ?? '', right }))
    return [{ line: line.id, items: run, inColumn: false }]
  })
  return { items, columns, spans, tracks }
}
