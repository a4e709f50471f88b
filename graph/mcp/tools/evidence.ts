import * as z from 'zod'
import { findEntity, readEntityEvidence, readEvidence } from '@/graph/queries'
import { citedLinkSchema, pageShape, quotationSchema, sourceSchema } from '@/lib/api/cited'
import { flat } from '@/lib/cited/flat'
import { linkLines, linkWords, toCitedLink, toEnd } from '@/lib/cited/links'
import { quotationLines, toQuotation } from '@/lib/cited/quotations'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted, numbered } from '@/lib/cited/text'
import { AppError } from '@/lib/errors'
import { relationNames } from '@/lib/model'
import { after, entity, nextLine } from '../parts'
import { tool } from '../tool'

const saidSchema = quotationSchema.extend({
  link: z.string(),
  relation: z.enum(relationNames),
  states: z.string().describe('The link in words.'),
})

const output = z.object({
  link: citedLinkSchema.nullable().describe('The link that was asked for; null for an entity.'),
  sentences: z.array(saidSchema),
  ...pageShape,
  sources: z.array(sourceSchema),
})
type Output = z.output<typeof output>

async function ofLink(key: string, page: { after?: string | undefined; limit: number }): Promise<Output> {
  const { link, source, target, evidence, next, total } = await readEvidence(key, page)
  const sources = new Sources()
  const nodes = new Map([source, target].map((node) => [node.id, node]))
  const cited = toCitedLink(link, { nodes, evidence: null, sources })
  const said = { link: key, relation: link.relation, states: linkWords(cited) }
  const sentences = evidence.map((one) => ({ ...toQuotation(one, sources), ...said }))
  return { link: cited, sentences, next, total, sources: sources.list() }
}

async function ofEntity(what: string, page: { after?: string | undefined; limit: number }): Promise<Output> {
  const { id } = await findEntity(what)
  const { evidence, next, total } = await readEntityEvidence({ id, ...page })
  const sources = new Sources()
  const sentences = evidence.map((one) => {
    const { link, relation, source, target } = one
    const states = linkWords({ from: toEnd(source), relation, to: toEnd(target) })
    return { ...toQuotation(one, sources), link, relation, states }
  })
  return { link: null, sentences, next, total, sources: sources.list() }
}

function textOf({ link, sentences, next, total, sources }: Output): string {
  const head = link
    ? linkLines(link).join('\n')
    : `${counted(total, 'sentence')} behind the links of this entity, newest first.`
  const said = sentences.map((one) => [...(link ? [] : [flat(one.states)]), ...quotationLines(one)])
  return answerText([head, numbered(said), nextLine(next)], sources)
}

/** The sentences behind one link, or behind all links of an entity. */
export const evidenceTool = tool({
  name: 'evidence',
  title: 'Sentences behind a link or an entity',
  description:
    'Every sentence that says a link (give “link”, a key as “neighbours” and “path” give it), or all sentences behind the links of one entity (give “entity”); newest release first, in the language of the release, with offsets, source and what people judged.',
  input: z.object({
    link: z.string().min(1).max(1_000).optional().describe('The key of a link.'),
    entity: entity.optional(),
    limit: z.int().min(1).max(50).default(12),
    after,
  }),
  output,
  async answer({ link, entity, ...page }) {
    if ((link === undefined) === (entity === undefined))
      throw new AppError('bad_request', 'Give either “link” or “entity”, not both and not neither.')
    const data = link === undefined ? await ofEntity(entity ?? '', page) : await ofLink(link, page)
    return { data, text: textOf(data) }
  },
})
