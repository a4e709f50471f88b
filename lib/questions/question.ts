import type { EntityKind, Localised } from '@/lib/model'

/** How an answer is shown first. */
export const views = ['table', 'chart', 'board', 'time'] as const
export type View = (typeof views)[number]

/** What a value that a question asks for can be. */
export const paramTypes = ['entity', 'text', 'number', 'date', 'choice'] as const
export type ParamType = (typeof paramTypes)[number]

/** A value that a ready question asks for, sent to the database as a parameter of the same name. */
export interface QuestionParam {
  readonly name: string
  /** `entity`: the id of an entity of one of `kinds`; `date`: ISO 8601 at any precision; `choice`: one of `choices`. */
  readonly type: ParamType
  readonly kinds?: readonly EntityKind[]
  readonly choices?: readonly string[]
  /** The least and the most that a number may be. */
  readonly min?: number
  readonly max?: number
  readonly label: Localised
  /** What the question is shown and tested with; an entity's id or a value. */
  readonly example: string | number
  /** Left out, the question is asked with null for it. */
  readonly optional?: true
}

/** A question that is ready to be asked: described, with typed parameters and read-only Cypher. */
export interface Question {
  /** In addresses, the API and the command line; never changes. */
  readonly name: string
  readonly title: Localised
  /** What the answer tells, and what it leaves out. */
  readonly description: Localised
  readonly params: readonly QuestionParam[]
  readonly cypher: string
  readonly view: View
}

/** Questions that belong together on a page. */
export interface Theme {
  readonly name: string
  readonly title: Localised
  readonly questions: readonly Question[]
}
