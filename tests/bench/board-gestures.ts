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

/** Frames per second while a move goes on for so many milliseconds. Throws when nothing moved: then nothing was measured. */
export function framesWhile(cy: Core, move: Move, duration: number): Promise<number> {
  const { step, end } = begin(cy, move)
  let frames = 0
  let before = ''
  return new Promise((resolve, reject) => {
    let from = 0
    const next = (now: number) => {
      if (frames === 4) {
        from = now
        before = stateOf(cy, move)
      }
      if (frames === 8 && stateOf(cy, move) === before) {
        end()
        reject(new Error(`The ${move} moved nothing.`))
        return
      }
      if (frames > 8 && now - from >= duration) {
        end()
        resolve(((frames - 4) * 1000) / (now - from))
        return
      }
      step(frames)
      frames += 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}
