import * as z from 'zod'

const none = z.object({})

const calledSchema = z.object({ name: z.string(), signature: z.string(), description: z.string() })

/** What a query can name: everything that is stored, and what Cypher can be asked to do here. */
export const querySchemaSchema = z.object({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  properties: z.array(z.string()),
  functions: z.array(calledSchema.extend({ category: z.string(), aggregating: z.boolean() })),
  procedures: z.array(calledSchema),
})
export type QuerySchema = z.infer<typeof querySchemaSchema>

/** The route of what a query can name, as in the table of all endpoints. */
export const querySchemaEndpoints = {
  querySchema: {
    method: 'GET',
    path: '/query/schema',
    summary: 'Labels, relationship types, properties, functions and procedures that a query can name',
    params: none,
    query: none,
    answer: querySchemaSchema,
  },
} as const
