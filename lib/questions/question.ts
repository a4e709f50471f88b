import type { EntityKind, Localised } from '@/lib/model'

/** How an answer is shown first. */
export type View = 'table' | 'chart' | 'board' | 'time'

/** A value that a ready question asks for, sent to the database as a parameter of the same name. */
export interface QuestionParam {
  readonly name: string
  /** `entity`: the id of an entity of one of `kinds`; `date`: ISO 8601 at any precision; `choice`: one of `choices`. */
  readonly type: 'entity' | 'text' | 'number' | 'date' | 'choice'
  readonly kinds?: readonly EntityKind[]
  readonly choices?: readonly string[]
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
