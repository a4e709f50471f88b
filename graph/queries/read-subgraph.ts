import { anyRelation, execute } from '@/graph/db'
import type { Subgraph } from '@/lib/api/schemas'
import { linkMap, nodeMap, toLink, toNode, type LinkRow, type NodeRow } from './rows'

/** Nodes with more links than this are joined pair by pair instead of by walking all their links. */
const hub = 200

/** The nodes with these ids and every link between two of them, by key; ids that name nothing are `missing`. */
export async function readSubgraph(ids: readonly string[]): Promise<Subgraph> {
  const wanted = [...new Set(ids)]
  const [found] = await execute<{ nodes: NodeRow[]; links: LinkRow[] }>(
    `MATCH (n:Entity|Figure) WHERE n.id IN $ids
     WITH collect(n) AS all
     OPTIONAL CALL (all) {
       UNWIND all AS a WITH a WHERE coalesce(a.degree, 1) <= $hub
       MATCH (a)-[r:${anyRelation}]-(b) WHERE b.id IN $ids
       RETURN r
       UNION
       UNWIND all AS a WITH a, all WHERE a.degree > $hub
       UNWIND all AS b WITH a, b WHERE b.degree > $hub
       MATCH (a)-[r:${anyRelation}]->(b)
       RETURN r
     }
     WITH all, r ORDER BY r.key
     WITH all, collect(r) AS links
     RETURN [n IN all | ${nodeMap('n')}] AS nodes, [r IN links | ${linkMap('r')}] AS links`,
    { ids: wanted, hub },
  )
  const place = new Map(wanted.map((id, at) => [id, at]))
  const nodes = (found?.nodes ?? [])
    .map(toNode)
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  const present = new Set(nodes.map(({ id }) => id))
  return {
    nodes,
    links: (found?.links ?? []).map(toLink),
    missing: wanted.filter((id) => !present.has(id)),
  }
}
