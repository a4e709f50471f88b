import { isDate } from '@/lib/board/dates'
import { AppError } from '@/lib/errors'
import { nearest } from './nearest'
import type { Question, QuestionParam } from './question'

/** Most characters of a value. */
const longest = 400

const wrong = ({ name }: QuestionParam, problem: string): AppError =>
  new AppError('bad_request', `The parameter “${name}” ${problem}`, { details: { parameter: name } })

function textOf(param: QuestionParam, value: unknown): string {
  if (typeof value !== 'string') throw wrong(param, 'takes a text.')
  if (value.length > longest) throw wrong(param, `is longer than ${longest} characters.`)
  return value.trim()
}

function numberOf(param: QuestionParam, value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw wrong(param, `takes a number, such as ${param.example}.`)
  const { min = -Infinity, max = Infinity } = param
  if (number >= min && number <= max) return number
  throw wrong(param, `takes a number from ${min} to ${max}.`)
}

function dateOf(param: QuestionParam, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textOf(param, value)
  if (isDate(text)) return text
  throw wrong(param, 'takes a date as 2013, 2013-09 or 2013-09-12.')
}

function choiceOf(param: QuestionParam, value: unknown): string {
  const text = textOf(param, value)
  const choices = param.choices ?? []
  if (choices.includes(text)) return text
  const near = nearest(text, choices)
  throw wrong(
    param,
    near.length > 0
      ? `has no choice “${text}”. Did you mean ${near.join(' or ')}?`
      : `takes one of ${choices.join(', ')}.`,
  )
}

const readers: Record<QuestionParam['type'], (param: QuestionParam, value: unknown) => string | number> = {
  entity: textOf,
  text: textOf,
  number: numberOf,
  date: dateOf,
  choice: choiceOf,
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/**
 * The parameters of a question's Cypher from what was given as text or JSON, each of its type; null for an optional
 * one that was left out. Throws `bad_request` with the remedy for one that is missing, unknown or of another type.
 */
export function paramsOf(
  question: Question,
  given: Readonly<Record<string, unknown>>,
): Record<string, string | number | null> {
  const names = question.params.map(({ name }) => name)
  const stranger = Object.keys(given).find((name) => !names.includes(name))
  if (stranger !== undefined)
    throw new AppError(
      'bad_request',
      names.length > 0
        ? `“${question.name}” has no parameter “${stranger}”. It takes ${names.join(', ')}.`
        : `“${question.name}” takes no parameters, so leave out “${stranger}”.`,
      { details: { parameter: stranger } },
    )
  return Object.fromEntries(
    question.params.map((param) => {
      const value = Object.hasOwn(given, param.name) ? given[param.name] : undefined
      if (!isAbsent(value)) return [param.name, readers[param.type](param, value)]
      if (param.optional) return [param.name, null]
      throw wrong(param, `of “${question.name}” is missing. Give it, for example ${param.example}.`)
    }),
  )
}
