import type { Kind } from '@/lib/model'

/** What the palette finds, in the order in which it shows what a text found. */
export const groupNames = [
  'ask',
  'commands',
  'pages',
  'entities',
  'questions',
  'boards',
  'releases',
  'sentences',
] as const
export type GroupName = (typeof groupNames)[number]

/** What choosing does: an act, or words that say why there is nothing to do. */
export type Outcome = (() => void) | string

/** One thing that can be chosen. */
export interface Entry {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  /** The key that does the same. */
  readonly hint?: string | undefined
  /** What choosing it does, where the same thing is there twice. */
  readonly verb?: string
  readonly kind?: Kind
  /** What to do once the palette is closed; throws an AppError when that could not be read. */
  readonly choose: () => Outcome | Promise<Outcome>
}

/** Entries of one sort. */
export interface Group {
  readonly name: GroupName
  readonly entries: readonly Entry[]
}
