import * as z from 'zod'
import { findEntity, readEntityFigures } from '@/graph/queries'
import { citedFigureSchema, endSchema, pageShape, sourceSchema } from '@/lib/api/cited'
import { figureLines, toCitedFigure } from '@/lib/cited/figures'
import { flat } from '@/lib/cited/flat'
import { Sources } from '@/lib/cited/sources'
import { answerText, counted, numbered } from '@/lib/cited/text'
import { measureNames } from '@/lib/model'
import { after, entity, nextLine, sliceFrom } from '../parts'
import { tool } from '../tool'

const output = z.object({
  entity: endSchema,
  figures: z.array(citedFigureSchema),
  ...pageShape,
  sources: z.array(sourceSchema),
})

/** Published figures of an entity, every value with its sentence. */
export const figuresTool = tool({
  name: 'figures',
  title: 'Published figures of an entity',
  description:
    'What releases published in numbers about an entity, and about the editions of a series of operations: every value with its hedge and sentence. Where releases disagree all values stand side by side; totals over editions are figures of their own and never to be added to those of the editions.',
  input: z.object({
    entity,
    measure: z.enum(measureNames).optional(),
    limit: z.int().min(1).max(50).default(20),
    after,
  }),
  output,
  async answer({ entity, measure, ...page }) {
    const meant = await findEntity(entity)
    const { figures } = await readEntityFigures(meant.id)
    const fitting = figures.filter((figure) => measure === undefined || figure.measure === measure)
    const { items, next, total } = sliceFrom(fitting, page)
    const sources = new Sources()
    const cited = items.map((figure) => toCitedFigure(figure, sources))
    const head = `${flat(meant.name)} (${meant.kind}, id ${meant.id}): ${counted(total, 'figure')}${measure ? ` of the measure ${measure}` : ''}.`
    return {
      data: { entity: meant, figures: cited, next, total, sources: sources.list() },
      text: answerText([head, numbered(cited.map(figureLines)), nextLine(next)], sources.list()),
    }
  },
})
