/** What is counted, as far as its noun tells. */
export const figureNouns = [
  'arrests',
  'charges',
  'convictions',
  'person',
  'suspect',
  'victim',
  'officer',
  'participant',
  'country',
  'organisation',
  'premises',
  'search',
  'place',
  'check',
  'case',
  'notice',
  'goods',
  'device',
  'server',
  'domain',
  'website',
  'account',
  'network',
  'address',
  'record',
  'member',
] as const
export type FigureNoun = (typeof figureNouns)[number]

/** What is done to what is counted, as far as a verb or the noun of one tells. `none` takes a number out of the results. */
export const figureSenses = [
  'arrest',
  'identify',
  'charge',
  'convict',
  'rescue',
  'seize',
  'intercept',
  'handle',
  'lose',
  'close',
  'search',
  'check',
  'open',
  'solve',
  'issue',
  'train',
  'attend',
  'deploy',
  'fund',
  'none',
] as const
export type FigureSense = (typeof figureSenses)[number]

/** How one language tells what a number is the count of. Phrases are folded by the reader; data only. */
export interface FigurePack {
  /** The noun follows its number at once, adjectives come after it. */
  readonly nounFirst: boolean
  /** The end of a word that, behind a noun, is the head in its place ("arrest warrants"); empty where nouns come first. */
  readonly headEnding: string
  readonly nouns: Readonly<Record<FigureNoun, readonly string[]>>
  readonly cues: Readonly<Record<FigureSense, readonly string[]>>
  /** Words beside money that is cash. */
  readonly cash: readonly string[]
  /** Words that end a noun phrase, and those that lead from a noun to what it is made of: "of". */
  readonly stops: readonly string[]
  readonly of: readonly string[]
  /** Words before a number that make it a name or label: "Article". */
  readonly labels: readonly string[]
  /** Words before a number that make it a part of the one before: "including", "dont". */
  readonly parts: readonly string[]
  /** Words behind an amount that make it a rate or a habit: "a year", "per head". */
  readonly rates: readonly string[]
  /** Words after an arrest that join another fate to it: "arrested or located". */
  readonly or: readonly string[]
  /** Words for what was done, by which a sentence goes on about the operation before it: "interventions". */
  readonly actions: readonly string[]
  /** Words that lead to the place where something was done: "in", "across". */
  readonly within: readonly string[]
  /** Words between a place and what stays there, by which a count of places is none of where police acted: "active". */
  readonly settled: readonly string[]
  /** Words that make several operations one total: "combined". */
  readonly together: readonly string[]
  /** Units of time in which an operation or meeting is measured. */
  readonly times: readonly string[]
  /** Words between an operation and how long it took: "lasted". */
  readonly lasting: readonly string[]
  /** Words that lead to the extent of an operation: "covering". */
  readonly covering: readonly string[]
}

/** Participles and adjectives in all four forms, from any of them: "saisi" gives "saisie", "saisis", "saisies" too. */
export function inflected(words: readonly string[], endings: readonly string[][]): string[] {
  const all = words.flatMap((word) => {
    const set = endings.find((forms) => forms.some((form) => word.endsWith(form)))
    const form = set?.filter((ending) => word.endsWith(ending)).toSorted((a, b) => b.length - a.length)[0]
    return set && form !== undefined
      ? set.map((ending) => word.slice(0, word.length - form.length) + ending)
      : [word]
  })
  return [...new Set(all)]
}
