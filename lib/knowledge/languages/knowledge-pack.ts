import type { FormsOf } from '../demonyms/forms'

/**
 * What one language calls the things that knowledge has, for a language without a column in its tables. All names are
 * looked for in texts of this language alone and none is shown: entities keep their names in the languages of the
 * interface. A mark of `=` before a name has it compared exactly as written. Data only.
 */
export interface KnowledgePack {
  /** Names of countries by ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>
  /** Names of other curated entities by id, the usual one first: `offence-fraud`. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Nationalities by code, each in the form that `formsOf` makes the others from. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>
  readonly formsOf: FormsOf
  /** What bodies that every state has are called without their country, by their key in `state-bodies.ts`. */
  readonly stateBodies: Readonly<Record<string, readonly string[]>>
  /** Words that join the parts of a name and say nothing of whose it is: "di", "della". */
  readonly joining: readonly string[]
}
