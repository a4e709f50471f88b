import type { Core } from 'cytoscape'
import type { Frame, View } from '@/lib/board/fit'
import { fitView, isHeld } from '@/lib/board/fit'
import type { Picture } from '@/lib/board/picture'
import type { Point } from '@/lib/board/state'
import type { Sight } from './engine'

/** A board that fits only smaller than `unreadable` opens at `readable` on what is selected instead of whole. */
const [unreadable, readable] = [0.25, 0.7]

/** The canvas as something to fit a board into. */
function frameOf(cy: Core, covers: readonly Element[]): Frame {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {}
  return {
    width: cy.width(),
    height: cy.height(),
    covers: covers.map((cover) => {
      const box = cover.getBoundingClientRect()
      return { x1: box.left - left, x2: box.right - left, y1: box.top - top, y2: box.bottom - top }
    }),
  }
}

/** What the view of a canvas is worked out from. */
export interface Viewed {
  readonly cy: Core
  readonly picture: () => Picture
  /** What lies over the canvas now: nothing is fitted under it. */
  readonly covers: () => readonly Element[]
  /** Milliseconds that a change of view takes. */
  readonly duration: number
}

/** The views that can be asked for, worked out from what is drawn now. */
function viewsOf({ cy, picture, covers }: Viewed) {
  const frame = () => frameOf(cy, covers())
  const nodesOf = (ids: readonly string[]) => {
    const chosen = new Set(ids)
    return picture().nodes.filter(({ id }) => chosen.has(id))
  }
  const centred = ({ x, y }: Point, zoom = cy.zoom()): View => ({
    zoom,
    pan: { x: cy.width() / 2 - zoom * x, y: cy.height() / 2 - zoom * y },
  })
  const whole = () => fitView(picture().nodes, frame(), picture().backdrop?.captions)
  return {
    nodesOf,
    centred,
    whole,
    some: (ids: readonly string[]) => fitView(nodesOf(ids), frame()),
    /** All of the board, or what is selected where all is too much to be seen. */
    first: () => {
      const all = whole()
      const chosen = picture().nodes.find(({ selected }) => selected)
      return all && chosen && all.zoom < unreadable ? centred(chosen.position, readable) : all
    },
    isOutside: (ids: readonly string[]) => !isHeld(nodesOf(ids), { zoom: cy.zoom(), pan: cy.pan() }, frame()),
  }
}

/** Tells the part of the board in view, now and whenever it changes; returns the clean-up. */
function onView(cy: Core, listen: (seen: Sight) => void): () => void {
  const tell = () => {
    const { x1, x2, y1, y2 } = cy.extent()
    listen({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } })
  }
  tell()
  cy.on('viewport resize', tell)
  return () => {
    cy.off('viewport resize', tell)
  }
}

/**
 * Moves the view of a canvas. What was asked for last (all of the board, some nodes) is kept in mind and can be
 * brought back with `again`, until a person or anything else moves the view.
 */
export function createViewer(viewed: Viewed) {
  const { cy, duration } = viewed
  const views = viewsOf(viewed)
  let wanted: (() => View | undefined) | undefined
  const show = (view: View | undefined, time: number) => {
    if (!view) return
    cy.stop(true)
    const { zoom, pan } = view
    if (time > 0) cy.animate({ zoom, pan: { ...pan } }, { duration: time, easing: 'ease-in-out' })
    else cy.viewport({ zoom, pan: { ...pan } })
  }
  const want = (view: typeof wanted, time: number) => {
    wanted = view
    show(view?.(), time)
  }
  const letGo = () => {
    wanted = undefined
  }
  cy.on('dragpan scrollzoom pinchzoom', letGo)

  return {
    isOutside: views.isOutside,
    onView: (listen: (seen: Sight) => void) => onView(cy, listen),
    /** Fits these nodes, or all when none are named. */
    fit: (ids: readonly string[] = []) =>
      want(() => (ids.length > 0 ? views.some(ids) : views.whole()), duration),
    open: () => want(views.first, 0),
    /** Brings back what was asked for, without motion; false when the view was moved since. */
    again: () => {
      show(wanted?.(), 0)
      return wanted !== undefined
    },
    /** Has a point of the board in the middle, at once. */
    centre: (point: Point) => {
      letGo()
      show(views.centred(point), 0)
    },
    /** Has a node in the middle, if it cannot be seen. */
    reveal: (id: string) => {
      const [node] = views.nodesOf([id])
      if (!node || !views.isOutside([id])) return
      letGo()
      show(views.centred(node.position), duration)
    },
    zoomBy: (factor: number) => {
      letGo()
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
  }
}
