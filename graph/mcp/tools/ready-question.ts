import * as z from 'zod'
import { nameEntities } from '@/graph/questions/name-entities'
import { runQuestion } from '@/graph/questions/run-question'
import { findQuestion, type Question } from '@/lib/questions'
import { citedRowsSchema, citeResult } from '../cite-result'
import { tool } from '../tool'
import { inTurn } from '../turns'

/** The parameters with entities by their ids: an assistant may know a name alone. */
async function namedIn(question: Question, params: Readonly<Record<string, unknown>>) {
  const texts = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return { ...params, ...(await nameEntities(question, Object.fromEntries(texts))) }
}

/** Asks a ready question. */
export const readyQuestionTool = tool({
  name: 'ready_question',
  title: 'Ask a ready question',
  description:
    'Ask one of the ready questions by its name, with values for its parameters; “ready_questions” lists them. Entities are given by id or name.',
  input: z.object({
    name: z.string().min(1).max(100),
    params: z.record(z.string(), z.unknown()).default({}),
    limit: z.int().min(1).max(500).default(50).describe('Most rows in the answer.'),
  }),
  output: citedRowsSchema.extend({ question: z.string(), title: z.string(), cypher: z.string() }),
  async answer({ name, params, limit }, { who, signal }) {
    const question = findQuestion(name)
    const { title, description, cypher } = question
    const given = await namedIn(question, params)
    const result = await inTurn({ who, signal }, () => runQuestion({ name, params: given, who, signal }))
    const { data, text } = await citeResult(result, limit)
    return {
      data: { ...data, question: name, title: title.en, cypher },
      text: `${title.en}. ${description.en}\n\n${text}`,
    }
  },
})
