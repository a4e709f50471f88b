import 'server-only'
import { readNeighbours } from '@/graph/queries/read-neighbours'
import { readOverview } from '@/graph/queries/read-overview'
import { readSubgraph } from '@/graph/queries/read-subgraph'
import type { Node } from '@/lib/api/schemas'
import { knownEntityId } from '@/lib/model/identity'
import type { Start, StartName } from '../_components/home/start'

/** Entities that make good starting points where they are in the graph. */
const curated: readonly { id: string; name: StartName }[] = [
  { id: knownEntityId('Operation', 'soga'), name: 'soga' },
  { id: knownEntityId('Official', 'ronald-k-noble'), name: 'noble' },
  { id: knownEntityId('Facility', 'igci'), name: 'complex' },
  { id: knownEntityId('Country', 'cn'), name: 'china' },
]

const wanted = 4
/** Most entities that a starting point puts on a board. */
const size = 24
const perEdition = 9

const idsAround = async (id: string, limit: number): Promise<string[]> =>
  (await readNeighbours({ id, limit })).nodes.filter(({ kind }) => kind !== 'Figure').map((node) => node.id)

/** The entity with what it is best linked to; for a series of operations also what its editions are linked to. */
async function startAt(node: Node, name: StartName | null): Promise<Start> {
  const editions =
    node.kind === 'Operation'
      ? (await readNeighbours({ id: node.id, relation: 'EDITION_OF', limit: size })).links
          .filter((link) => link.target === node.id)
          .map((link) => link.source)
      : []
  const around = await idsAround(node.id, size)
  const beyond = await Promise.all(editions.map((edition) => idsAround(edition, perEdition)))
  const ids = [...new Set([node.id, ...editions, ...around, ...beyond.flat()])].slice(0, size)
  return { node, ids, name }
}

/** Ready starting points: curated ones that are in the graph, then the most connected of it; none when it has no link. */
export async function readStarts(connected?: readonly Node[]): Promise<Start[]> {
  const { nodes } = await readSubgraph(curated.map(({ id }) => id))
  const chosen = nodes.filter((node) => node.degree > 0)
  const missing = wanted - chosen.length
  const rest = missing > 0 ? (connected ?? (await readOverview()).connected) : []
  const others = rest.filter(({ id }) => chosen.every((node) => node.id !== id)).slice(0, missing)
  return Promise.all(
    [...chosen, ...others].map((node) =>
      startAt(node, curated.find(({ id }) => id === node.id)?.name ?? null),
    ),
  )
}
