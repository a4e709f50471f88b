import type { Point } from '../state'
import type { Box, Tie } from './boxes'

/** A small repeatable generator (mulberry32): the same seed gives the same numbers everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Neighbours of each box by index. */
export function adjacency(boxes: readonly Box[], ties: readonly Tie[]): Set<number>[] {
  const index = new Map(boxes.map((box, at) => [box.id, at]))
  const near = boxes.map(() => new Set<number>())
  for (const tie of ties) {
    const from = index.get(tie.source)
    const to = index.get(tie.target)
    if (from === undefined || to === undefined || from === to) continue
    near[from]?.add(to)
    near[to]?.add(from)
  }
  return near
}

/** Wanted length of a line: longer where its ends have many neighbours that they do not share, so that hubs get room. */
function wantedLength(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = [...one].filter((id) => other.has(id)).length
  return Math.min(330, 105 + 30 * Math.sqrt(one.size + other.size - 2 * shared))
}

/** Length of the shortest way from `start` to every box; Infinity where there is none (Dijkstra, plain). */
function distancesFrom(start: number, near: readonly Set<number>[], lengths: ReadonlyMap<string, number>) {
  const distance = near.map(() => Infinity)
  const open = new Set([start])
  distance[start] = 0
  while (open.size > 0) {
    const at = [...open].reduce((best, id) => ((distance[id] ?? 0) < (distance[best] ?? 0) ? id : best))
    open.delete(at)
    for (const next of near[at] ?? []) {
      const way = (distance[at] ?? 0) + (lengths.get(`${Math.min(at, next)} ${Math.max(at, next)}`) ?? 1)
      if (way >= (distance[next] ?? 0)) continue
      distance[next] = way
      open.add(next)
    }
  }
  return distance
}

interface Spring {
  readonly from: number
  readonly to: number
  readonly length: number
}

function springs(near: readonly Set<number>[]): Spring[] {
  const lengths = new Map<string, number>()
  for (const [at, others] of near.entries()) {
    for (const other of others) {
      if (at < other) lengths.set(`${at} ${other}`, wantedLength(others, near[other] ?? new Set()))
    }
  }
  return near.flatMap((_, from) =>
    distancesFrom(from, near, lengths).flatMap((length, to) =>
      to > from && Number.isFinite(length) ? [{ from, to, length }] : [],
    ),
  )
}

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1))
    const kept = list[last]
    list[last] = list[pick]
    list[pick] = kept
  }
}

const rounds = 60

/**
 * Stress minimisation by stochastic gradient descent (Zheng, Pawar and Goodman, 2018) with a fixed seed: the
 * distance on the board comes close to the length of the shortest way in the graph. One connected part at a time.
 */
export function stress(boxes: readonly Box[], ties: readonly Tie[]): Point[] {
  const random = generator(boxes.length * 7919 + ties.length)
  const points = boxes.map((_, at) => {
    const angle = at * 2.399963
    return { x: 60 * Math.sqrt(at) * Math.cos(angle), y: 60 * Math.sqrt(at) * Math.sin(angle) }
  })
  const pulls = springs(adjacency(boxes, ties))
  if (pulls.length === 0) return points
  const squares = pulls.map(({ length }) => length * length)
  const first = squares.reduce((most, square) => Math.max(most, square))
  const last = 0.02 * squares.reduce((least, square) => Math.min(least, square))
  for (let round = 0; round < rounds; round += 1) {
    const step = first * Math.exp((Math.log(last / first) * round) / (rounds - 1))
    shuffle(pulls, random)
    for (const { from, to, length } of pulls) {
      const one = points[from]
      const other = points[to]
      if (!one || !other) continue
      const distance = Math.hypot(one.x - other.x, one.y - other.y) || 0.01
      const move = (Math.min(1, step / (length * length)) * (distance - length)) / (2 * distance)
      const dx = move * (one.x - other.x)
      const dy = move * (one.y - other.y)
      one.x -= dx
      one.y -= dy
      other.x += dx
      other.y += dy
    }
  }
  return points
}
