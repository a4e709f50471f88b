import { kindNames } from '@/lib/model/entities'
import type { Point } from '../state'
import type { Box } from './boxes'

/** Board units that a year is wide. The scale is the same on every board, so that what is added stands right. */
const yearWidth = 240
const daysPerYear = 365.2425
/**
 * Years before this one stand ten times as close: releases look back at them, to when a body was founded, and as wide
 * as the others they would push what happened since out of sight.
 */
export const nearPast = 1995
/** Air between one lane and the next. */
const laneGap = 44
/** Air above what has no date, where that is said. */
const shelfGap = 40
const least = 1200

/** Pixels that the text of a year takes. */
const yearText = 44

/** Which years there is room for at a zoom: all, each fifth or each tenth. */
export const yearStepAt = (zoom: number): 1 | 5 | 10 =>
  zoom * yearWidth >= yearText ? 1 : 5 * zoom * yearWidth >= yearText ? 5 : 10

/** Where the first day of a year is on the axis. */
export const xOfYear = (year: number): number =>
  Math.round((year - nearPast) * (year < nearPast ? yearWidth / 10 : yearWidth))

/** The year of a day, counted from the first of 1970, with its part of the year. */
export const yearOfDay = (day: number): number => 1970 + day / daysPerYear

/** Where a day, counted from the first of 1970, is on the axis. */
export const xOfDay = (day: number): number => xOfYear(yearOfDay(day))

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

const byDay = (left: Box, right: Box) => (left.day ?? 0) - (right.day ?? 0) || (left.id < right.id ? -1 : 1)

/** Boxes that share a lane, earliest first; `key` is a kind or the id of a series, null for what is in none. */
export interface Lane {
  readonly key: string | null
  readonly boxes: readonly Box[]
}

/** What puts boxes into one lane. */
export type LaneRule = 'kind' | 'series'

/** The lanes of boxes: kinds in the model's order, or series by their first day, with what is in none last. */
export function lanesOf(boxes: readonly Box[], rule: LaneRule): Lane[] {
  const lanes = new Map<string | null, Box[]>(rule === 'kind' ? kindNames.map((kind) => [kind, []]) : [])
  for (const box of boxes.toSorted(byDay)) {
    const key = rule === 'kind' ? box.kind : (box.series ?? null)
    const found = lanes.get(key)
    if (found) found.push(box)
    else lanes.set(key, [box])
  }
  return [...lanes]
    .flatMap(([key, members]) => (members.length > 0 ? [{ key, boxes: members }] : []))
    .toSorted((one, other) => Number(one.key === null) - Number(other.key === null))
}

/** Time lanes: x is when it happened, one lane per kind or series, what has no date in a lane below. */
export function layLanes(boxes: readonly Box[], rule: LaneRule): Record<string, Point> {
  const dated = boxes.filter((box) => box.day !== undefined)
  const points: Record<string, Point> = {}
  let top = 0
  for (const lane of lanesOf(dated, rule)) top += stack(lane.boxes, top, points) + laneGap
  const undated = boxes.filter((box) => box.day === undefined)
  if (undated.length === 0) return points
  const days = dated.map((box) => xOfDay(box.day ?? 0))
  const left = days.reduce((one, other) => Math.min(one, other), days[0] ?? 0) - 60
  const right = days.reduce((one, other) => Math.max(one, other), left + least)
  const ordered = lanesOf(undated, 'kind').flatMap((lane) => lane.boxes)
  return { ...points, ...shelve(ordered, { left, right, top: top + (dated.length > 0 ? shelfGap : 0) }) }
}
