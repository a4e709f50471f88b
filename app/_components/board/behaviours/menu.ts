import type { EventObject } from 'cytoscape'
import type { Behaviour } from './behaviour'

/** Right-click or long press opens the menu of a node, a line or the board. */
export const menu: Behaviour = ({ cy, events }) => {
  const open = (event: EventObject) => {
    const frame = cy.container()?.getBoundingClientRect()
    const { x, y } = event.renderedPosition
    const id: string | undefined = event.target === cy ? undefined : event.target.id()
    events.onMenu({ id, at: { x: (frame?.left ?? 0) + x, y: (frame?.top ?? 0) + y } })
  }
  cy.on('cxttap taphold', open)
  return () => {
    cy.off('cxttap taphold', open)
  }
}
