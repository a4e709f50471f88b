/** What a question is known to answer on the sample: a row is the cells of `columns`. */
export interface KnownAnswer {
  readonly question: string
  /** Where the releases say so. */
  readonly because: string
  /** Instead of the question's examples. */
  readonly given?: Readonly<Record<string, string | number>>
  readonly columns: readonly string[]
  /** Exactly these, in this order. */
  readonly is?: readonly (readonly unknown[])[]
  /** The first rows. */
  readonly begins?: readonly (readonly unknown[])[]
  /** Among others. */
  readonly holds?: readonly (readonly unknown[])[]
  readonly lacks?: readonly (readonly unknown[])[]
}
