import { kindNames } from '@/lib/model/entities'
import type { Point } from '../state'
import type { Box, Tie } from './boxes'
import { adjacency } from './force'

/** Nodes of a row at least before a kind takes another; more on a large board, so that it is not higher than wide. */
const perRow = 9
const rowGap = 60

/** Rows of box indices: kinds in the model's order, a kind with many nodes takes several rows. */
function rowsOf(boxes: readonly Box[]): number[][] {
  const most = Math.max(perRow, Math.ceil(Math.sqrt(2.5 * boxes.length)))
  return kindNames.flatMap((kind) => {
    const members = [...boxes.keys()].filter((at) => boxes[at]?.kind === kind)
    const rows = Math.ceil(members.length / most)
    const size = Math.ceil(members.length / Math.max(1, rows))
    return Array.from({ length: rows }, (_, row) => members.slice(row * size, (row + 1) * size))
  })
}

/** Layers: one row per kind, nodes ordered so that lines cross less (barycentres, six sweeps). */
export function layLayers(boxes: readonly Box[], ties: readonly Tie[]): Record<string, Point> {
  const near = adjacency(boxes, ties)
  const rows = rowsOf(boxes)
  const rank = new Map<number, number>()
  const note = (row: readonly number[]) => {
    for (const [at, id] of row.entries()) rank.set(id, (at + 0.5) / row.length)
  }
  rows.forEach(note)
  const middle = (at: number) => {
    const others = [...(near[at] ?? [])].map((other) => rank.get(other) ?? 0.5)
    return others.length
      ? others.reduce((sum, value) => sum + value, 0) / others.length
      : (rank.get(at) ?? 0.5)
  }
  for (let sweep = 0; sweep < 6; sweep += 1) {
    for (const row of sweep % 2 ? rows.toReversed() : rows) {
      const wanted = new Map(row.map((at) => [at, middle(at)]))
      row.sort((left, right) => (wanted.get(left) ?? 0) - (wanted.get(right) ?? 0) || left - right)
      note(row)
    }
  }
  const points: Record<string, Point> = {}
  let y = 0
  for (const row of rows) {
    const members = row.flatMap((at) => boxes[at] ?? [])
    const width = members.reduce((sum, box) => sum + box.width + 24, 0)
    let x = -width / 2
    for (const box of members) {
      points[box.id] = { x: Math.round(x + (box.width + 24) / 2), y }
      x += box.width + 24
    }
    y += Math.max(...members.map((box) => box.height)) + rowGap
  }
  return points
}
