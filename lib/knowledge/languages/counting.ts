/** How one language counts what has no measure of its own, and refers back to what it counted. Data only. */
export interface CountingPack {
  /** The end of a plural noun, as the source of a regular expression; empty where the number tells which word is the noun. */
  readonly plural: string
  /** Plural nouns without that end. */
  readonly irregular: readonly string[]
  /** Words that look like plurals and are none. */
  readonly notPlural: readonly string[]
  /** The end of a noun of persons, as the source of a regular expression: who can be arrested. */
  readonly people: string
  /** Adjectives that stand between a number and its noun. */
  readonly before: readonly string[]
  /** Nouns whose number says nothing of the world: "two phases", "three ways". */
  readonly abstract: readonly string[]
  /** Nouns of what no one can take away: "transactions". */
  readonly immaterial: readonly string[]
  /** Determiners that make a small number one already told: "the two". */
  readonly fixed: readonly string[]
  /** Words behind a number that make it a part of what was counted before: "of them". */
  readonly them: readonly string[]
  /** Verbs right behind a number that stands for the people counted before: "three remain". */
  readonly carries: readonly string[]
  /** Words between a number and why it is told: "17 for theft". */
  readonly reasons: readonly string[]
  /** Words of finding, which tell a seizure of goods only. */
  readonly weak: readonly string[]
  /** Words between goods and their worth: "valued at". */
  readonly worth: readonly string[]
  /** Nouns for the worth of goods, anywhere in the clause of an amount: "cifró en 2 millones el valor de la carga". */
  readonly worthNouns?: readonly string[]
  /** Words behind a time that make it a punishment: "in prison". */
  readonly prison: readonly string[]
  /** Words before a time that was spent on what is told: "over", "during". */
  readonly during: readonly string[]
  /** Nouns of work that a time is told of: "of checks". */
  readonly work: readonly string[]
  /** Words by which countries are called members: "belong". */
  readonly belonging: readonly string[]
  /** Nouns whose form says that there are two: "شخصان". */
  readonly dual: readonly string[]
  /** Words before a place from or to which something goes: nothing is told to be there. */
  readonly away?: readonly string[]
  /** Units of time that a meeting takes. */
  readonly days: readonly string[]
  /** Words that compare with another time or tell of it: "a year earlier". */
  readonly recalls?: readonly string[]
}
