import type { EventObject } from 'cytoscape'
import type { Point } from '@/lib/board/state'
import type { Behaviour } from './behaviour'

/** Reports where nodes were dropped, all nodes of one drag together, in whole units. */
export const drag: Behaviour = ({ cy, events }) => {
  let dropped: Record<string, Point> = {}
  const report = () => {
    const positions = dropped
    dropped = {}
    if (Object.keys(positions).length > 0) events.onMove(positions)
  }
  const note = (event: EventObject) => {
    if (Object.keys(dropped).length === 0) queueMicrotask(report)
    const { x, y } = event.target.position()
    dropped[event.target.id()] = { x: Math.round(x), y: Math.round(y) }
  }
  cy.on('dragfree', 'node', note)
  return () => {
    cy.off('dragfree', 'node', note)
  }
}
