import type { Behaviour } from './behaviour'

/**
 * The canvas follows the size of what it stands in. A view that was asked for, such as all of the board, is worked
 * out anew, also when what lies over the canvas opens or folds; one that a person moved keeps the point in its middle.
 */
export const resize: Behaviour = ({ cy, covers, refit }) => {
  const container = cy.container()
  if (!container) return () => undefined
  const follow = () => {
    const [width, height] = [cy.width(), cy.height()]
    cy.resize()
    if (container.clientWidth === 0 || refit()) return
    cy.panBy({ x: (cy.width() - width) / 2, y: (cy.height() - height) / 2 })
  }
  const observer = new ResizeObserver(follow)
  const watch = () => {
    for (const cover of covers()) observer.observe(cover)
  }
  observer.observe(container)
  cy.on('drawn', watch)
  return () => {
    cy.off('drawn', watch)
    observer.disconnect()
  }
}
