import type { EventObject } from 'cytoscape'
import type { Behaviour } from './behaviour'

/** Double-click or double-tap on a node asks to expand it. */
export const expand: Behaviour = ({ cy, events }) => {
  const ask = (event: EventObject) => events.onExpand(event.target.id())
  cy.on('dbltap', 'node', ask)
  return () => {
    cy.off('dbltap', 'node', ask)
  }
}
