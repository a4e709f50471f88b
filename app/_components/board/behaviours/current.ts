import type { Behaviour } from './behaviour'

/** While the board is worked by keys, the one node that they act on has a ring around it; a pointer takes it away. */
export const current: Behaviour = ({ cy }) => {
  const container = cy.container()
  if (!container) return () => undefined
  let byKeys = false
  const mark = () => {
    const here = document.activeElement === container || document.activeElement === document.body
    const chosen = cy.nodes(':selected')
    const ringed = byKeys && here && chosen.length === 1 ? chosen : cy.collection()
    cy.nodes('.current').not(ringed).removeClass('current')
    ringed.not('.current').addClass('current')
  }
  const press = () => {
    byKeys = true
    mark()
  }
  const point = () => {
    byKeys = false
    mark()
  }
  window.addEventListener('keydown', press)
  window.addEventListener('pointerdown', point, true)
  container.addEventListener('focus', mark)
  container.addEventListener('blur', mark)
  cy.on('drawn', mark)
  return () => {
    window.removeEventListener('keydown', press)
    window.removeEventListener('pointerdown', point, true)
    container.removeEventListener('focus', mark)
    container.removeEventListener('blur', mark)
    cy.off('drawn', mark)
  }
}
