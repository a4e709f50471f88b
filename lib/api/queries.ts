import * as z from 'zod'
import { mostText } from '@/lib/cypher/limits'
import { pageFields, pageQuery } from './page'

/** Shapes of queries that are kept on the server. */

/** Characters of a saved query's name, description and text, and of its parameters as JSON. */
export const savedQueryLimits = { name: 120, description: 2_000, cypher: mostText, params: 20_000 } as const

const versionSchema = z.int().min(1)

/** A saved query; `changedAt` is ISO 8601 in UTC. */
export const savedQuerySchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  cypher: z.string(),
  /** Values of parameters that it was saved with. */
  params: z.record(z.string(), z.unknown()),
  /** Counts up with each change: whoever saves says which one it began with. */
  version: versionSchema,
  changedAt: z.string(),
})
export type SavedQuery = z.infer<typeof savedQuerySchema>

/** Saved queries, newest change first. */
export const savedQueryListSchema = z.object({
  queries: z.array(savedQuerySchema),
  ...pageFields,
})
export type SavedQueryList = z.infer<typeof savedQueryListSchema>

export const newSavedQueryRequestSchema = z.object({
  name: z.string().trim().min(1).max(savedQueryLimits.name),
  description: z.string().trim().max(savedQueryLimits.description).default(''),
  cypher: z.string().min(1).max(savedQueryLimits.cypher),
  params: z
    .record(z.string(), z.unknown())
    .default({})
    .refine(
      (params) => JSON.stringify(params).length <= savedQueryLimits.params,
      'The parameters are too long.',
    ),
})
export type NewSavedQueryRequest = z.input<typeof newSavedQueryRequestSchema>

export const changeSavedQueryRequestSchema = newSavedQueryRequestSchema.extend({ version: versionSchema })
export type ChangeSavedQueryRequest = z.input<typeof changeSavedQueryRequestSchema>

const none = z.object({})
const byId = z.object({ id: z.uuid() })

/** Routes of saved queries, as in the table of all endpoints. */
export const savedQueryEndpoints = {
  savedQueries: {
    method: 'GET',
    path: '/queries',
    summary: 'Saved queries, the last changed first, by words of their names and descriptions',
    params: none,
    query: z.object({
      q: z.string().max(200).default(''),
      ...pageQuery(100, 500),
    }),
    answer: savedQueryListSchema,
  },
  saveQuery: {
    method: 'POST',
    path: '/queries',
    summary: 'Keep a new query; it is not run',
    params: none,
    query: none,
    body: newSavedQueryRequestSchema,
    answer: savedQuerySchema,
  },
  savedQuery: {
    method: 'GET',
    path: '/queries/{id}',
    summary: 'A saved query',
    params: byId,
    query: none,
    answer: savedQuerySchema,
  },
  changeQuery: {
    method: 'PUT',
    path: '/queries/{id}',
    summary:
      'Change a saved query that is at `version`; 409 with the later one when somebody has changed it since',
    params: byId,
    query: none,
    body: changeSavedQueryRequestSchema,
    errors: ['conflict'],
    answer: savedQuerySchema,
  },
  deleteQuery: {
    method: 'DELETE',
    path: '/queries/{id}',
    summary: 'Put a saved query away; the last fifty put away can be restored',
    params: byId,
    query: none,
    answer: savedQuerySchema,
  },
  restoreQuery: {
    method: 'POST',
    path: '/queries/{id}/restore',
    summary: 'Take back a saved query that was put away',
    params: byId,
    query: none,
    answer: savedQuerySchema,
  },
} as const
