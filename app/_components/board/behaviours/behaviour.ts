import type { Core } from 'cytoscape'
import type { Selection } from '@/lib/board/session'
import type { Positions } from '@/lib/board/state'

/** What a person did on the canvas. Ids are node ids; a line's id is that of lib/board/lines. */
export interface BoardEvents {
  readonly onSelect: (selection: Selection) => void
  readonly onExpand: (id: string) => void
  readonly onMove: (positions: Positions) => void
  /** `at` in pixels of the window; `id` is undefined on the background. */
  readonly onMenu: (menu: { id: string | undefined; at: { x: number; y: number } }) => void
}

/** What a plain drag on the ground does. */
export type Tool = 'pan' | 'lasso'

/** What every behaviour gets: the canvas, whom to tell, and whether the engine itself is changing the canvas now. */
export interface BehaviourContext {
  readonly cy: Core
  readonly events: BoardEvents
  readonly isUpdating: () => boolean
  readonly tool: () => Tool
  /** What lies over the canvas now. */
  readonly covers: () => readonly Element[]
  /** Brings the view back that was last asked for, without motion; false once a person has moved it. */
  readonly refit: () => boolean
}

/** Adds one behaviour to a canvas and returns its clean-up. */
export type Behaviour = (context: BehaviourContext) => () => void
