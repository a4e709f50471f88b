import type { Way } from './distances'
import { distancesFrom } from './distances'

/** Two boxes that should be `length` apart; each end follows with its own weight, 0 stays. */
export interface Spring {
  readonly from: number
  readonly to: number
  readonly length: number
  readonly fromWeight: number
  readonly toWeight: number
}

/** Up to this many boxes every pair has a spring; above it, lines and pivots have. */
export const everyPair = 250
const mostPivots = 36

const even = (from: number, to: number, length: number): Spring => {
  const weight = 1 / (length * length)
  return { from, to, length, fromWeight: weight, toWeight: weight }
}

function allPairs(ways: readonly (readonly Way[])[]): Spring[] {
  return ways.flatMap((_, from) => {
    const distance = distancesFrom(from, ways)
    return [...distance].flatMap((length, to) =>
      to > from && Number.isFinite(length) ? [even(from, to, length)] : [],
    )
  })
}

/** Pivots far from each other: the box with most neighbours, then again and again the one farthest from all so far. */
function pivotsOf(ways: readonly (readonly Way[])[]): { at: number; distance: Float64Array }[] {
  const pivots: { at: number; distance: Float64Array }[] = []
  const nearest = new Float64Array(ways.length).fill(Infinity)
  let next = ways.reduce((best, way, at) => (way.length > (ways[best]?.length ?? 0) ? at : best), 0)
  while (pivots.length < mostPivots) {
    const distance = distancesFrom(next, ways)
    pivots.push({ at: next, distance })
    for (const [at, length] of distance.entries()) nearest[at] = Math.min(nearest[at] ?? 0, length)
    next = nearest.reduce((best, length, at) => (length > (nearest[best] ?? 0) ? at : best), 0)
  }
  return pivots
}

/** Distances from each pivot to the boxes nearest to it, least first: how many boxes the pivot stands for. */
function regionsOf(pivots: readonly { distance: Float64Array }[], count: number): number[][] {
  const regions: number[][] = pivots.map(() => [])
  for (let at = 0; at < count; at += 1) {
    let best = 0
    for (const [index, { distance }] of pivots.entries()) {
      if ((distance[at] ?? 0) < (pivots[best]?.distance[at] ?? 0)) best = index
    }
    regions[best]?.push(pivots[best]?.distance[at] ?? 0)
  }
  return regions.map((region) => region.toSorted((left, right) => left - right))
}

/** Sparse stress (Ortmann, Klimenta and Brandes, 2016): lines, and for each box a spring to each pivot that stands for its region. */
function sparse(ways: readonly (readonly Way[])[]): Spring[] {
  const pivots = pivotsOf(ways)
  const regions = regionsOf(pivots, ways.length)
  const lines = ways.flatMap((near, from) =>
    near.flatMap(({ to, length }) => (from < to ? [even(from, to, length)] : [])),
  )
  const far = pivots.flatMap(({ at: to, distance }, index) => {
    const neighbours = new Set(ways[to]?.map((way) => way.to))
    return [...distance].flatMap((length, from) => {
      if (from === to || neighbours.has(from) || !Number.isFinite(length)) return []
      const beyond = regions[index]?.findIndex((reach) => reach > length / 2) ?? 0
      const standsFor = beyond < 0 ? (regions[index]?.length ?? 1) : Math.max(1, beyond)
      return [{ from, to, length, fromWeight: standsFor / (length * length), toWeight: 0 }]
    })
  })
  return [...lines, ...far]
}

/** The springs of one connected part: every pair of a small one, lines and pivots of a large one. */
export const springsOf = (ways: readonly (readonly Way[])[]): Spring[] =>
  ways.length <= everyPair ? allPairs(ways) : sparse(ways)
