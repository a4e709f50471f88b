import type { Columns } from './columns'

const sweeps = 10

/** Puts the items of each column in the order in which few lines cross, lines within a column being short. */
export function orderColumns({ columns, spans, tracks }: Columns): {
  columns: string[][]
  crossings: number
} {
  const inside = tracks.filter((track) => track.inColumn).map((track) => track.items)
  const beside = neighbours(spans)
  let order = columns.map((ids) => [...ids])
  let best = order
  let least = cost(order, spans, inside)
  for (let sweep = 0; sweep < sweeps && least > 0; sweep++) {
    order = sortByNeighbours(order, beside, sweep % 2 === 0)
    order = exchange(order, spans, inside)
    const now = cost(order, spans, inside)
    if (now < least) [best, least] = [order, now]
  }
  return { columns: best.map((ids) => [...ids]), crossings: least }
}

type Beside = ReadonlyMap<string, { left: string[]; right: string[] }>

function neighbours(spans: Columns['spans']): Beside {
  const beside = new Map<string, { left: string[]; right: string[] }>()
  const of = (id: string) => {
    const known = beside.get(id) ?? { left: [], right: [] }
    beside.set(id, known)
    return known
  }
  for (const { left, right } of spans) {
    of(left).right.push(right)
    of(right).left.push(left)
  }
  return beside
}

function sortByNeighbours(order: readonly string[][], beside: Beside, forward: boolean): string[][] {
  const next = order.map((ids) => [...ids])
  const place = new Map<string, number>()
  const note = (ids: readonly string[]) => ids.forEach((id, at) => place.set(id, (at + 0.5) / ids.length))
  next.forEach(note)
  const turns = next.map((_, at) => at)
  for (const at of forward ? turns : turns.toReversed()) {
    const ids = next[at] ?? []
    const wanted = new Map(
      ids.map((id) => {
        const near = beside.get(id)?.[forward ? 'left' : 'right'] ?? []
        const middle = near.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / near.length
        return [id, near.length > 0 ? middle : (place.get(id) ?? 0)]
      }),
    )
    ids.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
    note(ids)
  }
  return next
}

/** Swaps neighbours, then any two of a column, as long as that makes the order better. */
function exchange(order: string[][], spans: Columns['spans'], inside: readonly (readonly string[])[]) {
  for (const [at, ids] of order.entries()) {
    const near = spans.filter((span) => span.at === at || span.at === at - 1)
    let now = cost(order, near, inside)
    let better = true
    for (let round = 0; better && round < 6; round++) {
      better = false
      for (let first = 0; first < ids.length; first++) {
        for (let second = first + 1; second < Math.min(ids.length, first + 4); second++) {
          swap(ids, first, second)
          const then = cost(order, near, inside)
          if (then < now) {
            now = then
            better = true
          } else swap(ids, first, second)
        }
      }
    }
  }
  return order
}

function swap(ids: string[], first: number, second: number): void {
  const [a, b] = [ids[first] ?? '', ids[second] ?? '']
  ids[first] = b
  ids[second] = a
}

function cost(
  order: readonly (readonly string[])[],
  spans: Columns['spans'],
  inside: readonly (readonly string[])[],
): number {
  const place = new Map(order.flatMap((ids) => ids.map((id, at): [string, number] => [id, at])))
  const ends = spans.map(({ at, left, right }) => ({ at, a: place.get(left) ?? 0, b: place.get(right) ?? 0 }))
  let total = 0
  for (let first = 0; first < ends.length; first++) {
    const one = ends[first]
    for (let second = first + 1; second < ends.length; second++) {
      const other = ends[second]
      if (one && other && one.at === other.at && (one.a - other.a) * (one.b - other.b) < 0) total++
    }
  }
  for (const [a, b] of inside)
    total += 1.5 * (Math.abs((place.get(a ?? '') ?? 0) - (place.get(b ?? '') ?? 0)) - 1)
  return total
}
