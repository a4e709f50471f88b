import * as z from 'zod'
import { flat } from '@/lib/cited/flat'
import { answerText, numbered } from '@/lib/cited/text'
import { questions } from '@/lib/questions'
import { paramTypes, type Question } from '@/lib/questions/question'
import { foldName } from '@/lib/text/fold'
import { tool } from '../tool'

const questionSchema = z.object({
  name: z.string().describe('For the tool “ready_question”.'),
  title: z.string(),
  description: z.string(),
  params: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      type: z.enum(paramTypes),
      kinds: z.array(z.string()),
      choices: z.array(z.string()),
      example: z.union([z.string(), z.number()]),
      optional: z.boolean(),
    }),
  ),
  cypher: z.string(),
})
type Ready = z.output<typeof questionSchema>

const toReady = ({ name, title, description, params, cypher }: Question): Ready => ({
  ...{ name, title: title.en, description: description.en, cypher },
  params: params.map((param) => ({
    ...{ name: param.name, label: param.label.en, type: param.type, example: param.example },
    kinds: [...(param.kinds ?? [])],
    choices: [...(param.choices ?? [])],
    optional: param.optional ?? false,
  })),
})

const paramLine = ({
  name,
  label,
  type,
  kinds,
  choices,
  example,
  optional,
}: Ready['params'][number]): string => {
  const values = [kinds.join(' or '), choices.join(', ')].filter(Boolean).join(': ')
  return `${name}${optional ? ' (optional)' : ''}: ${label}; ${type}${values ? ` of ${values}` : ''}; for example ${example}`
}

const hasWords = ({ name, title, description }: Question, words: readonly string[]): boolean => {
  const text = foldName([name, ...Object.values(title), ...Object.values(description)].join(' '))
  return words.every((word) => text.includes(word))
}

/** Lists the questions that are ready to be asked. */
export const readyQuestionsTool = tool({
  name: 'ready_questions',
  title: 'Ready questions',
  description:
    'Questions that are ready to be asked with “ready_question”: what each tells, its parameters and its Cypher.',
  input: z.object({
    q: z.string().max(200).optional().describe('Only those with these words, in any language.'),
  }),
  output: z.object({ questions: z.array(questionSchema) }),
  answer({ q }) {
    const words = foldName(q ?? '').split(' ')
    const found = questions.filter((question) => hasWords(question, words)).map(toReady)
    const lines = found.map(({ name, title, description, params }) => [
      `${name}: ${title}`,
      description,
      ...params.map(paramLine),
    ])
    const text =
      found.length > 0
        ? numbered(lines)
        : `No ready question has the words “${flat(q ?? '')}”. Ask without “q” for all ${questions.length}.`
    return Promise.resolve({ data: { questions: found }, text: answerText([text], []) })
  },
})
