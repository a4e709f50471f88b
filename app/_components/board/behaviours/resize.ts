import type { Behaviour } from './behaviour'

/** The canvas follows the size of its container and keeps the point in its middle there. */
export const resize: Behaviour = ({ cy }) => {
  const container = cy.container()
  if (!container) return () => undefined
  let { width, height } = container.getBoundingClientRect()
  const observer = new ResizeObserver(() => {
    const now = container.getBoundingClientRect()
    cy.resize()
    if (now.width > 0 && now.height > 0 && width > 0) {
      cy.panBy({ x: (now.width - width) / 2, y: (now.height - height) / 2 })
    }
    if (now.width > 0) [width, height] = [now.width, now.height]
  })
  observer.observe(container)
  return () => observer.disconnect()
}
