import type { Behaviour } from './behaviour'

/** Click, shift-click and box selection; one message per gesture, however many elements it picks. */
export const select: Behaviour = ({ cy, events, isUpdating }) => {
  let waiting = false
  let alive = true
  const report = () => {
    waiting = false
    if (!alive) return
    const nodes = cy.nodes(':selected').map((node) => node.id())
    const line = nodes.length === 0 ? cy.edges(':selected').map((edge) => edge.id())[0] : undefined
    events.onSelect({ nodes, line: line ?? null })
  }
  const note = () => {
    if (isUpdating() || waiting) return
    waiting = true
    queueMicrotask(report)
  }
  cy.on('select unselect', note)
  return () => {
    alive = false
    cy.off('select unselect', note)
  }
}
