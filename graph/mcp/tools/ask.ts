import * as z from 'zod'
import { ask } from '@/graph/phrases'
import { missedSchema, type AskAnswer } from '@/lib/api/ask'
import { flat } from '@/lib/cited/flat'
import { numbered } from '@/lib/cited/text'
import { AppError } from '@/lib/errors'
import { interfaceLanguages } from '@/lib/i18n/languages'
import { meaningSchema, type Meaning } from '@/lib/phrases/meaning'
import { citedRowsSchema, citeResult } from '../cite-result'
import { tool } from '../tool'
import { inTurn } from '../turns'

/** A question in the graph's own terms: for whoever asks it is to be handed back as it is. */
const handedBack = z.record(z.string(), z.unknown())

const output = z.object({
  understood: z.boolean().describe('Whether every word counts. Without, nothing is answered.'),
  chips: z.array(z.string()).describe('What was understood, part by part.'),
  notUnderstood: z.array(missedSchema.pick({ text: true, reason: true })),
  choices: z
    .array(z.object({ label: z.string(), meaning: handedBack }))
    .describe('What to choose between first: ask again with one “meaning”.'),
  nearest: z.array(
    z.object({
      label: z.string(),
      meaning: handedBack.nullable(),
      question: z.string().nullable().describe('The name of a ready question.'),
    }),
  ),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()),
  answer: citedRowsSchema.nullable(),
})

/** Why a word does not count. */
const reasons: Readonly<Record<AskAnswer['notUnderstood'][number]['reason'], string>> = {
  unknown: 'is no word or name that is known here',
  unused: 'says nothing together with the rest',
  relative: 'depends on the day of asking (write the year or the date)',
  negation: 'asks for what is not, which cannot be asked yet',
  no_relation: 'cannot be joined to the rest by a relation of the model',
}

function textOf(
  { chips, notUnderstood, choices, nearest, cypher }: AskAnswer,
  answer: string | null,
): string {
  const asked = chips.map(({ label }) => flat(label)).join(' · ')
  if (notUnderstood.length > 0)
    return [
      `Not answered: ${notUnderstood.map(({ text, reason }) => `“${flat(text)}” ${reasons[reason]}`).join('; ')}${asked ? ` (understood: ${asked})` : ''}. Say it in other words, or ask one of these:`,
      numbered(
        nearest.map(({ label, question }) => [
          question ? `${flat(label)} (ready question ${question})` : flat(label),
        ]),
      ),
    ].join('\n')
  if (choices.length > 0)
    return `Not answered yet: this can mean several things. Ask again with the “meaning” of one:\n${numbered(choices.map(({ label, meaning }) => [flat(label), `meaning ${JSON.stringify(meaning)}`]))}`
  return [`Understood: ${asked}`, answer, `Asked in Cypher:\n${cypher}`].filter(Boolean).join('\n\n')
}

/** The meaning that was handed back. Throws `bad_request` for one that no answer gave. */
function readMeaning(given: Record<string, unknown> | undefined): Meaning | undefined {
  if (given === undefined) return undefined
  const { data } = meaningSchema.safeParse(given)
  if (data) return data
  throw new AppError('bad_request', 'This “meaning” is none of ours: hand one of the choices back as it is.')
}

/** Answers a question in plain words. */
export const askTool = tool({
  name: 'ask',
  title: 'Ask in plain words',
  description:
    'Answer a question in plain English, French, Spanish or Arabic by a grammar over the graph’s own names and relations (no language model): “operations in Malaysia since 2008”, “who met Ronald Noble in Lyon”, “arrests by SOGA edition”. Words that it does not understand are said and nothing is answered then.',
  input: z.object({
    phrase: z.string().trim().min(1).max(400).optional(),
    meaning: handedBack.optional().describe('Instead of a phrase: one of the choices of an answer before.'),
    lang: z.enum(interfaceLanguages).optional().describe('The language of the answer.'),
    limit: z.int().min(1).max(500).default(50).describe('Most rows in the answer.'),
  }),
  output,
  async answer({ phrase, meaning, lang, limit }, { who, signal }) {
    if ((phrase === undefined) === (meaning === undefined))
      throw new AppError('bad_request', 'Give either “phrase” or “meaning”.')
    const chosen = readMeaning(meaning)
    const told = await inTurn({ who, signal }, () =>
      ask({
        ...(phrase === undefined ? {} : { phrase }),
        ...(chosen === undefined ? {} : { meaning: chosen }),
        ...{ lang, who, signal },
      }),
    )
    const cited = told.result ? await citeResult(told.result, limit) : null
    const { understood, chips, notUnderstood, choices, nearest, cypher, params } = told
    return {
      data: {
        ...{ understood, choices, cypher, params, answer: cited?.data ?? null },
        chips: chips.map(({ label }) => label),
        notUnderstood: notUnderstood.map(({ text, reason }) => ({ text, reason })),
        nearest: nearest.map(({ label, meaning: near, question }) => ({
          label,
          meaning: near ?? null,
          question: question ?? null,
        })),
      },
      text: textOf(told, cited?.text ?? null),
    }
  },
})
