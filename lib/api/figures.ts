import * as z from 'zod'
import { measureNames } from '@/lib/model'
import type { Endpoint } from './endpoints'

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

/** The route that answers figures of several entities at once. */
export const figureEndpoints = {
  figures: {
    method: 'GET',
    path: '/figures',
    summary: 'The figures that several entities own, each with its highest published value',
    params: z.object({}),
    query: z.object({
      ids: z
        .string()
        .max(100_000)
        .transform((text) => [...new Set(text.split(',').filter(Boolean))])
        .pipe(z.array(z.string()).max(2_000))
        .describe('Ids with commas between them.'),
      measure: z.preprocess((value) => (value === '' ? undefined : value), z.enum(measureNames).optional()),
    }),
    answer: ownedFiguresSchema,
  },
} as const satisfies Record<string, Endpoint>
