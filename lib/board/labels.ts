import { labelWidth } from './layouts'
import type { Point } from './state'

/** A node whose label may be shown, where it stands now. */
export interface Labelled {
  readonly id: string
  readonly label: string
  readonly size: number
  readonly position: Point
  /** Shown before all that have less; see `rankOf`. */
  readonly rank: number
}

const plainFont = 12
/** Least height of a letter on the screen, in pixels. */
const readable = 11
/** Far away labels grow no further: the few that fit would hide the board. */
const largestFont = 110
const charShare = 6.3 / plainFont
const rowShare = 1.2

/** Size of a label's letters in board units at a zoom: what is far away is written larger, in even steps. */
export const labelFont = (zoom: number): number =>
  Math.min(largestFont, Math.max(plainFont, 2 * Math.ceil(readable / zoom / 2)))

/** What stands out gets its label before what has many lines; one weight for each reason. */
export const rankOf = (node: {
  readonly selected: boolean
  readonly hovered: boolean
  readonly pinned: boolean
  readonly lines: number
}): number =>
  (node.hovered ? 3e6 : 0) + (node.selected ? 2e6 : 0) + (node.pinned ? 1e6 : 0) + Math.min(node.lines, 1e5)

/** An upright rectangle by its sides. */
export interface Rectangle {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

/** Board units between a node and its label. */
export const labelGap = 5

/** Between one label and the next, in sizes of their letters. */
const labelAir = 0.6

/** Widths of the rows into which words wrap, in sizes of their letters; a word stands whole however long. */
function rowsOf(words: readonly string[], widest: number): number[] {
  const rows: number[] = []
  for (const word of words) {
    const width = [...word].length * charShare
    const last = rows.at(-1)
    if (last !== undefined && last + charShare + width <= widest)
      rows[rows.length - 1] = last + charShare + width
    else rows.push(width)
  }
  return rows
}

/** Width and height of a label in sizes of its letters; estimated as layouts do: the same everywhere. */
export function labelRoom(label: string): { readonly width: number; readonly height: number } {
  const widest = labelWidth / plainFont
  const rows = label.split('\n').flatMap((line) => rowsOf(line.split(' '), widest))
  return {
    width: Math.min(widest, Math.max(...rows)),
    height: rows.reduce((sum, row) => sum + Math.max(1, Math.ceil(row / widest)), 0) * rowShare,
  }
}

function labelBox({ label, size, position: { x, y } }: Labelled, font: number): Rectangle {
  const { width, height } = labelRoom(label)
  const [half, top] = [((width + labelAir) * font) / 2, y + size / 2 + labelGap]
  return { x1: x - half, x2: x + half, y1: top, y2: top + height * font }
}

/** Whether two rectangles have more than an edge in common. */
export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2

/** Rectangles by cell, so that each is compared only with those near it. */
class Taken {
  private readonly cells = new Map<string, Rectangle[]>()
  constructor(private readonly side: number) {}

  private keys({ x1, x2, y1, y2 }: Rectangle): string[] {
    const at = (value: number) => Math.floor(value / this.side)
    const columns = Array.from({ length: at(x2) - at(x1) + 1 }, (_, step) => at(x1) + step)
    const rows = Array.from({ length: at(y2) - at(y1) + 1 }, (_, step) => at(y1) + step)
    return columns.flatMap((column) => rows.map((row) => `${column} ${row}`))
  }

  /** Whether none of a rectangle is taken. */
  isFree(rectangle: Rectangle): boolean {
    return !this.keys(rectangle).some((key) =>
      this.cells.get(key)?.some((other) => overlap(rectangle, other)),
    )
  }

  take(rectangle: Rectangle): void {
    for (const key of this.keys(rectangle)) {
      const found = this.cells.get(key)
      if (found) found.push(rectangle)
      else this.cells.set(key, [rectangle])
    }
  }
}

/** Labels that are shown even over other nodes: a few tell where one is on a board too crowded for any. */
const landmarks = 16
/** Share of a node's side that no label may cover. */
const core = 0.7

const coreOf = ({ position: { x, y }, size }: Labelled): Rectangle => {
  const half = (core * size) / 2
  return { x1: x - half, x2: x + half, y1: y - half, y2: y + half }
}

/**
 * Ids of the nodes whose labels are shown at a zoom: highest rank first, each that covers no label before it and no
 * node, but for the first few and those that stand out.
 */
export function chooseLabels(nodes: readonly Labelled[], zoom: number): ReadonlySet<string> {
  const font = labelFont(zoom)
  const side = (labelWidth * font) / plainFont
  const [labels, cores] = [new Taken(side), new Taken(side)]
  for (const node of nodes) cores.take(coreOf(node))
  const ordered = nodes.toSorted((left, right) => right.rank - left.rank || (left.id < right.id ? -1 : 1))
  const shown = new Set<string>()
  for (const node of ordered) {
    const box = labelBox(node, font)
    const stands = node.rank >= 1e6 || shown.size < landmarks
    if (!labels.isFree(box) || !(stands || cores.isFree(box))) continue
    labels.take(box)
    shown.add(node.id)
  }
  return shown
}
