import * as z from 'zod'
import { entityKindNames } from '@/lib/model'
import { paramTypes, views } from '@/lib/questions/question'
import { queryResultSchema } from './query'

const localisedSchema = z.object({ en: z.string(), fr: z.string(), es: z.string(), ar: z.string() })

/** A value that a ready question asks for. */
export const questionParamSchema = z.object({
  name: z.string(),
  type: z.enum(paramTypes),
  kinds: z.array(z.enum(entityKindNames)).readonly().optional(),
  choices: z.array(z.string()).readonly().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  label: localisedSchema,
  example: z.union([z.string(), z.number()]),
  optional: z.literal(true).optional(),
})

/** A ready question: what it tells, what it asks for, and its Cypher. */
export const questionSchema = z.object({
  name: z.string(),
  title: localisedSchema,
  description: localisedSchema,
  params: z.array(questionParamSchema).readonly(),
  cypher: z.string(),
  view: z.enum(views),
})

export const questionThemeSchema = z.object({
  name: z.string(),
  title: localisedSchema,
  questions: z.array(questionSchema).readonly(),
})

export const questionListSchema = z.object({ themes: z.array(questionThemeSchema).readonly() })

/** The values of a question's parameters, by name. */
export const questionRequestSchema = z.object({
  params: z.record(z.string(), z.unknown()).default({}),
  plan: z.boolean().default(false),
})
export type QuestionRequest = z.input<typeof questionRequestSchema>

/** The answer of a ready question: a query's result, with what was asked and how it is shown first. */
export const questionAnswerSchema = queryResultSchema.extend({
  question: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  view: z.enum(views),
})
export type QuestionAnswer = z.infer<typeof questionAnswerSchema>

const none = z.object({})
const byName = z.object({ name: z.string().min(1).max(100) })

/** The three routes of ready questions, declared as `endpoints` wants them. */
export const questionEndpoints = {
  questions: {
    method: 'GET',
    path: '/questions',
    summary: 'Every ready question by theme, with its parameters and its Cypher',
    params: none,
    query: none,
    answer: questionListSchema,
  },
  question: {
    method: 'GET',
    path: '/questions/{name}',
    summary: 'One ready question: what it tells, what it asks for, and its Cypher',
    params: byName,
    query: none,
    answer: questionSchema,
  },
  askQuestion: {
    method: 'POST',
    path: '/questions/{name}',
    summary: 'Ask a ready question with values for its parameters',
    params: byName,
    query: none,
    body: questionRequestSchema,
    reads: true,
    errors: ['query_refused', 'query_failed', 'query_timeout', 'busy'],
    answer: questionAnswerSchema,
  },
} as const
