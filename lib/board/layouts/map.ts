import { placeNear } from '../place'
import type { Point } from '../state'
import type { Box, Tie } from './boxes'
import { onMap } from './projection'
import { separate } from './separate'

const trayGap = 220
const trayColumns = 4

/**
 * What stands beside what: for each box without coordinates the box that it is sited in, nearest the map first, so
 * that an event in a building follows the building. Boxes that lead nowhere are left out.
 */
export function sites(boxes: readonly Box[], ties: readonly Tie[]): ReadonlyMap<string, string> {
  const settled = new Set(boxes.flatMap((box) => (box.place ? [box.id] : [])))
  const found = new Map<string, string>()
  const open = ties.filter((tie) => tie.sited)
  for (let grew = true; grew;) {
    const ring = new Map<string, string>()
    for (const { source, target } of open) {
      if (settled.has(target) && !settled.has(source) && !ring.has(source)) ring.set(source, target)
      if (settled.has(source) && !settled.has(target) && !ring.has(target)) ring.set(target, source)
    }
    for (const [id, host] of ring) {
      found.set(id, host)
      settled.add(id)
    }
    grew = ring.size > 0
  }
  return found
}

/** What is on no map, in columns to the right of what is. */
function tray(boxes: readonly Box[], points: Readonly<Record<string, Point>>): Record<string, Point> {
  const placed = Object.values(points)
  const left = placed.length > 0 ? Math.max(...placed.map(({ x }) => x)) + trayGap : 0
  const top = placed.length > 0 ? Math.min(...placed.map(({ y }) => y)) : 0
  const width = Math.max(...boxes.map((box) => box.width))
  const height = Math.max(...boxes.map((box) => box.height))
  const columns = Math.max(trayColumns, Math.ceil(Math.sqrt(boxes.length)))
  return Object.fromEntries(
    boxes.map((box, at) => [
      box.id,
      {
        x: Math.round(left + width * (at % columns) + width / 2),
        y: Math.round(top + height * Math.floor(at / columns)),
      },
    ]),
  )
}

/** The map: what has coordinates at its place, what is sited there beside it, and the rest in a tray beside the map. */
export function layMap(boxes: readonly Box[], ties: readonly Tie[]): Record<string, Point> {
  const free = boxes.map(({ fixed: _fixed, ...box }): Box => box)
  const located = free.flatMap((box) => (box.place ? [[box.id, onMap(...box.place)] as const] : []))
  let points = separate(free, Object.fromEntries(located))
  const byHost = new Map<string, Box[]>()
  const hosts = sites(free, ties)
  for (const box of free) {
    const host = hosts.get(box.id)
    if (host) byHost.set(host, [...(byHost.get(host) ?? []), box])
  }
  const open = free.filter((box) => box.place).map((box) => box.id)
  for (const host of open) {
    const guests = byHost.get(host) ?? []
    points = {
      ...points,
      ...placeNear(points[host] ?? { x: 0, y: 0 }, guests, { boxes: free, positions: points }),
    }
    open.push(...guests.map((box) => box.id))
  }
  const rest = free.filter((box) => !points[box.id])
  return rest.length > 0 ? { ...points, ...tray(rest, points) } : points
}
