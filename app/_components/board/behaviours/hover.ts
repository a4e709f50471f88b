import type { EventObject } from 'cytoscape'
import type { Behaviour } from './behaviour'

/** Elements above which the rest of the board is not dimmed: restyling it all takes longer than the eye waits. */
const dimUpTo = 1500

/** What the pointer is on stands out with its lines and neighbours; their labels show and the rest steps back. */
export const hover: Behaviour = ({ cy }) => {
  /** The whole name shows as a tooltip: what stands under a node may be cut. */
  const point = (name: string, cursor: string) => {
    const container = cy.container()
    if (!container) return
    container.style.cursor = cursor
    container.title = name
  }
  const enter = (event: EventObject) => {
    const found = event.target
    cy.batch(() => {
      found.addClass('hover')
      const near = found.isNode() ? found.closedNeighborhood() : found.union(found.connectedNodes())
      if (found.isNode()) found.connectedEdges().addClass('hover')
      if (cy.elements().length <= dimUpTo) cy.elements().not(near).addClass('dim')
    })
    point(String(found.data('name') ?? ''), 'pointer')
  }
  const leave = () => {
    cy.batch(() => {
      cy.elements('.hover').removeClass('hover')
      cy.elements('.dim').removeClass('dim')
    })
    point('', '')
  }
  cy.on('mouseover', 'node, edge', enter)
  cy.on('mouseout', 'node, edge', leave)
  return () => {
    cy.off('mouseover', 'node, edge', enter)
    cy.off('mouseout', 'node, edge', leave)
  }
}
