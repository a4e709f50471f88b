import type { FoundPath } from './rank'
import { comparePaths, hubAt, hubWeight } from './rank'
import { dayAfter, threadOf } from './thread'
import type { PathTie } from './tie'
import { compareTies } from './tie'

/** The part of a graph that is searched; `degrees` are links in the whole graph. */
export interface PathArea {
  readonly degrees: ReadonlyMap<string, number>
  readonly ties: readonly PathTie[]
}

/** What kind of paths are wanted; see the API for what the words mean. */
export interface PathWish {
  readonly from: string
  readonly to: string
  readonly mode: 'shortest' | 'all' | 'k'
  /** Most paths. */
  readonly k: number
  readonly steps: number
  readonly hubs: 'weigh' | 'allow' | 'avoid'
  readonly timed: boolean
}

/** Paths, best first; `cut` when there were too many ways to look at all of them. */
export interface FoundPaths {
  readonly paths: readonly FoundPath[]
  readonly cut: boolean
}

/** Most steps that one search takes. */
const mostVisits = 300_000

type Ways = ReadonlyMap<string, ReadonlyMap<string, readonly PathTie[]>>

/** Links by their two ends, best first. */
function waysOf(ties: readonly PathTie[]): Ways {
  const ways = new Map<string, Map<string, PathTie[]>>()
  const put = (from: string, to: string, tie: PathTie) => {
    const there = ways.get(from) ?? new Map<string, PathTie[]>()
    ways.set(from, there)
    const known = there.get(to)
    if (known) known.push(tie)
    else there.set(to, [tie])
  }
  for (const tie of ties.toSorted(compareTies)) {
    if (tie.source === tie.target) continue
    put(tie.source, tie.target, tie)
    put(tie.target, tie.source, tie)
  }
  return ways
}

/** Steps from each node to `to`, as far as `most`. */
function distancesTo(ways: Ways, to: string, most: number): ReadonlyMap<string, number> {
  const found = new Map([[to, 0]])
  let ring = [to]
  for (let step = 1; step <= most && ring.length > 0; step += 1) {
    const next: string[] = []
    for (const id of ring) {
      for (const other of ways.get(id)?.keys() ?? []) {
        if (found.has(other)) continue
        found.set(other, step)
        next.push(other)
      }
    }
    ring = next
  }
  return found
}

/** A search at work: what it may use, and the best paths so far, best first. */
class Search {
  readonly best: FoundPath[] = []
  cut = false
  private visits = 0
  private readonly ways: Ways
  private readonly far: ReadonlyMap<string, number>

  constructor(
    private readonly area: PathArea,
    private readonly wish: PathWish,
  ) {
    this.ways = waysOf(area.ties)
    this.far = distancesTo(this.ways, wish.to, wish.steps)
  }

  /** Adds the paths of exactly `length` steps that are among the best. */
  lookAt(length: number): void {
    if ((this.far.get(this.wish.from) ?? Infinity) <= length)
      this.go([this.wish.from], length, { hubs: 0, day: '' })
  }

  private weightOf(id: string): number {
    return this.wish.hubs === 'allow' || id === this.wish.to ? 0 : hubWeight(this.area.degrees.get(id) ?? 0)
  }

  /** Whether a path of `left` more steps may go on to `id`. */
  private fits(id: string, nodes: readonly string[], left: number): boolean {
    if (nodes.includes(id) || (this.far.get(id) ?? Infinity) > left || (id === this.wish.to) !== (left === 0))
      return false
    const avoided = this.wish.hubs === 'avoid' && id !== this.wish.to
    return !(avoided && (this.area.degrees.get(id) ?? 0) > hubAt)
  }

  /** The earliest day at the far end of a step; undefined when time forbids it. */
  private dayOf(ties: readonly PathTie[], day: string): string | undefined {
    if (!this.wish.timed) return day
    return ties.flatMap((tie) => dayAfter(day, tie) ?? []).toSorted()[0]
  }

  private go(nodes: readonly string[], left: number, so: { hubs: number; day: string }): void {
    if (left === 0) {
      this.keep(nodes, so.hubs)
      return
    }
    for (const [id, ties] of this.ways.get(nodes.at(-1) ?? '') ?? []) {
      if ((this.visits += 1) > mostVisits) {
        this.cut = true
        return
      }
      const day = this.fits(id, nodes, left - 1) ? this.dayOf(ties, so.day) : undefined
      const hubs = so.hubs + this.weightOf(id)
      if (day !== undefined && !this.isWorse(hubs)) this.go([...nodes, id], left - 1, { hubs, day })
    }
  }

  /** Whether a path with so many hubs cannot be among the best any more. */
  private isWorse(hubs: number): boolean {
    return this.best.length >= this.wish.k && hubs > (this.best.at(-1)?.hubs ?? 0)
  }

  private keep(nodes: readonly string[], hubs: number): void {
    const choices = nodes.slice(1).map((id, at) => this.ways.get(nodes[at] ?? '')?.get(id) ?? [])
    const ties = threadOf(choices, this.wish.timed)
    if (!ties) return
    const path = { nodes, ties, hubs }
    const last = this.best.length >= this.wish.k ? this.best.at(-1) : undefined
    if (last && comparePaths(last, path) < 0) return
    this.best.push(path)
    this.best.sort(comparePaths)
    this.best.splice(this.wish.k)
  }
}

/**
 * The best paths of a part of a graph, none passing a node twice: one or all of the fewest steps, or the `k` best
 * of at most `steps` steps. Work and memory are bounded; `cut` says when that left something out.
 */
export function findPaths(area: PathArea, wish: PathWish): FoundPaths {
  const most = wish.mode === 'shortest' ? 1 : wish.k
  const search = new Search(area, { ...wish, k: most })
  for (let length = 1; length <= wish.steps; length += 1) {
    search.lookAt(length)
    const enough = wish.mode === 'k' ? search.best.length >= most : search.best.length > 0
    if (enough || search.cut) break
  }
  return { paths: search.best, cut: search.cut }
}
