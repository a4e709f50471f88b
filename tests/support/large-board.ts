import type { Link, Node } from '@/lib/api/schemas'
import { layOut } from '@/lib/board/arrive'
import type { Positions } from '@/lib/board/state'
import { emptyBoard, layoutNames } from '@/lib/board/state'
import { entityKindNames } from '@/lib/model/entities'
import { node, link } from '../unit/lib/board/board-fixture'

/** A connected graph of `count` entities with hubs, dates and coordinates, the same every time. */
export function largeGraph(count: number): { nodes: Node[]; links: Link[] } {
  const nodes = Array.from({ length: count }, (_, at) => {
    const kind = entityKindNames[at % entityKindNames.length] ?? 'Place'
    const place: Record<string, number> =
      kind === 'Country' ? { latitude: (at * 37) % 60, longitude: ((at * 71) % 340) - 170 } : {}
    const dates: Record<string, string> =
      kind === 'Event' ? { start: `${2000 + (at % 15)}-0${1 + (at % 9)}` } : {}
    return node(`n${at}`, kind, { degree: at % 30, properties: { ...place, ...dates } })
  })
  const links = Array.from({ length: 2 * count }, (_, at) => {
    const from = (at % (count - 1)) + 1
    const to = at < count ? Math.floor(from / 4) : (at * 7919) % from
    return link(at % 3 ? 'ATTENDED' : 'LOCATED_IN', `n${from}`, `n${to}`)
  })
  return { nodes, links }
}

/** The places of a graph of `count` entities in every layout; `turned` puts it together the other way round. */
export function everyLayout(count: number, turned = false): Readonly<Record<string, Positions>> {
  const { nodes, links } = largeGraph(count)
  const graph = turned ? { nodes: nodes.toReversed(), links: links.toReversed() } : { nodes, links }
  return Object.fromEntries(layoutNames.map((name) => [name, layOut(name, graph, emptyBoard)]))
}
