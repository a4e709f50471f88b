import type { Kind } from '@/lib/model'
import { kindNames } from '@/lib/model/entities'
import type { Point } from '../state'
import type { Box } from './boxes'

/** Board units that a year is wide; the first day of 1970 is at 0. The scale is the same on every board. */
export const yearWidth = 240
const daysPerYear = 365.2425
/** Air between one lane and the next, where the lane's name stands. */
const laneGap = 70
const least = 1200

/** Where a day, counted from the first of 1970, is on the axis. */
export const xOfDay = (day: number): number => Math.round((day / daysPerYear) * yearWidth)

/** Boxes at their wanted x in as many rows as it takes, the first row that has room; returns the height of the rows. */
function stack(members: readonly Box[], top: number, points: Record<string, Point>): number {
  const ends: number[] = []
  const height = Math.max(...members.map((box) => box.height))
  for (const box of members) {
    const x = xOfDay(box.day ?? 0)
    const free = ends.findIndex((end) => end <= x - box.width / 2)
    const row = free < 0 ? ends.length : free
    ends[row] = x + box.width / 2
    points[box.id] = { x, y: Math.round(top + height * (row + 0.5)) }
  }
  return height * ends.length
}

/** What has no date, in rows as wide as the axis. */
function shelve(members: readonly Box[], frame: { left: number; right: number; top: number }) {
  const height = Math.max(...members.map((box) => box.height))
  const points: Record<string, Point> = {}
  let [x, y] = [frame.left, frame.top + height / 2]
  for (const box of members) {
    if (x > frame.left && x + box.width > frame.right) [x, y] = [frame.left, y + height]
    points[box.id] = { x: Math.round(x + box.width / 2), y: Math.round(y) }
    x += box.width
  }
  return points
}

const laneOf = (boxes: readonly Box[], kind: Kind) =>
  boxes
    .filter((box) => box.kind === kind)
    .toSorted((left, right) => (left.day ?? 0) - (right.day ?? 0) || (left.id < right.id ? -1 : 1))

/** Time lanes: x is when it happened, one lane per kind in the model's order, what has no date in a lane below. */
export function layLanes(boxes: readonly Box[]): Record<string, Point> {
  const dated = boxes.filter((box) => box.day !== undefined)
  const points: Record<string, Point> = {}
  let top = 0
  for (const kind of kindNames) {
    const members = laneOf(dated, kind)
    if (members.length > 0) top += stack(members, top, points) + laneGap
  }
  const undated = boxes.filter((box) => box.day === undefined)
  if (undated.length === 0) return points
  const days = dated.map((box) => xOfDay(box.day ?? 0))
  const left = days.reduce((one, other) => Math.min(one, other), days[0] ?? 0) - 60
  const right = days.reduce((one, other) => Math.max(one, other), left + least)
  const ordered = kindNames.flatMap((kind) => laneOf(undated, kind))
  return { ...points, ...shelve(ordered, { left, right, top }) }
}
