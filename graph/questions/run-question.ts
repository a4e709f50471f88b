import { runQuery } from '@/graph/gateway'
import type { QuestionAnswer } from '@/lib/api/questions'
import { findQuestion, paramsOf } from '@/lib/questions'
import { checkEntities } from './check-entities'

interface Asking {
  readonly name: string
  /** As text or JSON; see `paramsOf`. */
  readonly params: Readonly<Record<string, unknown>>
  /** One query of each person runs at a time. */
  readonly who: string
  /** Stops the query when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined
  /** Answers the plan too, with what each step cost. */
  readonly plan?: boolean | undefined
}

/**
 * Asks a ready question through the gateway. Throws `not_found` for an unknown name with the nearest ones,
 * `bad_request` for parameters that do not fit, and what `runQuery` throws. Entities that the graph lacks are
 * told in the notes.
 */
export async function runQuestion({ name, params, who, signal, plan }: Asking): Promise<QuestionAnswer> {
  const question = findQuestion(name)
  const values = paramsOf(question, params)
  const lacking = await checkEntities(question, values)
  const result = await runQuery({ cypher: question.cypher, params: values, who, signal, plan })
  return {
    ...result,
    notes: [...lacking, ...result.notes],
    question: question.name,
    params: values,
    view: question.view,
  }
}
