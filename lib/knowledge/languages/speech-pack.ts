/** By what words a language quotes and reports what people say. Data only. */
export interface SpeechPack {
  /** Verbs of speaking, by which the speaker of a quotation is known. */
  readonly speech: readonly string[]
  /** Those of them behind which reported words may stand without "that". */
  readonly reporting: readonly string[]
  readonly accordingTo: readonly string[]
  /** Behind a name, words that open what that person thinks: "for whom". */
  readonly opinions: readonly string[]
  /** Words that open a sentence right before the name of whose opinion it is: "pour". */
  readonly views?: readonly string[]
}
