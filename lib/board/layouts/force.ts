import type { Point } from '../state'
import type { Box, Tie } from './boxes'
import type { Way } from './distances'
import type { Spring } from './springs'
import { everyPair, springsOf } from './springs'

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

/** The neighbours of each box with how far from each other they should be. */
const waysOf = (near: readonly ReadonlySet<number>[]): Way[][] =>
  near.map((others) => [...others].map((to) => ({ to, length: wantedLength(others, near[to] ?? new Set()) })))

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1))
    const kept = list[last]
    list[last] = list[pick]
    list[pick] = kept
  }
}

/** Rounds of a part with a spring for every pair, and of one with pivots. */
const [rounds, fewRounds] = [60, 30]

/** One round: each spring moves its ends towards its length, at most the whole way. */
function relax(points: readonly { x: number; y: number }[], springs: readonly Spring[], step: number): void {
  for (const { from, to, length, fromWeight, toWeight } of springs) {
    const one = points[from]
    const other = points[to]
    if (!one || !other) continue
    const distance = Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2) || 0.01
    const share = (distance - length) / (2 * distance)
    const dx = share * (one.x - other.x)
    const dy = share * (one.y - other.y)
    const [moveOne, moveOther] = [Math.min(1, step * fromWeight), Math.min(1, step * toWeight)]
    one.x -= moveOne * dx
    one.y -= moveOne * dy
    other.x += moveOther * dx
    other.y += moveOther * dy
  }
}

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
  const springs = springsOf(waysOf(adjacency(boxes, ties)))
  if (springs.length === 0) return points
  const squares = springs.map(({ length }) => length * length)
  const first = squares.reduce((most, square) => Math.max(most, square))
  const last = 0.02 * squares.reduce((least, square) => Math.min(least, square))
  const count = boxes.length > everyPair ? fewRounds : rounds
  for (let round = 0; round < count; round += 1) {
    shuffle(springs, random)
    relax(points, springs, first * Math.exp((Math.log(last / first) * round) / (count - 1)))
  }
  return points
}
