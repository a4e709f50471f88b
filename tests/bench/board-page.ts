import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'
import { createBoard } from '@/app/_components/board/engine'
import { shownOf } from '@/lib/board/lines'
import type { Picture } from '@/lib/board/picture'
import { drawBoard, markSelection } from '@/lib/board/picture'
import { entityKindNames } from '@/lib/model/entities'
import type { Move } from './board-gestures'
import { framesWhile } from './board-gestures'
import { generatedBoard } from './generated-board'

const words = {
  lang: 'en' as const,
  ofTotal: (shown: number, total: number) => `${shown} of ${total}`,
  more: (first: string, count: number) => (count > 0 ? `${first} +${count}` : first),
}

function pictureOf(nodes: number, links: number): Picture {
  const board = generatedBoard(nodes, links)
  return drawBoard(board, shownOf(board), words)
}

const quiet = { onSelect: () => {}, onExpand: () => {}, onMove: () => {}, onMenu: () => {} }
const icon = `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><circle cx="24" cy="24" r="18" fill="none" stroke="#fff" stroke-width="4"/></svg>')}`
const look = {
  palette: { ground: '#f6f7f9', text: '#16202c', muted: '#566373', accent: '#1f5fd0', font: 'sans-serif' },
  icons: Object.fromEntries(entityKindNames.map((kind) => [kind, icon])),
}

function container(): HTMLElement {
  const box = document.createElement('div')
  box.style.cssText = 'position:absolute;inset:0;overflow:hidden'
  document.body.replaceChildren(box)
  return box
}

/** Our engine at work on a picture, and the canvas that it draws on. */
function ours(picture: Picture): { cy: Core; destroy: () => void } {
  const box = container()
  const board = createBoard({ container: box, events: quiet, look, duration: 0 })
  board.update(picture)
  return { cy: (box as unknown as { _cyreg: { cy: Core } })['_cyreg'].cy, destroy: board.destroy }
}

/** Cytoscape with the same elements and the style that it has by itself. */
function bare(picture: Picture): { cy: Core; destroy: () => void } {
  const cy = cytoscape({
    container: container(),
    elements: [
      ...picture.nodes.map(({ id, position }) => ({ data: { id }, position: { ...position } })),
      ...picture.lines.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    layout: { name: 'preset' },
    minZoom: 0.1,
    maxZoom: 3,
  })
  return { cy, destroy: () => cy.destroy() }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

let open: { cy: Core; destroy: () => void } | undefined

/** Puts a generated board on the page; milliseconds until its second frame. */
async function show(engine: 'ours' | 'bare', [nodes, links]: readonly [number, number]): Promise<number> {
  open?.destroy()
  const picture = pictureOf(nodes, links)
  const from = performance.now()
  open = engine === 'ours' ? ours(picture) : bare(picture)
  await frame()
  await frame()
  return performance.now() - from
}

/** Frames per second while a hand moves the board, which is whole in view or as near as labels are read. */
async function frames(move: Move, view: 'whole' | 'read'): Promise<number> {
  if (!open) throw new Error('Show a board first.')
  const { cy } = open
  cy.fit(undefined, 24)
  if (view === 'read') cy.zoom({ level: 0.9, renderedPosition: { x: 640, y: 400 } })
  await pause(700)
  await frame()
  return framesWhile(cy, move, 2000)
}

/** Milliseconds from a board to its picture: the best of five. */
function pictureTime(nodes: number, links: number): number {
  const board = generatedBoard(nodes, links)
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    drawBoard(board, shownOf(board), words)
    return performance.now() - from
  })
  return Math.min(...times)
}

let grow: (() => void) | undefined

/** Expands a board of 100 nodes to 300 and collapses it again, so many times. */
async function expandAndCollapse(times: number): Promise<void> {
  if (!grow) {
    open?.destroy()
    open = undefined
    const [small, large] = [pictureOf(100, 200), pictureOf(300, 900)]
    const board = createBoard({ container: container(), events: quiet, look, duration: 0 })
    const chosen = { nodes: [large.nodes[0]?.id ?? ''], line: null }
    grow = () => {
      board.update(markSelection(large, chosen))
      board.update(small)
    }
  }
  for (let time = 0; time < times; time += 1) {
    grow()
    await frame()
  }
}

const boardBench = { show, frames, pictureTime, expandAndCollapse }
export type BoardBench = typeof boardBench
Object.assign(window, { boardBench })
