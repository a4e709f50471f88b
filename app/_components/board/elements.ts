import type { Core, ElementDefinition } from 'cytoscape'
import type { DrawnLine, DrawnNode, Picture } from '@/lib/board/picture'
import type { Point } from '@/lib/board/state'

/** Lines above which labels show only on what is selected or hovered. */
const denseAt = 30

const nodeData = ({ id, kind, label, size, pinned, selected }: DrawnNode) => ({
  id,
  kind,
  label,
  size,
  pinned,
  chosen: selected,
})
const lineData = ({ id, source, target, label, width, modality, arrow, bend, selected }: DrawnLine) => ({
  id,
  source,
  target,
  label,
  width,
  modality,
  arrow,
  bend,
  chosen: selected,
})

/** What changed on the canvas: nodes that came, and nodes that have somewhere else to go. */
export interface Change {
  readonly arrived: readonly string[]
  readonly moved: Readonly<Record<string, Point>>
}

/** Removes what left the picture, and lines whose ends changed: those cannot be updated in place. */
function removeGone(cy: Core, picture: Picture): void {
  const ends = new Map(picture.lines.map((line) => [line.id, `${line.source} ${line.target}`]))
  const nodes = new Set(picture.nodes.map((node) => node.id))
  cy.elements()
    .filter((element) =>
      element.isNode()
        ? !nodes.has(element.id())
        : ends.get(element.id()) !== `${element.data('source')} ${element.data('target')}`,
    )
    .remove()
}

function markLines(cy: Core, lines: number): void {
  cy.edges().toggleClass('quiet', lines > denseAt)
  cy.edges().removeClass('lit')
  cy.nodes('[?chosen]').connectedEdges().addClass('lit')
}

/** Brings the canvas to `picture` but for moves, which are returned for the engine to animate. */
export function syncElements(cy: Core, picture: Picture): Change {
  const arrived: string[] = []
  const moved: Record<string, Point> = {}
  cy.batch(() => {
    removeGone(cy, picture)
    const fresh: ElementDefinition[] = []
    for (const node of picture.nodes) {
      const known = cy.getElementById(node.id)
      if (known.nonempty()) {
        known.data(nodeData(node))
        const at = known.position()
        if (Math.abs(at.x - node.position.x) > 0.5 || Math.abs(at.y - node.position.y) > 0.5) {
          moved[node.id] = node.position
        }
      } else {
        arrived.push(node.id)
        fresh.push({ group: 'nodes', data: nodeData(node), position: { ...node.position } })
      }
    }
    for (const line of picture.lines) {
      const known = cy.getElementById(line.id)
      if (known.nonempty()) known.data(lineData(line))
      else fresh.push({ group: 'edges', data: lineData(line) })
    }
    cy.add(fresh)
    for (const element of cy.elements()) {
      const chosen = element.data('chosen') === true
      if (chosen && !element.selected()) element.select()
      if (!chosen && element.selected()) element.unselect()
    }
    markLines(cy, picture.lines.length)
  })
  return { arrived, moved }
}
