import { kindNames } from '@/lib/model/entities'
import type { Point } from '../state'
import type { Box } from './boxes'

/** Room kept free on the circle between one kind and the next, in nodes. */
const pause = 0.6
const arc = 116

/** From one ring to the next. */
const ringGap = 130
/** Rings of a circle: one up to thirty boxes, then ever more, so that it does not grow as they do. */
const ringsOf = (boxes: number) => Math.max(1, Math.round(Math.sqrt(boxes / 20)))

/** Circle by kind: kinds in the model's order, names in order within, clockwise from the top, a little air between kinds; on a large board in several rings. */
export function layCircle(boxes: readonly Box[]): Record<string, Point> {
  const ordered = boxes.toSorted(
    (left, right) =>
      kindNames.indexOf(left.kind) - kindNames.indexOf(right.kind) ||
      (left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1),
  )
  const rings = ringsOf(ordered.length)
  const kinds = kindNames
    .map((kind) => ordered.filter((box) => box.kind === kind))
    .filter((members) => members.length > 0)
  const slots = kinds.reduce((sum, members) => sum + Math.ceil(members.length / rings), 0)
  const places = slots + (kinds.length > 1 ? kinds.length * pause : 0)
  const inner = ordered.length === 1 ? 0 : Math.max(130, (places * arc) / (2 * Math.PI))
  const points: Record<string, Point> = {}
  let start = 0
  for (const members of kinds) {
    for (const [at, { id }] of members.entries()) {
      const angle = ((start + Math.floor(at / rings)) / places) * 2 * Math.PI - Math.PI / 2
      const radius = inner + (at % rings) * ringGap
      points[id] = { x: Math.round(1.2 * radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) }
    }
    start += Math.ceil(members.length / rings) + pause
  }
  return points
}
