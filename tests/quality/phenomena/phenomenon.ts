/** A release of our own words, with its head as such releases have it. */
export interface Told {
  readonly title?: string
  /** The line with the date, as written. */
  readonly date?: string
  readonly body: string
  readonly address?: string
}

/** What must and must not be read from a text: lines as `linesOf` writes them; "…" stands for anything. */
export interface Expected {
  /** Lines that are read. */
  readonly says?: readonly string[]
  /** Lines that must not be read. */
  readonly never?: readonly string[]
  /** Right lines that are not read yet. */
  readonly missing?: readonly string[]
  /** Wrong lines that are still read. */
  readonly wrong?: readonly string[]
}

/** A text that shows the phenomenon, with a second version of it where the phenomenon lies between two. */
export interface Case extends Told, Expected {
  readonly and?: Told
}

export interface Phenomenon {
  /** Its number in the list of eighty. */
  readonly number: number
  readonly name: string
  readonly cases: readonly Case[]
  /** Why it is not read, or not in every case; only where a case has `missing` or `wrong` lines. */
  readonly reason?: string
}

export type Status = 'handled' | 'in part' | 'not handled'

const count = (lines: readonly string[] | undefined): number => lines?.length ?? 0

const falls = ({ missing, wrong }: Case): boolean => count(missing) + count(wrong) > 0

/** Handled when every case comes out right; in part when some lines do. */
export function statusOf({ cases }: Phenomenon): Status {
  if (!cases.some(falls)) return 'handled'
  return cases.some(({ says, never }) => count(says) + count(never) > 0) ? 'in part' : 'not handled'
}
