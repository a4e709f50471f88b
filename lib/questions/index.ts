import { AppError } from '@/lib/errors'
import { nearest } from './nearest'
import type { Question } from './question'
import { themes } from './themes'

export { choiceLabel } from './choice-label'
export { paramsOf } from './params'
export type { ParamType, Question, QuestionParam, Theme, View } from './question'
export { themes }

/** Every ready question, theme by theme. */
export const questions: readonly Question[] = themes.flatMap((theme) => theme.questions)

const byName = new Map(questions.map((question) => [question.name, question]))

/** The question of this name; undefined when there is none. */
export const questionNamed = (name: string): Question | undefined => byName.get(name)

/** The question of this name. Throws `not_found` with the nearest names. */
export function findQuestion(name: string): Question {
  const found = byName.get(name)
  if (found) return found
  const near = nearest(name, [...byName.keys()])
  const remedy =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : 'GET /api/questions and “communique questions” list them.'
  throw new AppError('not_found', `There is no ready question called “${name}”. ${remedy}`, {
    details: { didYouMean: near },
  })
}

/** Whether a question can be asked as it is, without a value being chosen first. */
export const asksNothing = ({ params }: Question): boolean => params.every(({ optional }) => optional)

/** Questions that fill an empty board at once. */
export const boardQuestions: readonly Question[] = questions.filter(
  (question) => question.view === 'board' && asksNothing(question),
)

/** A first choice for who does not know yet what can be asked. */
export const featured: readonly Question[] = [
  'met',
  'countries',
  'series-totals',
  'disagree',
  'plans-kept',
  'shortest-path',
  'figures-by-year',
  'new-names',
].map(findQuestion)
