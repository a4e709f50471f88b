import type { FigureNode, Link, LinkEvidence, Node } from '@/lib/api/schemas'
import type { Citation } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import type { Comparator, Kind, Modality } from '@/lib/model'
import type { Diagram, Inline, Point } from '@/lib/scene'

/** What a page is made from: part of a graph with the sentences behind it. */
export interface BriefingInput {
  readonly title?: string
  readonly subtitle?: string
  /** A handling marking, such as "For official use": shown only when given. */
  readonly marking?: string
  readonly lang: InterfaceLanguage
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
  /** Sentences of each link by its key. A link without any is left out, and the page says so. */
  readonly evidence: Readonly<Record<string, readonly LinkEvidence[]>>
  readonly figures: readonly FigureNode[]
  /** Checksum of the graph that all this was read from. */
  readonly checksum: string
  /** The board's own arrangement, when it is to be kept. */
  readonly positions?: Readonly<Record<string, Point>>
  /**
   * The entity that the page is about, when its surroundings were not chosen by hand: what is too much for one
   * page is then left out, the weakest first. Absent, every entity is drawn.
   */
  readonly about?: string
}

/** A release as the page cites it, with every sentence that the page rests on. */
export interface Source {
  readonly number: number
  readonly release: Citation
  readonly quotes: readonly Quote[]
}

/** A sentence and where in it the words are that say it, in UTF-16 units. */
export interface Quote {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One published value with the sources that publish it. */
export interface FigureValue {
  readonly text: string
  readonly numbers: readonly number[]
}

export interface FigureRow {
  readonly owner: string
  /** The sources of the whole row, where all its values have the same; else empty. */
  readonly numbers: readonly number[]
  /** Values of each column, newest first; their own sources only where the row has none. */
  readonly cells: readonly (readonly FigureValue[])[]
  /** The row of the entity that the page is about. */
  readonly strong: boolean
}

export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly FigureRow[]
  /** Published figures that the table does not show. */
  readonly left: number
}

/** What the page explains: only what stands on it. */
export interface Legend {
  readonly kinds: readonly Kind[]
  readonly modalities: readonly Modality[]
  readonly background: boolean
  readonly comparators: readonly Comparator[]
}

/** The content of one page, complete but not yet laid out. */
export interface Briefing {
  readonly lang: InterfaceLanguage
  readonly title: string
  readonly subtitle: string
  readonly dateRange: string
  readonly marking: string | null
  readonly diagram: Diagram
  readonly figures: FigureTable
  readonly disagreements: readonly (readonly Inline[])[]
  /** Figures of the table that are disputed as well, without their values. */
  readonly otherDisagreements: number
  readonly legend: Legend
  readonly sources: readonly Source[]
  /** Said on the page: what its sources are, what was left out. */
  readonly notes: readonly string[]
  /** First twelve digits of the graph's checksum. */
  readonly version: string
  /** For whoever makes the page: what is wrong with it. */
  readonly warnings: readonly string[]
}
