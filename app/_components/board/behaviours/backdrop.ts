import type { Backdrop } from '@/lib/board/layouts/backdrop'
import { shownCaptions } from '@/lib/board/layouts/captions'
import type { Behaviour } from './behaviour'

const namespace = 'http://www.w3.org/2000/svg'

/** Under which name the engine keeps what is drawn behind the nodes, as data of the canvas. */
export const backdropData = 'backdrop'

function drawing({ shapes, captions }: Backdrop): { paths: SVGElement[]; texts: SVGElement[] } {
  const paths = shapes.map(({ look, path, group }) => {
    const element = document.createElementNS(namespace, 'path')
    if (group) element.dataset.group = group
    element.setAttribute('d', path)
    element.setAttribute('class', `backdrop-${look}`)
    return element
  })
  const texts = captions.map(({ text, x, y, anchor, group }) => {
    const element = document.createElementNS(namespace, 'text')
    if (group) element.dataset.group = group
    element.setAttribute('x', String(x))
    element.setAttribute('y', String(y))
    element.setAttribute('text-anchor', anchor)
    element.textContent = text
    return element
  })
  return { paths, texts }
}

/** Draws what a layout has behind its nodes (a map's outline, an axis of years) in step with pan and zoom. */
export const backdrop: Behaviour = ({ cy }) => {
  const container = cy.container()
  if (!container) return () => undefined
  const layer = document.createElementNS(namespace, 'svg')
  layer.setAttribute('class', 'board-backdrop')
  layer.setAttribute('aria-hidden', 'true')
  const plane = document.createElementNS(namespace, 'g')
  layer.append(plane)
  container.prepend(layer)
  let drawn: Backdrop | null = null
  let texts: readonly SVGElement[] = []
  let zoom = 0
  /** Hides the texts that there is no room for at the zoom. */
  const thin = () => {
    zoom = cy.zoom()
    const captions = drawn?.captions ?? []
    const shown = shownCaptions(captions, zoom)
    for (const [at, caption] of captions.entries()) {
      const display = shown.has(caption) ? '' : 'none'
      const text = texts[at]
      if (text && text.style.display !== display) text.style.display = display
    }
  }
  const follow = () => {
    const { x, y } = cy.pan()
    plane.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`)
    layer.style.setProperty('--zoom', String(cy.zoom()))
    if (cy.zoom() !== zoom) thin()
  }
  const draw = () => {
    const next: Backdrop | null = cy.data(backdropData)
    if (next === drawn) return
    drawn = next
    const made = next ? drawing(next) : { paths: [], texts: [] }
    texts = made.texts
    plane.replaceChildren(...made.paths, ...texts)
    thin()
    follow()
  }
  cy.on('viewport', follow)
  cy.on('data', draw)
  return () => {
    cy.off('viewport', follow)
    cy.off('data', draw)
    layer.remove()
  }
}
