import type { Link, Node } from '@/lib/api/schemas'
import { daysOfLink, daysOfNode } from './clocks'
import { dayNumber } from './dates'
import type { Days } from './dates'

const startOf = (days: Days | undefined) => days?.from ?? days?.to ?? undefined

/** When each node first has to do with something dated, in days since 1970: its own date, else that of its earliest link; none for what nothing dates. */
export function firstDays(graph: {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
}): ReadonlyMap<string, number> {
  const nodes = Object.fromEntries(graph.nodes.map((node) => [node.id, node]))
  const found = new Map<string, number>()
  for (const link of graph.links) {
    for (const days of daysOfLink(link, nodes, 'happened')) {
      const day = dayNumber(startOf(days) ?? '')
      if (Number.isNaN(day)) continue
      for (const id of [link.source, link.target]) found.set(id, Math.min(found.get(id) ?? day, day))
    }
  }
  for (const node of graph.nodes) {
    const own = dayNumber(startOf(daysOfNode(node)) ?? '')
    if (!Number.isNaN(own)) found.set(node.id, own)
  }
  return found
}
