import type { Core } from 'cytoscape'

export const moves = ['pan', 'zoom', 'drag'] as const
/** What a hand does to a board: drags its ground, turns the wheel, drags a node. */
export type Move = (typeof moves)[number]

interface Point {
  readonly x: number
  readonly y: number
}

const middle: Point = { x: 640, y: 400 }

const mouse = (box: HTMLElement, type: string, { x, y }: Point) =>
  box.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1 }),
  )

/** To and fro by so many pixels a frame, turning every 30 frames. */
const swing = (frame: number, step: number) => (frame % 60 < 30 ? step : -step)

/** The node nearest to the middle of the view, where it is drawn. */
function nodeInView(cy: Core): Point {
  const [nearest] = cy
    .nodes()
    .map((node) => node.renderedPosition())
    .toSorted(
      (one, other) =>
        Math.hypot(one.x - middle.x, one.y - middle.y) - Math.hypot(other.x - middle.x, other.y - middle.y),
    )
  if (!nearest) throw new Error('There is no node.')
  return nearest
}

/** A place near the middle with no node within reach, for a drag of the ground. Lines let a drag through. */
function groundInView(cy: Core): Point {
  const places = cy.nodes().map((node) => node.renderedPosition())
  for (let step = 0; step < 2000; step += 1) {
    const angle = step * 2.4
    const at = {
      x: middle.x + Math.cos(angle) * step * 0.3,
      y: middle.y + Math.sin(angle) * step * 0.18,
    }
    if (places.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) > 40 * Math.min(1, cy.zoom()) + 2))
      return at
  }
  return { x: 8, y: 8 }
}

/** Starts a move and returns what the hand does in each frame, and how it lets go. */
function begin(cy: Core, move: Move): { step: (frame: number) => void; end: () => void } {
  const box = cy.container()?.querySelector<HTMLElement>('canvas')
  if (!box) throw new Error('There is no canvas.')
  if (move === 'zoom') {
    const turn = (deltaY: number) =>
      box.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          clientX: middle.x,
          clientY: middle.y,
          deltaY,
        }),
      )
    return { step: (frame) => turn(swing(frame, -8)), end: () => undefined }
  }
  let at = move === 'pan' ? groundInView(cy) : nodeInView(cy)
  mouse(box, 'mousemove', at)
  mouse(box, 'mousedown', at)
  return {
    step: (frame) => {
      at = { x: at.x + swing(frame, 6), y: at.y + swing(frame, 3) }
      mouse(box, 'mousemove', at)
    },
    end: () => mouse(box, 'mouseup', at),
  }
}

const stateOf = (cy: Core, move: Move) =>
  move === 'drag'
    ? JSON.stringify(cy.nodes(':grabbed').map((node) => node.position()))
    : JSON.stringify([cy.pan(), cy.zoom()])

/** Frames at the start that are not counted: a hand has to move some way before it drags. */
const warmUp = 4
/** The frame by which something has moved; later the hand is at times where it began. */
const under = warmUp + 12
/** How many times as long as asked for a measure may take, where a frame takes seconds. */
const patience = 3

/**
 * Frames per second while a move goes on for so many milliseconds, of which each frame showed where the hand was.
 * Throws when nothing moved: then nothing was measured.
 */
export async function framesWhile(cy: Core, move: Move, duration: number): Promise<number> {
  const { step, end } = begin(cy, move)
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const begun = await frame()
  let [from, now, frames, before, moved] = [begun, begun, 0, '', false]
  while (now - from < duration && now - begun < duration * patience) {
    step(frames)
    now = await frame()
    frames += 1
    if (frames === warmUp) [from, before] = [now, stateOf(cy, move)]
    if (frames === under) moved = stateOf(cy, move) !== before
  }
  moved ||= stateOf(cy, move) !== before
  end()
  if (!moved) throw new Error(`The ${move} moved nothing.`)
  return (Math.max(1, frames - warmUp) * 1000) / Math.max(now - from, duration)
}
