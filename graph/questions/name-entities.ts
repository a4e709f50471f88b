import { findEntity } from '@/graph/queries'
import type { Question } from '@/lib/questions'

/**
 * What was given for a question, with entities named in any way replaced by their ids. Throws `not_found` with names
 * that are near, `bad_request` with the choices where a name fits several.
 */
export async function nameEntities(
  question: Question,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const entities = await Promise.all(
    question.params.map(async ({ name, type, kinds }) => {
      const value = given[name]?.trim()
      return type === 'entity' && value ? [[name, (await findEntity(value, kinds)).id] as const] : []
    }),
  )
  return { ...given, ...Object.fromEntries(entities.flat()) }
}
