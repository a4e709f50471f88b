import type { EventObject } from 'cytoscape'
import type { Behaviour } from './behaviour'

/** Right-click, or a long press with a finger, opens the menu of a node, a line or the board. */
export const menu: Behaviour = ({ cy, events }) => {
  const open = (event: EventObject) => {
    if (event.type === 'taphold' && event.originalEvent.type.startsWith('mouse')) return
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
