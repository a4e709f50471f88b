import type { Kind, Modality } from '@/lib/model'
import type { BadgeMark } from './badge'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Left, top, width and height in pixels. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One line of text. `x` is its left edge, middle or right edge by `anchor`; `y` is its baseline. */
export interface SceneText {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
  readonly size: number
  readonly bold?: boolean
  readonly colour: string
  readonly fromRight?: boolean
  /** Address that the text leads to; http and https only. */
  readonly href?: string
  readonly width: number
}

/** A source number, or all from `number` to `last`, in a circle or a longer round; `x` and `y` are its middle. */
export interface SceneBadge extends BadgeMark {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
}

/** An entity of the diagram with its name and a line of detail, both inside it. */
export interface SceneBox extends Rect {
  readonly id: string
  readonly kind: Kind
  readonly emphasis: boolean
  readonly texts: readonly SceneText[]
  /** Full name and detail, for a reader that asks for more. */
  readonly description: string
}

/** How a line is drawn: its modality, and whether it only recalls something. */
export interface LineStyle {
  readonly modality: Modality
  readonly background: boolean
}

/** A link of the diagram, from box edge to box edge, with its label on it. */
export interface SceneLine extends LineStyle {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly arrowStart: boolean
  readonly arrowEnd: boolean
  /** Ground that keeps the label clear of lines. */
  readonly halo: Rect
  readonly texts: readonly SceneText[]
  readonly badges: readonly SceneBadge[]
  readonly description: string
}

export interface SceneTable {
  readonly name: string
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[]
  readonly x: number
  readonly width: number
  readonly texts: readonly SceneText[]
  readonly badges: readonly SceneBadge[]
}

/** A filled panel, or a rule when its height is under a pixel. */
export interface ScenePanel extends Rect {
  readonly fill: string
  readonly radius: number
}

export type LegendSample =
  | ({ readonly type: 'kind'; readonly kind: Kind } & Rect)
  | ({ readonly type: 'line'; readonly from: Point; readonly to: Point } & LineStyle)

/** A page as every renderer draws it: pixels from the top left, text already measured and broken. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly lang: string
  readonly title: string
  readonly description: string
  /** Where the diagram may stand. */
  readonly frame: Rect
  readonly panels: readonly ScenePanel[]
  readonly boxes: readonly SceneBox[]
  readonly lines: readonly SceneLine[]
  readonly tables: readonly SceneTable[]
  readonly samples: readonly LegendSample[]
  readonly texts: readonly SceneText[]
  readonly badges: readonly SceneBadge[]
  /** True when the diagram had to be made smaller than reads well. */
  readonly crowded: boolean
  /** What a reader should know of the page, in its language. */
  readonly warnings: readonly string[]
}
