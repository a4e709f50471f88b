import type { EventObject } from 'cytoscape'
import type { Backdrop, GroupBox } from '@/lib/board/layouts/backdrop'
import { groupAt } from '@/lib/board/layouts/backdrop'
import type { Point } from '@/lib/board/state'
import { backdropData } from './backdrop'
import type { Behaviour } from './behaviour'

interface Hold {
  readonly group: GroupBox
  readonly from: Point
  /** How far it has been carried. */
  by: Point
}

/** The box of an open group is moved by a drag, its members with it as one move, and folds on a double-click. */
export const groupBox: Behaviour = ({ cy, events, tool }) => {
  const container = cy.container()
  if (!container) return () => undefined
  let held: Hold | undefined
  /** The box under the pointer, where nothing else is and no other gesture is meant. */
  const boxAt = (event: EventObject): GroupBox | undefined => {
    const { groups = [] }: Partial<Backdrop> = cy.data(backdropData) ?? {}
    return event.target === cy && tool() === 'pan' ? groupAt(groups, event.position) : undefined
  }
  const carry = (by: Point) => {
    if (!held) return
    const [x, y] = [by.x - held.by.x, by.y - held.by.y]
    held.by = by
    cy.batch(() => {
      for (const id of held?.group.members ?? []) cy.getElementById(id).shift({ x, y })
    })
    for (const part of container.querySelectorAll<SVGElement>('[data-group]')) {
      if (part.dataset.group === held.group.id) part.setAttribute('transform', `translate(${by.x} ${by.y})`)
    }
  }
  const release = () => {
    held = undefined
    cy.userPanningEnabled(true)
    cy.boxSelectionEnabled(true)
  }
  const take = (event: EventObject) => {
    const pressed = event.originalEvent
    const group = pressed.shiftKey || pressed.altKey ? undefined : boxAt(event)
    if (!group) return
    held = { group, from: { ...event.position }, by: { x: 0, y: 0 } }
    // The same drag must not pan, nor draw a box to select.
    cy.userPanningEnabled(false)
    cy.boxSelectionEnabled(false)
  }
  const drag = ({ position }: EventObject) => {
    if (held) carry({ x: position.x - held.from.x, y: position.y - held.from.y })
  }
  const drop = () => {
    if (!held) return
    const { group, by } = held
    release()
    if (Math.hypot(by.x, by.y) < 1) return
    const places = group.members.map((id) => [id, cy.getElementById(id).position()] as const)
    events.onMove(
      Object.fromEntries(places.map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }])),
    )
  }
  /** A second finger zooms: what one finger began is taken back. */
  const pinch = (event: TouchEvent) => {
    if (!held || event.touches.length < 2) return
    carry({ x: 0, y: 0 })
    release()
  }
  const fold = (event: EventObject) => {
    const group = boxAt(event)
    if (group) events.onExpand(group.id)
  }
  const point = (event: EventObject) => {
    if (event.target === cy) container.style.cursor = boxAt(event) ? 'move' : ''
  }
  const own = { tapstart: take, tapdrag: drag, tapend: drop, dbltap: fold, mousemove: point }
  for (const [name, listen] of Object.entries(own)) cy.on(name, listen)
  container.addEventListener('touchstart', pinch, true)
  return () => {
    for (const [name, listen] of Object.entries(own)) cy.off(name, listen)
    container.removeEventListener('touchstart', pinch, true)
  }
}
