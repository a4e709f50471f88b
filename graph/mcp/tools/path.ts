import * as z from 'zod'
import { findEntity, readPaths } from '@/graph/queries'
import { citedPathsSchema, type CitedPaths } from '@/lib/api/cited'
import { flat } from '@/lib/cited/flat'
import { linkLines } from '@/lib/cited/links'
import { toCitedPaths } from '@/lib/cited/paths'
import { answerText, numbered } from '@/lib/cited/text'
import { relationNames } from '@/lib/model'
import { date, entity } from '../parts'
import { tool } from '../tool'

function textOf({ from, to, paths, searched, sources }: CitedPaths): string {
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
  output: citedPathsSchema,
  async answer({ from, to, ...wish }) {
    const [one, other] = await Promise.all([findEntity(from), findEntity(to)])
    const data = toCitedPaths(
      await readPaths({ from: one.id, to: other.id, ...wish, mode: 'k', timed: false }),
    )
    return { data, text: textOf(data) }
  },
})
