import { isInside } from '@/lib/board/lasso'
import type { Point } from '@/lib/board/state'
import type { Behaviour } from './behaviour'

const svgNames = 'http://www.w3.org/2000/svg'

/** The line that a lasso leaves over the canvas while it is drawn. */
function trail(frame: HTMLElement) {
  const svg = document.createElementNS(svgNames, 'svg')
  const line = document.createElementNS(svgNames, 'polygon')
  svg.setAttribute('class', 'pointer-events-none absolute inset-0 z-10 size-full')
  svg.setAttribute('aria-hidden', 'true')
  line.setAttribute('class', 'fill-accent/10 stroke-accent')
  line.setAttribute('stroke-width', '2')
  line.setAttribute('stroke-dasharray', '6 4')
  svg.append(line)
  frame.append(svg)
  return {
    draw: (points: readonly Point[]) =>
      line.setAttribute('points', points.map(({ x, y }) => `${x},${y}`).join(' ')),
    remove: () => svg.remove(),
  }
}

/** Alt Shift and a drag, or a drag with the lasso as tool, selects the nodes that it goes round. */
export const lasso: Behaviour = ({ cy, tool }) => {
  const frame = cy.container()?.parentElement
  if (!frame) return () => undefined
  let points: Point[] | undefined
  let line: ReturnType<typeof trail> | undefined

  const at = (event: PointerEvent): Point => {
    const { left, top } = frame.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const start = (event: PointerEvent) => {
    const wanted = tool() === 'lasso' || (event.altKey && event.shiftKey)
    const onCanvas = event.target instanceof Element && cy.container()?.contains(event.target)
    if (!wanted || !onCanvas || event.button !== 0 || points) return
    points = [at(event)]
    line = trail(frame)
    frame.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    if (!points) return
    points.push(at(event))
    line?.draw(points)
  }
  const end = (event: PointerEvent) => {
    if (!points) return
    const round = points
    points = undefined
    line?.remove()
    if (event.type === 'pointercancel' || round.length < 3) return
    cy.batch(() => {
      const inside = cy.nodes().filter((node) => isInside(node.renderedPosition(), round))
      cy.elements(':selected').not(inside).unselect()
      inside.select()
    })
  }
  /** Cytoscape must not take the same drag for a pan or a box. */
  const keep = (event: Event) => {
    if (points) event.stopPropagation()
  }
  const own = { pointerdown: start, pointermove: move, pointerup: end, pointercancel: end }
  const theirs = ['mousedown', 'touchstart', 'touchmove'] as const
  for (const [name, listen] of Object.entries(own))
    frame.addEventListener(name, listen as EventListener, true)
  for (const name of theirs) frame.addEventListener(name, keep, true)
  return () => {
    line?.remove()
    for (const [name, listen] of Object.entries(own)) {
      frame.removeEventListener(name, listen as EventListener, true)
    }
    for (const name of theirs) frame.removeEventListener(name, keep, true)
  }
}
