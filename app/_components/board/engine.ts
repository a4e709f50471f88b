import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'
import type { Picture } from '@/lib/board/picture'
import type { Point } from '@/lib/board/state'
import { backdrop, backdropData } from './behaviours/backdrop'
import type { BehaviourContext, BoardEvents, Tool } from './behaviours/behaviour'
import { drag } from './behaviours/drag'
import { expand } from './behaviours/expand'
import { hover } from './behaviours/hover'
import { labels } from './behaviours/labels'
import { lasso } from './behaviours/lasso'
import { menu } from './behaviours/menu'
import { resize } from './behaviours/resize'
import { select } from './behaviours/select'
import { syncElements } from './elements'
import type { Palette } from './palette'
import type { KindIcons } from './stylesheet'
import { stylesheet } from './stylesheet'
import type { ViewState } from './view-state'
import { readView } from './view-state'

/** A canvas at work. `update` takes the whole picture each time; what did not change is not touched. */
export interface BoardEngine {
  readonly update: (picture: Picture) => void
  readonly setLook: (look: BoardLook) => void
  readonly setTool: (tool: Tool) => void
  /** Fits these nodes, or all of them, into the view. */
  readonly fit: (ids?: readonly string[]) => void
  /** Zooms about the middle of the view; 1.25 is one step in. */
  readonly zoomBy: (factor: number) => void
  /** Moves the view so that a node can be seen, if it cannot. */
  readonly reveal: (id: string) => void
  /** What is seen now. */
  readonly seen: () => ViewState
  readonly destroy: () => void
}

export interface BoardLook {
  readonly palette: Palette
  readonly icons: KindIcons
}

export interface EngineOptions {
  /** Null draws nothing: for tests. */
  readonly container: HTMLElement | null
  readonly events: BoardEvents
  readonly look: BoardLook
  /** Milliseconds that moves take; 0 for people who asked for less motion. */
  readonly duration: number
}

const behaviours = [select, expand, drag, menu, hover, labels, lasso, resize, backdrop]
const padding = 48
const largestFit = 1.25
/** A board that fits only smaller than `unreadable` opens at `readable` on what is selected instead of whole. */
const [unreadable, readable] = [0.55, 0.7]

const newCanvas = ({ container, look }: EngineOptions): Core =>
  cytoscape({
    ...(container ? { container } : { headless: true, styleEnabled: true }),
    style: stylesheet(look.palette, look.icons),
    minZoom: 0.1,
    maxZoom: 3,
    boxSelectionEnabled: true,
    selectionType: 'single',
    hideEdgesOnViewport: false,
  })

/** Animates or sets where nodes go. */
function moveNodes(cy: Core, moved: Readonly<Record<string, Point>>, duration: number): void {
  for (const [id, position] of Object.entries(moved)) {
    const node = cy.getElementById(id)
    // What is in somebody's hand stays there; dropping it says where it is.
    if (node.grabbed()) continue
    node.stop(true)
    if (duration > 0) node.animate({ position: { ...position } }, { duration, easing: 'ease-in-out' })
    else node.position({ ...position })
  }
}

/** Bounding box of where nodes are going to be, labels included roughly. */
function frameOf(picture: Picture, ids: ReadonlySet<string>) {
  const boxes = picture.nodes.filter((node) => ids.has(node.id))
  const xs = boxes.map((node) => node.position.x)
  const ys = boxes.map((node) => node.position.y)
  const [x1, x2] = [Math.min(...xs) - 62, Math.max(...xs) + 62]
  const [y1, y2] = [Math.min(...ys) - 28, Math.max(...ys) + 62]
  return { x1, x2, y1, y2, width: x2 - x1, height: y2 - y1 }
}

function view(cy: Core, duration: number, zoom: number, middle: Point): void {
  const pan = { x: cy.width() / 2 - zoom * middle.x, y: cy.height() / 2 - zoom * middle.y }
  cy.stop(true)
  if (duration > 0) cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out' })
  else cy.viewport({ zoom, pan })
}

/** Makes a canvas in `container` and keeps it until `destroy`. No React, no fetching: pictures in, events out. */
export function createBoard(options: EngineOptions): BoardEngine {
  const { events, duration } = options
  const cy = newCanvas(options)
  let updating = false
  let tool: Tool = 'pan'
  let picture: Picture = { nodes: [], lines: [] }
  const context: BehaviourContext = { cy, events, isUpdating: () => updating, tool: () => tool }
  const cleanUps = behaviours.map((behave) => behave(context))

  const fitting = (ids?: readonly string[]) => {
    const wanted = new Set(ids?.length ? ids : picture.nodes.map((node) => node.id))
    const frame = frameOf(picture, wanted)
    if (!Number.isFinite(frame.width)) return undefined
    const zoom = Math.min(
      largestFit,
      (cy.width() - padding) / frame.width,
      (cy.height() - padding) / frame.height,
    )
    const middle = { x: (frame.x1 + frame.x2) / 2, y: (frame.y1 + frame.y2) / 2 }
    return { zoom: Math.max(cy.minZoom(), zoom), middle }
  }
  const fit = (ids?: readonly string[]) => {
    const found = fitting(ids)
    if (found) view(cy, duration, found.zoom, found.middle)
  }
  const open = () => {
    const all = fitting()
    const chosen = fitting(picture.nodes.flatMap((node) => (node.selected ? [node.id] : [])))
    if (all && chosen && all.zoom < unreadable) view(cy, 0, readable, chosen.middle)
    else if (all) view(cy, 0, all.zoom, all.middle)
  }
  const isOutside = (ids: readonly string[]) => {
    const { x1, x2, y1, y2 } = cy.extent()
    const frame = frameOf(picture, new Set(ids))
    return frame.x1 < x1 || frame.x2 > x2 || frame.y1 < y1 || frame.y2 > y2
  }

  return {
    update: (next) => {
      const wasEmpty = picture.nodes.length === 0
      updating = true
      const { arrived, moved } = syncElements(cy, picture, next)
      updating = false
      picture = next
      cy.data(backdropData, next.backdrop ?? null)
      const moves = Object.keys(moved).length
      moveNodes(cy, moved, duration)
      if (wasEmpty) open()
      else if ((arrived.length > 0 && isOutside(arrived)) || (moves > 1 && moves >= next.nodes.length / 2))
        fit()
      cy.emit('drawn')
    },
    setLook: ({ palette, icons }) => {
      cy.style(stylesheet(palette, icons))
    },
    setTool: (next) => {
      tool = next
    },
    fit: (ids) => fit(ids),
    zoomBy: (factor) => {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
    reveal: (id) => {
      const node = picture.nodes.find((candidate) => candidate.id === id)
      if (node && isOutside([id])) view(cy, duration, cy.zoom(), node.position)
    },
    seen: () => readView(cy),
    destroy: () => {
      for (const cleanUp of cleanUps) cleanUp()
      cy.destroy()
    },
  }
}
