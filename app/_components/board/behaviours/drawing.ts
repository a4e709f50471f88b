import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Behaviour } from './behaviour'

type Element = NodeSingular | EdgeSingular
interface Box {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}
type DrawElements = (context: unknown, elements: ArrayLike<Element>, ratio: number, extent: Box) => void

/** What drawing needs of Cytoscape's canvas renderer, which its types leave out. */
interface Renderer {
  readonly data: {
    /** By layer: the box of a selection, what is in somebody's hand, all else. */
    readonly canvases: HTMLCanvasElement[]
    readonly contexts: CanvasRenderingContext2D[]
    readonly canvasNeedsRedraw: boolean[]
  }
  /** `draggingEles` while nodes are dragged by a mouse or a finger. */
  readonly hoverData: { readonly draggingEles?: boolean }
  readonly getCachedZSortedEles: () => { readonly drag: { readonly length: number } }
  render: (options: unknown) => void
  drawLayeredElements: DrawElements
  drawCachedElements: DrawElements
  readonly drawElement: (context: unknown, element: Element) => void
}

/** Milliseconds that drawing all may take without being felt while the view moves. */
const unnoticed = 8
/** While the view moves, all is drawn again after so many times the milliseconds that it took last. */
const seldom = 16
/** Milliseconds without a move after which the view is at rest; longer than Cytoscape and labels take to notice, so that one drawing serves all. */
const rest = 160
const allElse = 2

const meets = (one: Box, other: Box) =>
  one.x1 <= other.x2 && one.x2 >= other.x1 && one.y1 <= other.y2 && one.y2 >= other.y1

/**
 * Has the processor draw all but what is held: thousands of thin lines, each a path of its own, are what graphics
 * cards and above all their emulation are slow at (7 seconds for 1,500 lines against a twentieth of one).
 */
function drawInMemory({ data }: Renderer): void {
  const canvas = data.canvases[allElse]
  const fresh = canvas?.cloneNode() as HTMLCanvasElement | undefined
  const context = fresh?.getContext('2d', { willReadFrequently: true })
  if (!canvas || !fresh || !context) return
  canvas.replaceWith(fresh)
  data.canvases[allElse] = fresh
  data.contexts[allElse] = context
}

/** Draws what is in view element by element. Cytoscape's own way, through pictures of elements and layers, takes up to a hundred times as long on boards with labels. */
function drawStraight(renderer: Renderer): void {
  const draw: DrawElements = (context, elements, _ratio, extent) => {
    for (let at = 0; at < elements.length; at += 1) {
      const element = elements[at]
      if (element && meets(element.boundingBox(), extent)) renderer.drawElement(context, element)
    }
  }
  renderer.drawLayeredElements = draw
  renderer.drawCachedElements = draw
}

interface View {
  readonly zoom: number
  readonly x: number
  readonly y: number
}
const viewOf = (cy: Core): View => ({ zoom: cy.zoom(), ...cy.pan() })
const sameView = (one: View, other: View) => one.zoom === other.zoom && one.x === other.x && one.y === other.y

/**
 * Moves what was drawn last while the view moves, where drawing all takes long, and draws it anew once the view is at
 * rest; in between as often as costs a small share of the time, so that what comes into view is seen.
 */
function moveAsPicture(cy: Core, renderer: Renderer): () => void {
  const drawAll = renderer.render.bind(renderer)
  const pictures = renderer.data.canvases.slice(1)
  for (const { style } of pictures) style.transformOrigin = '0 0'
  const needed = renderer.data.canvasNeedsRedraw
  let drawn = { ...viewOf(cy), at: 0, cost: 0, held: 0 }
  let stale = true
  /** Whether the picture stands elsewhere than it was drawn. */
  let apart = false
  /** When the view began to move, and what ends that. */
  let begun = 0
  let resting: ReturnType<typeof setTimeout> | undefined

  const put = (transform: string) => {
    apart = transform !== ''
    for (const { style } of pictures) style.transform = transform
  }
  const follow = () => {
    const { zoom, x, y } = viewOf(cy)
    const scale = zoom / drawn.zoom
    put(`translate(${x - drawn.x * scale}px, ${y - drawn.y * scale}px) scale(${scale})`)
    cy.emit('render')
  }
  const redraw = (options: unknown) => {
    const view = viewOf(cy)
    const held = renderer.hoverData.draggingEles ? renderer.getCachedZSortedEles().drag.length : 0
    // Cytoscape would draw all else again for each step of a drag, though only what is held has moved.
    if (held > 0 && held === drawn.held && !stale && sameView(view, drawn)) needed[allElse] = false
    const whole = needed[allElse]
    const from = performance.now()
    if (apart) put('')
    drawAll(options)
    // Reading a point has the processor draw now what it would draw later, so that its time is known.
    if (whole) renderer.data.contexts[allElse]?.getImageData(0, 0, 1, 1)
    const at = performance.now()
    if (whole) drawn = { ...view, at, cost: at - from, held }
    stale = false
  }
  renderer.render = (options) => {
    const { at, cost } = drawn
    const moving = resting !== undefined && cost > unnoticed
    if (moving && !stale && performance.now() - Math.max(at, begun) < cost * seldom) follow()
    else redraw(options)
  }
  const move = () => {
    if (resting === undefined) begun = performance.now()
    clearTimeout(resting)
    resting = setTimeout(() => {
      resting = undefined
      if (apart) cy.forceRender()
    }, rest)
  }
  const change = () => {
    stale = true
  }
  cy.on('viewport', move)
  cy.on('drawn resize', change)
  return () => {
    clearTimeout(resting)
    cy.off('viewport', move)
    cy.off('drawn resize', change)
  }
}

/** Draws large boards fast enough to be moved: only what is in view, and while the view moves as one picture. */
export const drawing: Behaviour = ({ cy }) => {
  if (!cy.container()) return () => undefined
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  drawInMemory(renderer)
  drawStraight(renderer)
  return moveAsPicture(cy, renderer)
}
