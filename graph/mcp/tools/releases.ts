import * as z from 'zod'
import { listReleases } from '@/graph/queries'
import { pageShape, sourceSchema } from '@/lib/api/cited'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted } from '@/lib/cited/text'
import { after, nextLine } from '../parts'
import { tool } from '../tool'

const output = z.object({
  releases: z.array(
    z.object({
      id: z.string(),
      source: z.int(),
      sentences: z.int(),
      entities: z.int(),
      claims: z.int(),
      figures: z.int(),
    }),
  ),
  ...pageShape,
  sources: z.array(sourceSchema),
})

/** Releases, newest first. */
export const releasesTool = tool({
  name: 'releases',
  title: 'Releases',
  description:
    'Releases that the graph was made from, newest first, by words of their title, number or sentences and by language. “release” gives the text of one.',
  input: z.object({
    q: z.string().max(1_000).optional().describe('Words that it has.'),
    lang: z.string().max(35).optional().describe('BCP 47: en, fr, es, ar.'),
    limit: z.int().min(1).max(50).default(20),
    after,
  }),
  output,
  async answer(asked) {
    const { releases, next, total } = await listReleases(asked)
    const sources = new Sources()
    const listed = releases.map((release) => ({
      id: release.id,
      source: sources.numberOf(release),
      sentences: release.sentences,
      entities: release.entities,
      claims: release.claims,
      figures: release.figures,
    }))
    const head = total === 0 ? 'No release fits.' : `${counted(total, 'release')}, ${listed.length} here.`
    return {
      data: { releases: listed, next, total, sources: sources.list() },
      text: answerText([head, nextLine(next)], sources.list()),
    }
  },
})
