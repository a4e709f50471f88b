import type { NodeSingular } from 'cytoscape'
import { chooseLabels, labelFont, rankOf } from '@/lib/board/labels'
import type { Behaviour } from './behaviour'

/** Milliseconds without a move after which labels are chosen anew. */
const rest = 120

const toLabelled = (node: NodeSingular) => ({
  id: node.id(),
  label: String(node.data('label')),
  size: Number(node.data('size')),
  position: node.position(),
  rank: rankOf({
    selected: node.selected(),
    hovered: node.hasClass('hover'),
    pinned: node.data('pinned') === true,
    lines: node.degree(false),
  }),
})

/** Chooses the labels that fit at the zoom once the view, or what is on it, has come to rest. */
export const labels: Behaviour = ({ cy }) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const choose = () => {
    timer = undefined
    const font = labelFont(cy.zoom())
    const shown = chooseLabels(cy.nodes().map(toLabelled), cy.zoom())
    cy.batch(() => {
      for (const node of cy.nodes()) {
        const unlabelled = !shown.has(node.id())
        if (node.hasClass('unlabelled') !== unlabelled) node.toggleClass('unlabelled', unlabelled)
        if (!unlabelled && node.data('font') !== font) node.data('font', font)
      }
    })
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(choose, rest)
  }
  cy.on('zoom dragfree drawn select unselect', wait)
  return () => {
    clearTimeout(timer)
    cy.off('zoom dragfree drawn select unselect', wait)
  }
}
