import type { Node } from '@/lib/api/schemas'
import type { Kind, Modality } from '@/lib/model'
import type { Obstacle } from './bend'
import { bendOf } from './bend'
import type { LanguageCode } from './words'
import { nameOf, relationWords } from './words'
import { nodeSize, shortLabel } from './layouts'
import type { Line, Shown } from './lines'
import type { Selection } from './session'
import type { Board, Point } from './state'

/** A node as the canvas draws it. */
export interface DrawnNode {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  readonly size: number
  readonly position: Point
  readonly pinned: boolean
  readonly selected: boolean
}

/** A line as the canvas draws it; `width` in board units. */
export interface DrawnLine {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly width: number
  readonly modality: Modality
  readonly arrow: Line['arrow']
  /** How far it bends around nodes in its way; 0 is straight. See `bendOf`. */
  readonly bend: number
  readonly selected: boolean
}

/** All that the canvas needs to draw a board: plain data, in a fixed order. */
export interface Picture {
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly DrawnLine[]
}

/** Texts that depend on counts, in the language of the interface. */
export interface PictureWords {
  readonly lang: LanguageCode
  /** "12 of 340". */
  readonly ofTotal: (shown: number, total: number) => string
  /** "led +2". */
  readonly more: (first: string, count: number) => string
}

/** 1.4 for one story, wider with the number of independent stories up to 5: one source looks different from several. */
export const lineWidth = (stories: number): number =>
  Math.round(Math.min(5, 1.4 + 1.1 * Math.log2(Math.max(1, stories))) * 10) / 10

/** Links of each node that are drawn, figures not counted. */
export function linksPerNode(shown: Shown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const link of shown.links) {
    if (link.relation === 'REPORTED') continue
    counts.set(link.source, (counts.get(link.source) ?? 0) + 1)
    counts.set(link.target, (counts.get(link.target) ?? 0) + 1)
  }
  return counts
}

function drawNode(
  node: Node,
  board: Board,
  context: { drawn: number; selected: boolean; words: PictureWords },
) {
  const name = shortLabel(nameOf(node, context.words.lang))
  const total = board.totals[node.id]
  const partial = total !== undefined && context.drawn < total
  return {
    id: node.id,
    kind: node.kind,
    label: partial ? `${name}\n${context.words.ofTotal(context.drawn, total)}` : name,
    size: nodeSize(node.degree),
    position: board.positions[node.id] ?? { x: 0, y: 0 },
    pinned: board.pinned.includes(node.id),
    selected: context.selected,
  }
}

function bendAround({ source, target }: Line, nodes: readonly Obstacle[]): number {
  const at = new Map(nodes.map((node) => [node.id, node.position]))
  const [from, to] = [at.get(source), at.get(target)]
  if (!from || !to) return 0
  return bendOf(
    from,
    to,
    nodes.filter((node) => node.id !== source && node.id !== target),
  )
}

/** The picture of the shown part of a board with what is selected marked. */
export function toPicture(board: Board, shown: Shown, selection: Selection, words: PictureWords): Picture {
  const counts = linksPerNode(shown)
  const nodes = shown.nodes.map((node) =>
    drawNode(node, board, {
      drawn: counts.get(node.id) ?? 0,
      selected: selection.nodes.includes(node.id),
      words,
    }),
  )
  return {
    nodes,
    lines: shown.lines.map((line) => ({
      id: line.id,
      source: line.source,
      target: line.target,
      label: words.more(relationWords(line.links[0].relation, words.lang), line.links.length - 1),
      width: lineWidth(line.stories),
      modality: line.modality,
      arrow: line.arrow,
      bend: bendAround(line, nodes),
      selected: selection.line === line.id,
    })),
  }
}
