import type { Core } from 'cytoscape'
import type { Point, Positions } from '@/lib/board/state'

/** What is seen on a canvas now: what a picture of it needs besides the board's. */
export interface ViewState {
  readonly positions: Positions
  /** Ids of the nodes whose labels show. */
  readonly labelled: readonly string[]
  readonly font: number
  readonly zoom: number
  /** The part of the board in view, in board units. */
  readonly from: Point
  readonly to: Point
}

/** Reads what is seen off a canvas. */
export function readView(cy: Core): ViewState {
  const { x1, x2, y1, y2 } = cy.extent()
  const shown = cy.nodes().not('.unlabelled')
  return {
    positions: Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    labelled: shown.map((node) => node.id()),
    font: Number(shown[0]?.data('font') ?? 12),
    zoom: cy.zoom(),
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
  }
}
