import * as z from 'zod'
import { measureNames } from '@/lib/model'
import { longestIds, type Endpoint } from './endpoint'
import { figureAnswerSchema, figureNodeSchema } from './schemas'

/** The highest answer that a release published to one figure of an entity; what was denied is not among them. */
export const ownedFigureSchema = z.object({
  owner: z.string(),
  measure: z.enum(measureNames),
  item: z.string().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  value: z.number(),
})
export type OwnedFigure = z.infer<typeof ownedFigureSchema>

export const ownedFiguresSchema = z.object({ figures: z.array(ownedFigureSchema) })

/** A figure, each of its answers with the sentence that publishes it; offsets as in `LinkEvidence`. */
export const toldFigureSchema = figureNodeSchema.extend({
  answers: z.array(
    figureAnswerSchema.extend({
      sentence: z.string(),
      sentenceStart: z.int(),
      start: z.int(),
      end: z.int(),
    }),
  ),
})
export type ToldFigure = z.infer<typeof toldFigureSchema>

export const toldFiguresSchema = z.object({ figures: z.array(toldFigureSchema) })

/** The routes that answer figures: of several entities at once, and of one with its sentences. */
export const figureEndpoints = {
  entityFigures: {
    method: 'GET',
    path: '/entities/{id}/figures',
    summary: 'The figures of an entity, or of a series and its editions, every answer with its sentence',
    params: z.object({ id: z.string().min(1).max(400) }),
    query: z.object({}),
    answer: toldFiguresSchema,
  },
  figures: {
    method: 'GET',
    path: '/figures',
    summary: 'The figures that several entities own, each with its highest published value',
    params: z.object({}),
    query: z.object({
      ids: z
        .string()
        .max(longestIds)
        .transform((text) => [...new Set(text.split(',').filter(Boolean))])
        .pipe(z.array(z.string()).max(2_000))
        .describe('Ids with commas between them.'),
      measure: z.preprocess((value) => (value === '' ? undefined : value), z.enum(measureNames).optional()),
    }),
    answer: ownedFiguresSchema,
  },
} as const satisfies Record<string, Endpoint>
