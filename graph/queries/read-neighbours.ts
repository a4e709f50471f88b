import { anyRelation, execute, kindLabel, relationType } from '@/graph/db'
import { cursorForms } from '@/lib/api/page'
import type { Neighbours } from '@/lib/api/schemas'
import { AppError } from '@/lib/errors'
import type { Kind, Relation } from '@/lib/model'
import { foldName } from '@/lib/text/fold'
import { fromCursor, toCursor } from './keys'
import { linkMap, nodeMap, toLink, toNode, type LinkRow, type NodeRow } from './rows'

interface Page {
  readonly id: string
  readonly relation?: Relation | undefined
  readonly kind?: Kind | undefined
  /** What a word of a name of theirs begins with. */
  readonly name?: string | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

const labelOf = (kind: Kind): string =>
  kind === 'Figure' || kind === 'Release' ? `:${kind}` : `:${kindLabel(kind)}`

function startOf(after: string | undefined) {
  if (!after) return { stories: null, confidence: null, key: null }
  const [stories, confidence, key] = fromCursor(after, cursorForms.link, 3)
  return { stories: Number(stories), confidence: Number(confidence), key }
}

/**
 * One page of the links of an entity or figure with what they lead to: most stories first, then confidence, then
 * key. `total` counts all that fit. Throws `not_found` when there is no such node.
 */
export async function readNeighbours({ id, relation, kind, name, after, limit }: Page): Promise<Neighbours> {
  const types = relation ? relationType(relation) : anyRelation
  const pattern = `(n)-[r:${types}]-(other${kind ? labelOf(kind) : ''})`
  const begins = foldName(name ?? '')
  const named = begins
    ? 'any(name IN other.folded WHERE name STARTS WITH $begins OR name CONTAINS $inside)'
    : 'true'
  const [found] = await execute<{ total: number; rows: { link: LinkRow; node: NodeRow }[] }>(
    `MATCH (n:Entity|Figure {id: $id})
     CALL (n) {
       MATCH ${pattern}
       WHERE ${named} AND ($stories IS NULL OR r.stories < $stories OR (r.stories = $stories AND
         (r.confidence < $confidence OR (r.confidence = $confidence AND r.key > $key))))
       WITH r, other ORDER BY r.stories DESC, r.confidence DESC, r.key LIMIT $limit
       RETURN collect({link: ${linkMap('r')}, node: ${nodeMap('other')}}) AS rows
     }
     RETURN COUNT { ${pattern} WHERE ${named} } AS total, rows`,
    { id, ...startOf(after), limit: limit + 1, begins, inside: ` ${begins}` },
  )
  if (!found) throw new AppError('not_found', `Nothing in the graph has the id “${id}”.`)
  const rows = found.rows.slice(0, limit)
  const last = rows.at(-1)?.link
  return {
    nodes: [...new Map(rows.map(({ node }) => [node.id, toNode(node)])).values()],
    links: rows.map(({ link }) => toLink(link)),
    next: last && found.rows.length > limit ? toCursor([last.stories, last.confidence, last.key]) : null,
    total: found.total,
  }
}
