import * as z from 'zod'
import { mostText, queryRows } from '@/lib/cypher/limits'

const none = z.object({})

const cypher = z.string().min(1).max(mostText).describe(`At most ${mostText} characters.`)
const params = z.record(z.string(), z.unknown()).default({})

/** One step of a plan, with the steps that feed it; `rows` and `hits` only after PROFILE. */
export const planStepSchema = z.object({
  operator: z.string(),
  details: z.string(),
  estimatedRows: z.number().nullable(),
  rows: z.number().nullable(),
  hits: z.number().nullable(),
  get children() {
    return z.array(planStepSchema)
  },
})

export const queryRequestSchema = z.object({
  cypher,
  params,
  plan: z.boolean().default(false).describe('Runs with PROFILE and answers what each step cost.'),
  limit: z
    .int()
    .min(1)
    .max(queryRows.most)
    .default(queryRows.usual)
    .describe(`Most rows of the answer, at most ${queryRows.most}.`),
})
export type QueryRequest = z.input<typeof queryRequestSchema>

export const queryResultSchema = z.object({
  columns: z.array(z.string()),
  /** Cells as plain JSON; nodes and relationships as `{ id, labels | type, properties }`. */
  rows: z.array(z.array(z.unknown())),
  /** Ids of entities and keys of links among the cells, for the board. */
  nodes: z.array(z.string()),
  links: z.array(z.string()),
  truncated: z.boolean(),
  milliseconds: z.number(),
  notes: z.array(z.string()),
  plan: planStepSchema.optional(),
})
export type QueryResult = z.infer<typeof queryResultSchema>

export const queryCheckRequestSchema = z.object({ cypher, params })
export type QueryCheckRequest = z.input<typeof queryCheckRequestSchema>

export const queryStreamRequestSchema = z.object({ cypher, params })

/** What the database or a lock has to say of a query, and of which words. */
export const queryProblemSchema = z.object({
  message: z.string(),
  /** From 1. */
  line: z.int().min(1),
  column: z.int().min(1),
  /** UTF-16 offsets into the query, `end` exclusive. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** A query with an error is not run. */
  severity: z.enum(['error', 'warning', 'information']),
})
export type QueryProblem = z.infer<typeof queryProblemSchema>

export const queryCheckSchema = z.object({
  /** Whether the query would be run with these parameters. */
  ok: z.boolean(),
  problems: z.array(queryProblemSchema),
  /** Absent when the database cannot plan the query. */
  plan: planStepSchema.nullable(),
  columns: z.array(z.string()),
  /** Names of the parameters in the text, in their order, each once. */
  parameters: z.array(z.string()),
})
export type QueryCheck = z.infer<typeof queryCheckSchema>

export const queryEndpoints = {
  query: {
    method: 'POST',
    path: '/query',
    summary: 'Run read-only Cypher, within limits of time, rows and size',
    params: none,
    query: none,
    body: queryRequestSchema,
    reads: true,
    errors: ['query_refused', 'query_failed', 'query_timeout', 'busy'],
    answer: queryResultSchema,
  },
  queryCheck: {
    method: 'POST',
    path: '/query/check',
    summary: 'What is wrong with a query, its plan, columns and parameters, without running it',
    params: none,
    query: none,
    body: queryCheckRequestSchema,
    reads: true,
    errors: ['query_refused', 'query_failed', 'query_timeout', 'busy'],
    answer: queryCheckSchema,
  },
  queryStream: {
    method: 'POST',
    path: '/query/stream',
    summary: 'The rows of a query as they come, however many there are',
    params: none,
    query: none,
    body: queryStreamRequestSchema,
    reads: true,
    errors: ['query_refused', 'query_failed', 'query_timeout', 'busy'],
    media: {
      'application/x-ndjson':
        'One JSON value a line: first `{ "columns": [...] }`, then an array for each row, last `{ "done": true, "rows": n, "milliseconds": n }`, or `{ "error": ... }` when the query failed on its way',
    },
  },
} as const
