import { anyRelation, execute, relationType } from '@/graph/db'
import type { Link, Node } from '@/lib/api/schemas'
import { relationOfKey } from './keys'
import { linkMap, nodeMap, toLink, toNode, type LinkRow, type NodeRow } from './rows'

/** A link with both of its ends. */
export interface WholeLink {
  readonly link: Link
  readonly source: Node
  readonly target: Node
}

/** The links with these keys, in their order; keys that name nothing are passed over. Throws `not_found` for what is no key. */
export async function readLinks(keys: readonly string[]): Promise<WholeLink[]> {
  const found = await Promise.all(
    [...new Set(keys.map(relationOfKey))].map((relation) =>
      execute<{ link: LinkRow; source: NodeRow; target: NodeRow }>(
        `UNWIND $keys AS key
         MATCH (a)-[r:${relationType(relation)} {key: key}]->(b)
         RETURN ${linkMap('r')} AS link, ${nodeMap('a')} AS source, ${nodeMap('b')} AS target`,
        { keys: keys.filter((key) => relationOfKey(key) === relation) },
      ),
    ),
  )
  const byKey = new Map(found.flat().map((row) => [row.link.key, row]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    return row ? [{ link: toLink(row.link), source: toNode(row.source), target: toNode(row.target) }] : []
  })
}

/** The key of the best attested link of each of these entities and figures; ids without a link are passed over. */
export async function readStrongest(ids: readonly string[]): Promise<string[]> {
  const rows = await execute<{ key: string }>(
    `UNWIND $ids AS id
     MATCH (n:Entity|Figure {id: id})
     CALL (n) {
       MATCH (n)-[r:${anyRelation}]-() WHERE r.modality <> 'denied'
       RETURN r.key AS key ORDER BY r.stories DESC, r.confidence DESC, r.key LIMIT 1
     }
     RETURN key`,
    { ids },
  )
  return [...new Set(rows.map(({ key }) => key))]
}
