import * as z from 'zod'
import { interfaceLanguages } from '@/lib/i18n/languages'
import { chipRoles } from '@/lib/phrases/chips'
import { meaningSchema } from '@/lib/phrases/meaning'
import { queryResultSchema } from './query'

/** Shapes of questions in plain words; see lib/phrases for what they mean. */

/** A phrase, or the meaning of one with something changed. */
export const askRequestSchema = z.union([
  z.object({
    phrase: z.string().trim().min(1).max(400),
    lang: z
      .enum(interfaceLanguages)
      .optional()
      .describe('The language of the answer, and the likely one of the phrase.'),
    run: z.boolean().default(true).describe('Without, only what was understood and its Cypher.'),
  }),
  z.object({
    meaning: meaningSchema,
    lang: z.enum(interfaceLanguages).optional(),
    run: z.boolean().default(true),
  }),
])
export type AskRequest = z.input<typeof askRequestSchema>

const changeSchema = z.object({ label: z.string(), meaning: meaningSchema })

export const chipSchema = z.object({
  text: z.string().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  role: z.enum(chipRoles),
  value: z.string(),
  label: z.string(),
  /** The question with this part changed. */
  alternatives: z.array(changeSchema),
  /** The question without this part; null where nothing would be left. */
  without: meaningSchema.nullable(),
})

export const missedSchema = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  reason: z.enum(['unknown', 'unused', 'relative', 'negation', 'no_relation']),
})

export const askAnswerSchema = z.object({
  /** Whether every word counts. Without, nothing is answered. */
  understood: z.boolean(),
  /** The language in which the phrase was read. */
  lang: z.string(),
  meaning: meaningSchema,
  chips: z.array(chipSchema),
  notUnderstood: z.array(missedSchema),
  /** What to choose between first; nothing is answered before. */
  choices: z.array(changeSchema),
  /** Questions near a phrase that was not understood: a part of it, or a ready question by name. */
  nearest: z.array(
    z.object({ label: z.string(), meaning: meaningSchema.optional(), question: z.string().optional() }),
  ),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()),
  result: queryResultSchema.optional(),
})
export type AskAnswer = z.infer<typeof askAnswerSchema>

const none = z.object({})

/** Questions in plain words, declared as `endpoints` wants them. */
export const askEndpoints = {
  ask: {
    method: 'POST',
    path: '/ask',
    summary:
      'Ask in plain words: what was understood as chips, its Cypher and its rows; nothing is answered while words are not understood',
    params: none,
    query: none,
    body: askRequestSchema,
    reads: true,
    errors: ['query_refused', 'query_failed', 'query_timeout', 'busy'],
    answer: askAnswerSchema,
  },
} as const
