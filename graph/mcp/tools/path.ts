import * as z from 'zod'
import { findEntity, readPaths } from '@/graph/queries'
import { citedLinkSchema, endSchema, sourceSchema } from '@/lib/api/cited'
import type { Paths } from '@/lib/api/paths'
import { flat } from '@/lib/cited/flat'
import { linkLines, toCitedLink, toEnd } from '@/lib/cited/links'
import { Sources } from '@/lib/cited/sources'
import { answerText, numbered } from '@/lib/cited/text'
import { relationNames } from '@/lib/model'
import { date, entity } from '../parts'
import { tool } from '../tool'

const output = z.object({
  from: endSchema,
  to: endSchema,
  paths: z.array(z.object({ nodes: z.array(endSchema), steps: z.array(citedLinkSchema) })),
  searched: z.object({
    steps: z.int(),
    entities: z.int(),
    links: z.int(),
    /** True when there was too much to look at: there may be other paths. */
    cut: z.boolean(),
  }),
  sources: z.array(sourceSchema),
})

function toData({ from, to, paths, nodes, searched }: Paths): z.output<typeof output> {
  const sources = new Sources()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const cited = paths.map((path) => ({
    nodes: path.nodes.flatMap((id) => byId.get(id) ?? []).map(toEnd),
    steps: path.steps.map(({ link, evidence }) => toCitedLink(link, { nodes: byId, evidence, sources })),
  }))
  return {
    ...{ from: toEnd(from), to: toEnd(to), paths: cited },
    searched: {
      ...{ steps: searched.steps, entities: searched.nodes, links: searched.links },
      cut: searched.cut,
    },
    sources: sources.list(),
  }
}

function textOf({ from, to, paths, searched, sources }: z.output<typeof output>): string {
  const cut = searched.cut
    ? 'There was too much to look at all of it: there may be other paths. Name relations or dates.'
    : null
  if (paths.length === 0)
    return [
      `No path of at most ${searched.steps} steps joins ${flat(from.name)} and ${flat(to.name)} under these limits (${searched.links} links looked at).`,
      cut,
    ]
      .filter(Boolean)
      .join(' ')
  const parts = paths.map(
    ({ nodes, steps }, at) =>
      `Path ${at + 1}: ${nodes.map(({ name }) => flat(name)).join(' – ')}\n${numbered(steps.map(linkLines))}`,
  )
  return answerText([...parts, cut], sources)
}

/** How two entities are connected, step by step with sentences. */
export const pathTool = tool({
  name: 'path',
  title: 'Paths between two entities',
  description:
    'How two entities are connected: paths of links, each step with a sentence; fewer steps first, then fewer hubs, then better attested. What releases deny joins nothing.',
  input: z.object({
    from: entity,
    to: entity,
    k: z.int().min(1).max(10).default(3).describe('At most so many paths.'),
    steps: z.int().min(1).max(6).default(4).describe('Most links of a path.'),
    relations: z.array(z.enum(relationNames)).max(30).default([]).describe('Only these; all when empty.'),
    after: date.describe('Only links that happened, or else were published, on or after this date.'),
    before: date.describe('Only links that happened, or else were published, on or before this date.'),
    hubs: z
      .enum(['weigh', 'allow', 'avoid'])
      .default('weigh')
      .describe('Rank paths over hubs last, like any other, or leave them out.'),
  }),
  output,
  async answer({ from, to, ...wish }) {
    const [one, other] = await Promise.all([findEntity(from), findEntity(to)])
    const data = toData(await readPaths({ from: one.id, to: other.id, ...wish, mode: 'k', timed: false }))
    return { data, text: textOf(data) }
  },
})
