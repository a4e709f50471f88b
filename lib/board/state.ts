import type { Link, Node } from '@/lib/api/schemas'
import type { Kind, Modality, Relation } from '@/lib/model'

/** A place on the board in its own units; x grows to the right, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}
export type Positions = Readonly<Record<string, Point>>

export const layoutNames = ['force', 'layers', 'circle'] as const
export type LayoutName = (typeof layoutNames)[number]

/** What the eye switches off, one list of values per facet. */
export interface Off {
  readonly kind: readonly Kind[]
  readonly relation: readonly Relation[]
  readonly modality: readonly Modality[]
  readonly language: readonly string[]
  readonly publisher: readonly string[]
}
export type Facet = keyof Off
export const facets = ['kind', 'relation', 'modality', 'language', 'publisher'] as const satisfies Facet[]

/** One page, or several, of the neighbours of `parent` by one relation and kind, and the nodes it brought. */
export interface Expansion {
  readonly parent: string
  readonly relation: Relation
  readonly kind: Kind
  readonly brought: readonly string[]
  /** Cursor of the next page; null when all are on the board. */
  readonly next: string | null
}

/** Everything on a board that undo can bring back. Records are keyed by node id and link key. */
export interface Board {
  readonly nodes: Readonly<Record<string, Node>>
  readonly links: Readonly<Record<string, Link>>
  readonly positions: Positions
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  readonly off: Off
  readonly expansions: readonly Expansion[]
  /** Links of an expanded node in the whole graph, figures not counted: the second number of "12 of 340". */
  readonly totals: Readonly<Record<string, number>>
  readonly layout: LayoutName
}

export const emptyBoard: Board = {
  nodes: {},
  links: {},
  positions: {},
  hidden: [],
  pinned: [],
  off: { kind: [], relation: [], modality: [], language: [], publisher: [] },
  expansions: [],
  totals: {},
  layout: 'force',
}
