import type { Node } from '@/lib/api/schemas'
import type { Kind, Modality, Relation } from '@/lib/model'
import { kindNames } from '@/lib/model/entities'
import { bendOf, ObstacleGrid } from './bend'
import type { Way } from './bundling'
import { bundledWays } from './bundling'
import type { LanguageCode } from './words'
import { nameOf, relationWords } from './words'
import { nodeSize, shortLabel } from './layouts'
import type { Backdrop } from './layouts/backdrop'
import type { Line, Shown } from './lines'
import type { FindCommunities, NodeLook } from './look'
import type { GroupLook } from './look-palette'
import type { Selection } from './session'
import { withOwn } from './own-picture'
import type { Board, LayoutName, OwnItem, Point } from './state'

/** A node as the canvas draws it. */
export interface DrawnNode {
  readonly id: string
  /** What it is where a person put it there, not a release; `kind` tells nothing then. */
  readonly own?: OwnItem['type']
  readonly kind: Kind
  /** The whole name; `label` is cut. */
  readonly name: string
  readonly label: string
  /** The number of an edition of a series, shown in place of the icon; empty for all else. */
  readonly edition: string
  /** Whether it is a series of operations. */
  readonly series: boolean
  readonly size: number
  /** By rule; null is the colour of the kind, and no outline of a group. */
  readonly colour: string | null
  readonly outline: GroupLook['outline'] | null
  readonly position: Point
  readonly pinned: boolean
  readonly selected: boolean
}

/** A line as the canvas draws it; `width` in board units. */
export interface DrawnLine {
  readonly id: string
  /** What a person drew it for, where no release says it. */
  readonly own?: OwnItem['type']
  readonly source: string
  readonly target: string
  readonly label: string
  readonly width: number
  readonly modality: Modality
  /** Whether all that it says is told as background only. */
  readonly background: boolean
  /** Whether more than one independent story says it. */
  readonly several: boolean
  /** From an edition to its series, from one edition to the next, or neither. */
  readonly track: 'plain' | 'series' | 'sequence'
  readonly arrow: Line['arrow']
  /** How far it bends around nodes in its way; 0 is straight. See `bendOf`. */
  readonly bend: number
  /** The way that it shares with others where lines are bundled; null is its own. */
  readonly way: Way | null
  readonly selected: boolean
}

/** All that the canvas needs to draw a board: plain data, in a fixed order. */
export interface Picture {
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly DrawnLine[]
  /** What the layout draws behind them. */
  readonly backdrop?: Backdrop
}

/** Texts that depend on counts, in the language of the interface, and how nodes look by rule. */
export interface PictureWords {
  readonly lang: LanguageCode
  /** "12 of 340". */
  readonly ofTotal: (shown: number, total: number) => string
  /** "led +2". */
  readonly more: (first: string, count: number) => string
  /** By node; one that is missing is sized by its links and coloured by its kind. */
  readonly looks?: ReadonlyMap<string, NodeLook>
  /** Once it is loaded: until then lines that would be bundled by community are straight. */
  readonly findCommunities?: FindCommunities | undefined
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

/** Lines above which none is bent: among so many a curve helps nobody, and straight ones are drawn fast. */
const bentUpTo = 600

/** What drawing needs to know of a board once, not once per node. */
interface Drawing {
  readonly board: Board
  readonly words: PictureWords
  readonly drawn: ReadonlyMap<string, number>
  readonly pinned: ReadonlySet<string>
}

/** The number that an edition of a series bears, where it is short enough to stand on a node. */
const editionOf = ({ kind, properties }: Node): string => {
  const edition = kind === 'Operation' ? String(properties.edition ?? '') : ''
  return edition.length <= 4 ? edition : ''
}

function drawNode(node: Node, { board, words, drawn, pinned }: Drawing): DrawnNode {
  const name = nameOf(node, words.lang)
  const total = board.totals[node.id]
  const count = drawn.get(node.id) ?? 0
  const label = shortLabel(name)
  const look = words.looks?.get(node.id)
  return {
    id: node.id,
    kind: node.kind,
    name,
    label: total !== undefined && count < total ? `${label}\n${words.ofTotal(count, total)}` : label,
    edition: editionOf(node),
    series: node.kind === 'Operation' && node.properties.series === true,
    size: look?.size ?? nodeSize(node.degree),
    colour: look?.group?.colour ?? null,
    outline: look?.group?.outline ?? null,
    position: board.positions[node.id] ?? { x: 0, y: 0 },
    pinned: pinned.has(node.id),
    selected: false,
  }
}

/** Whether a relation leads from an edition to its series, or to the edition before. */
export const trackOf = (relation: Relation): DrawnLine['track'] =>
  relation === 'EDITION_OF' ? 'series' : relation === 'FOLLOWED' ? 'sequence' : 'plain'

/** Layouts that put each kind together; others put together what is joined densely. */
const byKind: ReadonlySet<LayoutName> = new Set(['circle', 'layers', 'lanes'])

/** What lies together on a board: nodes of one kind, or of one community. */
const neighbourhoods = (
  { layout }: Board,
  { nodes, lines }: Shown,
  find: FindCommunities = () => [],
): readonly (readonly string[])[] =>
  byKind.has(layout)
    ? kindNames.map((kind) => nodes.flatMap((node) => (node.kind === kind ? [node.id] : [])))
    : find(lines)

/** The lines, bundled where the board wants it, else bent around nodes where there are not too many. */
function drawLines(shown: Shown, nodes: readonly DrawnNode[], { board, words }: Drawing): DrawnLine[] {
  const at = new Map(nodes.map((node) => [node.id, node.position]))
  const bundled = board.look.lines === 'bundled'
  const ways = bundled
    ? bundledWays(shown.lines, at, neighbourhoods(board, shown, words.findCommunities))
    : undefined
  const grid = bundled || shown.lines.length > bentUpTo ? undefined : new ObstacleGrid(nodes)
  const bend = ({ source, target }: Line) => {
    const [from, to] = [at.get(source), at.get(target)]
    if (!grid || !from || !to) return 0
    return bendOf(
      from,
      to,
      grid.near(from, to).filter(({ id }) => id !== source && id !== target),
    )
  }
  return shown.lines.map((line) => ({
    id: line.id,
    source: line.source,
    target: line.target,
    label: words.more(relationWords(line.links[0].relation, words.lang), line.links.length - 1),
    width: lineWidth(line.stories),
    modality: line.modality,
    background: line.links.every((link) => link.background),
    several: line.stories > 1,
    track: trackOf(line.links[0].relation),
    arrow: line.arrow,
    bend: bend(line),
    way: ways?.get(line.id) ?? null,
    selected: false,
  }))
}

/** The picture of the shown part of a board with nothing selected. */
export function drawBoard(board: Board, shown: Shown, words: PictureWords): Picture {
  const drawing = { board, words, drawn: linksPerNode(shown), pinned: new Set(board.pinned) }
  const nodes = shown.nodes.map((node) => drawNode(node, drawing))
  return withOwn({ nodes, lines: drawLines(shown, nodes, drawing) }, board)
}

/** A picture with what is selected marked; what is not stays the same object. */
export function markSelection(picture: Picture, selection: Selection): Picture {
  const chosen = new Set(selection.nodes)
  return {
    nodes: picture.nodes.map((node) => (chosen.has(node.id) ? { ...node, selected: true } : node)),
    lines: picture.lines.map((line) => (line.id === selection.line ? { ...line, selected: true } : line)),
  }
}
