import type { Point, Positions } from './state'

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const
/** How several nodes are put in line: on an edge or the middle of their box, or evenly `across` it or `down` it. */
export type Alignment = (typeof alignments)[number]

type Axis = 'x' | 'y'

const least = (values: readonly number[]) => Math.min(...values)
const most = (values: readonly number[]) => Math.max(...values)
const halfWay = (values: readonly number[]) => Math.round((least(values) + most(values)) / 2)

const lines: Partial<Record<Alignment, readonly [Axis, (values: readonly number[]) => number]>> = {
  left: ['x', least],
  centre: ['x', halfWay],
  right: ['x', most],
  top: ['y', least],
  middle: ['y', halfWay],
  bottom: ['y', most],
}

/** Even steps along an axis between the two that lie outermost; their order stays, and equal places go by id. */
function spread(placed: readonly (readonly [string, Point])[], axis: Axis): [string, Point][] {
  const ordered = placed.toSorted(
    ([one, from], [other, to]) => from[axis] - to[axis] || (one < other ? -1 : 1),
  )
  const first = ordered[0]?.[1][axis] ?? 0
  const step = ((ordered.at(-1)?.[1][axis] ?? 0) - first) / Math.max(1, ordered.length - 1)
  return ordered.map(([id, at], index) => [id, { ...at, [axis]: Math.round(first + index * step) }])
}

/**
 * New places, in board units, of the nodes `ids` put in line. Empty when fewer than two of them are placed, or fewer
 * than three for `across` and `down`, where the outermost stay.
 */
export function align(positions: Positions, ids: readonly string[], way: Alignment): Positions {
  const placed = [...new Set(ids)].flatMap((id) => {
    const at = positions[id]
    return at ? [[id, at] as const] : []
  })
  const line = lines[way]
  if (placed.length < (line ? 2 : 3)) return {}
  if (!line) return Object.fromEntries(spread(placed, way === 'across' ? 'x' : 'y'))
  const [axis, pick] = line
  const value = pick(placed.map(([, at]) => at[axis]))
  return Object.fromEntries(placed.map(([id, at]) => [id, { ...at, [axis]: value }]))
}
