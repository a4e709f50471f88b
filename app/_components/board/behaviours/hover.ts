import type { EventObject } from 'cytoscape'
import type { Behaviour } from './behaviour'

/** What the pointer is on stands out with its lines; those of a node show their labels. */
export const hover: Behaviour = ({ cy }) => {
  const enter = (event: EventObject) => {
    const found = event.target
    found.addClass('hover')
    if (found.isNode()) found.connectedEdges().addClass('hover')
    const container = cy.container()
    if (container) container.style.cursor = 'pointer'
  }
  const leave = () => {
    cy.elements('.hover').removeClass('hover')
    const container = cy.container()
    if (container) container.style.cursor = ''
  }
  cy.on('mouseover', 'node, edge', enter)
  cy.on('mouseout', 'node, edge', leave)
  return () => {
    cy.off('mouseover', 'node, edge', enter)
    cy.off('mouseout', 'node, edge', leave)
  }
}
