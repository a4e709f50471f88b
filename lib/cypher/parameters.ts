import { tokensOf } from './tokens'

/** What a person can say that a parameter is. */
export const parameterTypes = [
  'text',
  'integer',
  'number',
  'date',
  'boolean',
  'list',
  'entity',
  'null',
] as const
export type ParameterType = (typeof parameterTypes)[number]

/** A parameter as a person fills it in: what it is, and what is written in its field. */
export interface ParameterField {
  readonly type: ParameterType
  /** A list has one value a line; yes or no is `true` or `false`. */
  readonly raw: string
}

/** The ids selected on the board: filled in by the page, not by a person. */
export const selectionParameter = 'selection'

/** The names of the parameters of a query, each once, in the order of the text. */
export function parameterNames(cypher: string): string[] {
  const names = tokensOf(cypher).flatMap(({ kind, text }) => (kind === 'parameter' ? [text.slice(1)] : []))
  return [...new Set(names)].filter((name) => name !== '')
}

const byName: readonly (readonly [RegExp, ParameterType])[] = [
  [/(^|_)(since|until|from|to|date|day|after|before)$|Date$/u, 'date'],
  [/^(ids|names|list|.+Ids|.+Names)$/u, 'list'],
  [/^(limit|skip|count|year|least|most|min|max|n|.+Count)$/u, 'integer'],
  [/^(id|entity|country|operation|official|organisation|place|offence|commodity|event|who|.+Id)$/u, 'entity'],
]

const isDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u.test(text)

/** What a parameter most likely is, told by its name. */
export const typeByName = (name: string): ParameterType =>
  byName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text'

/** The field for a value that a query comes with. */
export function fieldOf(name: string, value: unknown): ParameterField {
  if (value === undefined) return { type: typeByName(name), raw: '' }
  if (value === null) return { type: 'null', raw: '' }
  if (typeof value === 'boolean') return { type: 'boolean', raw: String(value) }
  if (typeof value === 'number')
    return { type: Number.isInteger(value) ? 'integer' : 'number', raw: String(value) }
  if (Array.isArray(value)) return { type: 'list', raw: value.map(String).join('\n') }
  if (typeof value !== 'string') return { type: 'text', raw: JSON.stringify(value) }
  if (typeByName(name) === 'entity') return { type: 'entity', raw: value }
  return { type: isDate(value) && typeByName(name) === 'date' ? 'date' : 'text', raw: value }
}

/** A value as it is written in an address or on the command line: as JSON, or a text without quotes. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** Why a field gives no value. */
export type FieldProblem = 'missing' | 'integer' | 'number' | 'date'

const listItem = (line: string): string | number => {
  const text = line.trim()
  return /^-?\d{1,15}(\.\d+)?$/u.test(text) ? Number(text) : text
}

/** The value that a field sends, or why it gives none. An empty text is a text; an empty list is a list. */
export function valueOf({ type, raw }: ParameterField): { value: unknown } | { problem: FieldProblem } {
  const text = raw.trim()
  if (type === 'null') return { value: null }
  if (type === 'text') return { value: raw }
  if (type === 'list')
    return {
      value:
        text === ''
          ? []
          : text
              .split('\n')
              .filter((line) => line.trim())
              .map(listItem),
    }
  if (text === '') return { problem: 'missing' }
  if (type === 'boolean') return { value: text === 'true' }
  if (type === 'integer')
    return Number.isSafeInteger(Number(text)) ? { value: Number(text) } : { problem: 'integer' }
  if (type === 'number')
    return Number.isFinite(Number(text)) ? { value: Number(text) } : { problem: 'number' }
  if (type === 'date') return isDate(text) ? { value: text } : { problem: 'date' }
  return { value: text }
}
