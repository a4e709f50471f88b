import type { EdgeSingular, EventObject, NodeSingular } from 'cytoscape'
import type { Behaviour } from './behaviour'

/** Elements above which the rest of the board is not dimmed, and only what the pointer rests on stands out: drawing it all takes longer than the eye waits. */
const dimUpTo = 1500
/** Milliseconds for which the pointer then has to rest. */
const rest = 120

/** What the pointer is on stands out with its lines and neighbours; their labels show and the rest steps back. */
export const hover: Behaviour = ({ cy }) => {
  const container = cy.container()
  /** The whole name shows as a tooltip: what stands under a node may be cut. */
  const point = (name: string, cursor: string) => {
    if (!container) return
    container.style.cursor = cursor
    container.title = name
  }
  let resting: ReturnType<typeof setTimeout> | undefined
  const light = (found: NodeSingular | EdgeSingular) => {
    if (found.removed()) return
    cy.batch(() => {
      found.addClass('hover')
      const near = found.isNode() ? found.closedNeighborhood() : found.union(found.connectedNodes())
      if (found.isNode()) found.connectedEdges().addClass('hover')
      if (cy.elements().length <= dimUpTo) cy.elements().not(near).addClass('dim')
    })
  }
  const enter = ({ target }: EventObject) => {
    if (cy.elements().length <= dimUpTo) light(target)
    else resting = setTimeout(() => light(target), rest)
    point(String(target.data('name') ?? ''), 'pointer')
  }
  const leave = () => {
    clearTimeout(resting)
    cy.batch(() => {
      cy.elements('.hover').removeClass('hover')
      cy.elements('.dim').removeClass('dim')
    })
    point('', '')
  }
  // Cytoscape says nothing of a pointer that goes from an element straight out of the canvas.
  container?.addEventListener('pointerleave', leave)
  cy.on('mouseover', 'node, edge', enter)
  cy.on('mouseout', 'node, edge', leave)
  return () => {
    clearTimeout(resting)
    container?.removeEventListener('pointerleave', leave)
    cy.off('mouseover', 'node, edge', enter)
    cy.off('mouseout', 'node, edge', leave)
  }
}
