import * as z from 'zod'
import { findEntity, readNeighbours, readNewest } from '@/graph/queries'
import { citedLinkSchema, endSchema, pageShape, sourceSchema } from '@/lib/api/cited'
import type { Node } from '@/lib/api/schemas'
import { flat } from '@/lib/cited/flat'
import { linkLines, toCitedLink } from '@/lib/cited/links'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted, numbered } from '@/lib/cited/text'
import { kindNames, relationNames } from '@/lib/model'
import { after, entity, nextLine } from '../parts'
import { tool } from '../tool'

const output = z.object({
  entity: endSchema,
  links: z.array(citedLinkSchema),
  ...pageShape,
  sources: z.array(sourceSchema),
})

/** The links of an entity, each with its newest sentence. */
export const neighboursTool = tool({
  name: 'neighbours',
  title: 'Links of an entity',
  description:
    'The links of one entity and what they lead to, best attested first, each with its newest sentence. Narrow by relation, by the kind of the other end, or by its name.',
  input: z.object({
    entity,
    relation: z.enum(relationNames).optional(),
    kind: z.enum(kindNames).optional().describe('The kind of the other end.'),
    name: z.string().max(200).optional().describe('How a word of the other end’s name begins.'),
    limit: z.int().min(1).max(50).default(15),
    after,
  }),
  output,
  async answer({ entity, ...page }) {
    const meant = await findEntity(entity)
    const { nodes, links, next, total } = await readNeighbours({ id: meant.id, ...page })
    const newest = await readNewest(links.map(({ key }) => key))
    const sources = new Sources()
    const ends = new Map<string, Pick<Node, 'id' | 'name' | 'kind'>>(nodes.map((node) => [node.id, node]))
    ends.set(meant.id, meant)
    const cited = links.map((link) =>
      toCitedLink(link, { nodes: ends, evidence: newest.get(link.key), sources }),
    )
    const data = { entity: meant, links: cited, next, total, sources: sources.list() }
    const head = `${flat(meant.name)} (${meant.kind}, id ${meant.id}): ${counted(total, 'link')}${total > cited.length ? `, ${cited.length} here` : ''}.`
    const text = answerText([head, numbered(cited.map(linkLines)), nextLine(next)], data.sources)
    return { data, text }
  },
})
