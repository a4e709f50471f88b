import type { Core } from 'cytoscape'
import cytoscape from 'cytoscape'
import { createBoard } from '@/app/_components/board/engine'
import type { Link, Node } from '@/lib/api/schemas'
import { drawBoard, markSelection } from '@/lib/board/picture'
import type { Picture } from '@/lib/board/picture'
import { shownOf } from '@/lib/board/lines'
import { emptyBoard } from '@/lib/board/state'
import { entityKindNames } from '@/lib/model/entities'
import { modalityNames } from '@/lib/model/display'

const words = {
  lang: 'en' as const,
  ofTotal: (shown: number, total: number) => `${shown} of ${total}`,
  more: (first: string, count: number) => (count > 0 ? `${first} +${count}` : first),
}

/** A number from 0 to `below`, spread by the step it is asked for: the same graph on every machine. */
const spread = (step: number, below: number) => ((step * 2_654_435_761) >>> 8) % below

/** A board of that many nodes and links on a loose grid, each link to one near by or far away. */
export function generatedPicture(nodes: number, links: number): Picture {
  const id = (at: number) => `node-${String(at).padStart(5, '0')}`
  const made: Node[] = Array.from({ length: nodes }, (_, at) => ({
    id: id(at),
    kind: entityKindNames[spread(at, entityKindNames.length)] ?? 'Country',
    name: `Entity number ${at}`,
    names: {},
    properties: {},
    degree: 1 + spread(at + 17, 40),
  }))
  const drawn: Link[] = Array.from({ length: links }, (_, at) => {
    const [source, target] = [
      id(at % nodes),
      id((at + 1 + spread(at, at % 4 === 0 ? nodes - 1 : 40)) % nodes),
    ]
    return {
      key: `SUPPORTED:${source}:${target}:asserted:${at}`,
      relation: 'SUPPORTED',
      source,
      target,
      modality: spread(at + 5, 12) === 0 ? (modalityNames[1] ?? 'asserted') : 'asserted',
      background: false,
      claims: 1,
      releases: 1,
      stories: 1 + spread(at + 3, 5),
      confidence: 0.9,
      published: [],
      validFrom: null,
      validTo: null,
      langs: ['en'],
      publishers: ['A'],
    }
  })
  const columns = Math.ceil(Math.sqrt(nodes * 1.4))
  const board = {
    ...emptyBoard,
    nodes: Object.fromEntries(made.map((node) => [node.id, node])),
    links: Object.fromEntries(drawn.map((link) => [link.key, link])),
    positions: Object.fromEntries(
      made.map((node, at) => [
        node.id,
        { x: (at % columns) * 130 + spread(at, 60), y: Math.floor(at / columns) * 110 + spread(at + 9, 50) },
      ]),
    ),
  }
  return drawBoard(board, shownOf(board), words)
}

const quiet = { onSelect: () => {}, onExpand: () => {}, onMove: () => {}, onMenu: () => {} }
const look = {
  palette: { ground: '#f6f7f9', text: '#16202c', muted: '#566373', accent: '#1f5fd0', font: 'sans-serif' },
  icons: Object.fromEntries(
    entityKindNames.map((kind) => [
      kind,
      `data:image/svg+xml;utf8,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><circle cx="24" cy="24" r="18" fill="none" stroke="#fff" stroke-width="4"/></svg>')}`,
    ]),
  ),
}

function container(): HTMLElement {
  const box = document.createElement('div')
  box.style.cssText = 'position:absolute;inset:0'
  document.body.replaceChildren(box)
  return box
}
const coreOf = (box: HTMLElement) => (box as unknown as { _cyreg: { cy: Core } })['_cyreg'].cy

/** Our engine at work on a picture, and the canvas that it draws on. */
function ours(picture: Picture) {
  const box = container()
  const board = createBoard({ container: box, events: quiet, look, duration: 0 })
  board.update(picture)
  return { cy: coreOf(box), destroy: board.destroy }
}

/** Cytoscape with the same elements and the style that it has by itself. */
function bare(picture: Picture) {
  const cy = cytoscape({
    container: container(),
    elements: [
      ...picture.nodes.map(({ id, position }) => ({ data: { id }, position: { ...position } })),
      ...picture.lines.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    layout: { name: 'preset' },
  })
  cy.fit(undefined, 24)
  return { cy, destroy: () => cy.destroy() }
}

type Move = (cy: Core, frame: number) => void
const moves: Record<string, Move> = {
  pan: (cy, frame) => cy.panBy({ x: frame % 60 < 30 ? 6 : -6, y: frame % 40 < 20 ? 3 : -3 }),
  zoom: (cy, frame) =>
    cy.zoom({ level: cy.zoom() * (frame % 60 < 30 ? 1.03 : 1 / 1.03), renderedPosition: { x: 640, y: 400 } }),
  drag: (cy, frame) => {
    const node = cy.nodes()[0]
    node?.position({ x: node.position('x') + (frame % 60 < 30 ? 8 : -8), y: node.position('y') })
  },
}

/** Frames per second that are drawn while a move goes on for so many milliseconds. */
function framesPerSecond(cy: Core, move: Move, duration: number): Promise<number> {
  let drawn = 0
  let frame = 0
  const count = () => {
    drawn += 1
  }
  cy.on('render', count)
  return new Promise((resolve) => {
    const from = performance.now()
    const step = () => {
      const now = performance.now()
      if (now - from >= duration) {
        cy.off('render', count)
        resolve((drawn * 1000) / (now - from))
        return
      }
      move(cy, frame)
      frame += 1
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 600))

/** Frames per second of one engine on a generated board, fitted and at the zoom where labels can be read. */
async function frames(engine: 'ours' | 'bare', [nodes, links]: readonly [number, number], move: string) {
  const picture = generatedPicture(nodes, links)
  const { cy, destroy } = engine === 'ours' ? ours(picture) : bare(picture)
  cy.fit(undefined, 24)
  await settled()
  const change = moves[move]
  if (!change) throw new Error(`There is no move “${move}”.`)
  const far = await framesPerSecond(cy, change, 2500)
  cy.zoom({ level: 0.9, renderedPosition: { x: 640, y: 400 } })
  await settled()
  const near = await framesPerSecond(cy, change, 2500)
  destroy()
  return { far, near }
}

/** Milliseconds from links and positions to a picture: the best of five. */
function pictureTime(nodes: number, links: number): number {
  const picture = generatedPicture(nodes, links)
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    generatedPicture(nodes, links)
    return performance.now() - from
  })
  return picture.nodes.length > 0 ? Math.min(...times) : Number.NaN
}

let rounds: { grow: () => void; destroy: () => void } | undefined

/** Expands a board of 100 nodes to 300 and collapses it again, so many times. */
async function expandAndCollapse(times: number): Promise<void> {
  if (!rounds) {
    const [small, large] = [generatedPicture(100, 200), generatedPicture(300, 900)]
    const board = createBoard({ container: container(), events: quiet, look, duration: 0 })
    const chosen = { nodes: [large.nodes[0]?.id ?? ''], line: null }
    rounds = {
      grow: () => {
        board.update(markSelection(large, chosen))
        board.update(small)
      },
      destroy: board.destroy,
    }
  }
  for (let time = 0; time < times; time += 1) {
    rounds.grow()
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

Object.assign(window, { boardBench: { frames, pictureTime, expandAndCollapse } })
