import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'
import type { Picture } from '@/lib/board/picture'
import type { Point } from '@/lib/board/state'
import { backdrop, backdropData } from './behaviours/backdrop'
import type { BehaviourContext, BoardEvents, Tool } from './behaviours/behaviour'
import { drag } from './behaviours/drag'
import { drawing } from './behaviours/drawing'
import { expand } from './behaviours/expand'
import { current } from './behaviours/current'
import { groupBox } from './behaviours/group-box'
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
import { createViewer } from './viewer'

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
  /** Has a point of the board in the middle of the view. */
  readonly centre: (point: Point) => void
  /** Calls back with the part of the board in view, now and whenever it changes; returns the clean-up. */
  readonly onView: (listen: (seen: Sight) => void) => () => void
  /** What is seen now. */
  readonly seen: () => ViewState
  readonly destroy: () => void
}

/** The part of a board in view, in board units. */
export interface Sight {
  readonly from: Point
  readonly to: Point
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
  /** What lies over the canvas now, such as a legend: nothing is fitted under it. */
  readonly covers?: () => readonly Element[]
  /** Milliseconds that moves take; 0 for people who asked for less motion. */
  readonly duration: number
}

const behaviours = [
  drawing,
  select,
  expand,
  drag,
  groupBox,
  menu,
  hover,
  current,
  labels,
  lasso,
  resize,
  backdrop,
]

const newCanvas = ({ container, look }: EngineOptions): Core =>
  cytoscape({
    ...(container ? { container } : { headless: true, styleEnabled: true }),
    style: stylesheet(look.palette, look.icons),
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: true,
    selectionType: 'single',
  })

/** Nodes above which moves are not animated: no frame in between would be drawn in time. */
const animatedUpTo = 300

/** Animates or sets where nodes go. */
function moveNodes(cy: Core, moved: Readonly<Record<string, Point>>, duration: number): void {
  const moves = Object.entries(moved)
  const animated = duration > 0 && moves.length <= animatedUpTo
  cy.batch(() => {
    for (const [id, position] of moves) {
      const node = cy.getElementById(id)
      // What is in somebody's hand stays there; dropping it says where it is.
      if (node.grabbed()) continue
      node.stop(true)
      if (animated) node.animate({ position: { ...position } }, { duration, easing: 'ease-in-out' })
      else node.position({ ...position })
    }
  })
}

/** Makes a canvas in `container` and keeps it until `destroy`. No React, no fetching: pictures in, events out. */
export function createBoard(options: EngineOptions): BoardEngine {
  const { events, duration, covers = () => [] } = options
  const cy = newCanvas(options)
  let updating = false
  let tool: Tool = 'pan'
  let picture: Picture = { nodes: [], lines: [] }
  const viewer = createViewer({ cy, picture: () => picture, covers, duration })
  const context: BehaviourContext = {
    cy,
    events,
    isUpdating: () => updating,
    tool: () => tool,
    covers,
    refit: viewer.again,
  }
  const cleanUps = behaviours.map((behave) => behave(context))

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
      if (wasEmpty) viewer.open()
      else if (
        (arrived.length > 0 && viewer.isOutside(arrived)) ||
        (moves > 1 && moves >= next.nodes.length / 2)
      )
        viewer.fit()
      cy.emit('drawn')
    },
    setLook: ({ palette, icons }) => {
      cy.style(stylesheet(palette, icons))
    },
    setTool: (next) => {
      tool = next
    },
    fit: viewer.fit,
    zoomBy: viewer.zoomBy,
    reveal: viewer.reveal,
    centre: viewer.centre,
    onView: viewer.onView,
    seen: () => readView(cy),
    destroy: () => {
      for (const cleanUp of cleanUps) cleanUp()
      cy.destroy()
    },
  }
}
