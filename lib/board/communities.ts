import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Line } from './lines'

const seed = 20_071_016

/** Random numbers that are the same each time (mulberry32). */
function numbers(): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

/**
 * Nodes that are joined more densely among themselves than to the rest (Louvain, lines weighted by stories): lists
 * of ids, largest first, then by smallest id. The same for the same board in whatever order it comes. Nodes without
 * a line are in none.
 */
export function communitiesOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const ids = [...new Set(lines.flatMap(({ source, target }) => [source, target]))].toSorted(byText)
  if (ids.length === 0) return []
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (const id of ids) graph.addNode(id)
  for (const line of lines.toSorted((left, right) => byText(left.id, right.id)))
    graph.addUndirectedEdge(line.source, line.target, { weight: line.stories })
  const found = louvain(graph, { rng: numbers(), getEdgeWeight: 'weight' })
  const members = new Map<number, string[]>()
  for (const id of ids) {
    const community = found[id] ?? -1
    members.set(community, [...(members.get(community) ?? []), id])
  }
  return [...members.values()].toSorted(
    (left, right) => right.length - left.length || byText(left[0] ?? '', right[0] ?? ''),
  )
}
