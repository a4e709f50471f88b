import * as z from 'zod'
import { findEntity } from '@/graph/queries'
import { runQuestion } from '@/graph/questions/run-question'
import { findQuestion } from '@/lib/questions'
import { citedRowsSchema, citeResult } from '../cite-result'
import { tool } from '../tool'
import { inTurn } from '../turns'

/** Names of entities among the parameters as their ids: an assistant may know a name alone. */
async function idsFor(name: string, params: Readonly<Record<string, unknown>>) {
  const given = findQuestion(name).params.flatMap((param) => {
    const value = params[param.name]
    return param.type === 'entity' && typeof value === 'string' && value.trim() !== ''
      ? [[param.name, value] as const]
      : []
  })
  const found = await Promise.all(
    given.map(async ([param, value]) => [param, (await findEntity(value)).id] as const),
  )
  return { ...params, ...Object.fromEntries(found) }
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
    const { title, description, cypher } = findQuestion(name)
    const given = await idsFor(name, params)
    const result = await inTurn({ who, signal }, () => runQuestion({ name, params: given, who, signal }))
    const { data, text } = await citeResult(result, limit)
    return {
      data: { ...data, question: name, title: title.en, cypher },
      text: `${title.en}. ${description.en}\n\n${text}`,
    }
  },
})
