import type { Link, Node } from '@/lib/api/schemas'
import type { Board } from '@/lib/board/state'
import { emptyBoard } from '@/lib/board/state'
import { modalityNames } from '@/lib/model/display'
import { entityKindNames } from '@/lib/model/entities'

/** A number from 0 to `below`, spread by the step it is asked for: the same graph on every machine. */
const spread = (step: number, below: number) => ((step * 2_654_435_761) >>> 8) % below

const idAt = (at: number) => `node-${String(at).padStart(5, '0')}`

const nodeAt = (at: number): Node => ({
  id: idAt(at),
  kind: entityKindNames[spread(at, entityKindNames.length)] ?? 'Country',
  name: `Entity number ${at}`,
  names: {},
  properties: {},
  degree: 1 + spread(at + 17, 40),
})

function linkAt(at: number, nodes: number): Link {
  const source = idAt(at % nodes)
  const target = idAt((at + 1 + spread(at, at % 4 === 0 ? nodes - 1 : 40)) % nodes)
  return {
    key: `SUPPORTED:${source}:${target}:asserted:${at}`,
    relation: 'SUPPORTED',
    source,
    target,
    modality: spread(at + 5, 12) === 0 ? (modalityNames[1] ?? 'asserted') : 'asserted',
    background: false,
    claims: 1,
    releases: 1,
    stories: 1 + spread(at + 3, 5),
    confidence: 0.9,
    published: [],
    validFrom: null,
    validTo: null,
    langs: ['en'],
    publishers: ['A'],
  }
}

/** A board of that many nodes and links on a loose grid, each link to a node near by or far away. */
export function generatedBoard(nodes: number, links: number): Board {
  const made = Array.from({ length: nodes }, (_, at) => nodeAt(at))
  const columns = Math.ceil(Math.sqrt(nodes * 1.4))
  const place = (at: number) => ({
    x: (at % columns) * 130 + spread(at, 60),
    y: Math.floor(at / columns) * 110 + spread(at + 9, 50),
  })
  return {
    ...emptyBoard,
    nodes: Object.fromEntries(made.map((node) => [node.id, node])),
    links: Object.fromEntries(
      Array.from({ length: links }, (_, at) => linkAt(at, nodes)).map((link) => [link.key, link]),
    ),
    positions: Object.fromEntries(made.map((node, at) => [node.id, place(at)])),
  }
}
