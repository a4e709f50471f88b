import { kindNames } from '@/lib/model/entities'
import type { Point } from '../state'
import type { Box } from './boxes'

/** Room kept free on the circle between one kind and the next, in nodes. */
const pause = 0.6
const arc = 116

/** Circle by kind: kinds in the model's order, names in order within, clockwise from the top, a little air between kinds. */
export function layCircle(boxes: readonly Box[]): Record<string, Point> {
  const ordered = boxes.toSorted(
    (left, right) =>
      kindNames.indexOf(left.kind) - kindNames.indexOf(right.kind) ||
      (left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1),
  )
  const kinds = new Set(ordered.map((box) => box.kind)).size
  const places = ordered.length + (kinds > 1 ? kinds * pause : 0)
  const radius = ordered.length === 1 ? 0 : Math.max(130, (places * arc) / (2 * Math.PI))
  let slot = 0
  let before = ordered[0]?.kind
  return Object.fromEntries(
    ordered.map((box) => {
      if (box.kind !== before) slot += pause
      before = box.kind
      const angle = (slot / places) * 2 * Math.PI - Math.PI / 2
      slot += 1
      return [
        box.id,
        { x: Math.round(1.2 * radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) },
      ]
    }),
  )
}
