import type { Point, Rect } from '../scene'

export interface LayeredBox {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly layer: number
}

export interface LayeredLine {
  readonly id: string
  /** Where it begins and ends in reading order, whichever way its arrow points. */
  readonly from: string
  readonly to: string
  /** True when neither end comes before the other, as of two people who met. */
  readonly level: boolean
  readonly labelWidth: number
  readonly labelHeight: number
}

export interface LayeredGraph {
  readonly boxes: readonly LayeredBox[]
  readonly lines: readonly LayeredLine[]
}

/** Where everything stands on the page. */
export interface Placement {
  readonly boxes: ReadonlyMap<string, Rect>
  readonly routes: ReadonlyMap<string, readonly Point[]>
  readonly labels: ReadonlyMap<string, Rect>
  /** Labels that lie on a box, on another label or outside the frame. */
  readonly faults: number
  /** How far from easy to read: crossings, lines under labels of others. Lower is better. */
  readonly cost: number
}

/** True when two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
