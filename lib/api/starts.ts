import * as z from 'zod'
import { nodeSchema } from './schemas'

/** Ready ways into the graph, for a board with nothing on it. */

/** An entity with the ids that a good first board of it shows, itself first. */
export const startSchema = z.object({ node: nodeSchema, ids: z.array(z.string()) })
export const startsSchema = z.object({ starts: z.array(startSchema) })
export type Starts = z.infer<typeof startsSchema>

/** The route of this file, declared as `endpoints` wants it. */
export const startEndpoints = {
  starts: {
    method: 'GET',
    path: '/starts',
    summary: 'Good starting points: well-known entities that are in the graph, then the most connected of it',
    params: z.object({}),
    query: z.object({}),
    answer: startsSchema,
  },
} as const
