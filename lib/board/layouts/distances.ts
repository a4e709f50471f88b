/** A way to a neighbour and its length. */
export interface Way {
  readonly to: number
  readonly length: number
}

type Entry = readonly [distance: number, at: number]

/** Puts an entry into a binary heap, least distance on top. */
function put(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = heap[above]
    if (!parent || parent[0] <= entry[0]) break
    heap[at] = parent
    at = above
  }
  heap[at] = entry
}

/** Takes the least entry out of a heap. */
function take(heap: Entry[]): Entry | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (!last || heap.length === 0) return top
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const next = (heap[left + 1]?.[0] ?? Infinity) < (heap[left]?.[0] ?? Infinity) ? left + 1 : left
    const child = heap[next]
    if (!child || child[0] >= last[0]) break
    heap[at] = child
    at = next
  }
  heap[at] = last
  return top
}

/** Length of the shortest way from `start` to every vertex; Infinity where there is none (Dijkstra with a heap). */
export function distancesFrom(start: number, ways: readonly (readonly Way[])[]): Float64Array {
  const distance = new Float64Array(ways.length).fill(Infinity)
  const heap: Entry[] = [[0, start]]
  distance[start] = 0
  for (let entry = take(heap); entry; entry = take(heap)) {
    const [length, at] = entry
    if (length > (distance[at] ?? 0)) continue
    for (const way of ways[at] ?? []) {
      const reached = length + way.length
      if (reached >= (distance[way.to] ?? 0)) continue
      distance[way.to] = reached
      put(heap, [reached, way.to])
    }
  }
  return distance
}
