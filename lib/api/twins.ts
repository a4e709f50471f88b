import * as z from 'zod'
import { comparisonSchema, differenceSchema, sideSchema } from '@/lib/twins/comparison'
import { citationSchema } from './schemas'

/** Shapes of the comparison of language versions; see lib/twins for what they mean. */

export { comparisonSchema, differenceSchema, sideSchema }

/** Another release of the story, compared with the one that was asked for: side `a` is that one, side `b` this one. */
export const twinSchema = z.object({ release: citationSchema, comparison: comparisonSchema })
export type Twin = z.infer<typeof twinSchema>

/** A release with every other release of its story, compared one by one. */
export const twinsSchema = z.object({ release: citationSchema, twins: z.array(twinSchema) })
export type Twins = z.infer<typeof twinsSchema>
