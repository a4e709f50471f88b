import type { Link, Node } from '@/lib/api/schemas'
import type { Kind, Measure, Modality, Relation } from '@/lib/model'

/** A place on the board in its own units; x grows to the right, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}
export type Positions = Readonly<Record<string, Point>>

/** `lanes` are time lanes by kind, `series` time lanes by series of operations. */
export const layoutNames = ['force', 'layers', 'circle', 'lanes', 'map', 'series'] as const
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

/** Which of the two clocks a range of dates is read on: when it happened, or when it was published. */
export type Clock = 'happened' | 'published'

/** What a link must be to be shown, besides the eye; the values of `noLimits` let everything through. */
export interface Limits {
  /** Least confidence, 0 to 1. */
  readonly confidence: number
  /** Fewest shown links of a node. */
  readonly degree: number
  readonly clock: Clock
  /** First and last day on the clock, ISO 8601 at any precision; null is open. */
  readonly from: string | null
  readonly to: string | null
  /** Whether what has no date on the clock stays when a range is set. */
  readonly undated: boolean
  /** Only what had been published by this day. */
  readonly knownOn: string | null
}
export const noLimits: Limits = {
  confidence: 0,
  degree: 0,
  clock: 'happened',
  from: null,
  to: null,
  undated: true,
  knownOn: null,
}

/** What the size of a node tells: its links in the graph, the independent stories of its shown links, or a figure. */
export type SizeRule = 'degree' | 'stories' | `figure:${Measure}`
export const colourRules = ['kind', 'publisher', 'community'] as const
/** What the colour of a node tells. */
export type ColourRule = (typeof colourRules)[number]
export const lineRules = ['straight', 'bundled'] as const
/** Looks by rule; `lines` bundled draws the lines of a dense board along shared ways. */
export interface Look {
  readonly size: SizeRule
  readonly colour: ColourRule
  readonly lines: (typeof lineRules)[number]
}
export const plainLook: Look = { size: 'degree', colour: 'kind', lines: 'straight' }

/** Nodes that a person or a rule put together; folded it is drawn as one. A node is in one group at most. */
export interface Group {
  readonly id: string
  readonly label: string
  readonly members: readonly string[]
  readonly folded: boolean
}

/** What a person put on the board, never mixed with what releases say. Ids begin with `own:`; ends may be either kind of node. */
export type OwnItem =
  | { readonly type: 'node'; readonly id: string; readonly name: string }
  | {
      readonly type: 'link'
      readonly id: string
      readonly source: string
      readonly target: string
      readonly label: string
    }
  | {
      readonly type: 'note'
      readonly id: string
      readonly text: string
      /** The node, or line, that it is about; null for the board. */
      readonly about: string | null
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
  readonly limits: Limits
  readonly look: Look
  readonly groups: readonly Group[]
  /** By id; places of nodes and notes are in `positions`. */
  readonly own: Readonly<Record<string, OwnItem>>
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
  limits: noLimits,
  look: plainLook,
  groups: [],
  own: {},
}
