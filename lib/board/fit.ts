import type { Rectangle } from './labels'
import { labelFont, labelGap, labelRoom, overlap } from './labels'
import type { Point } from './state'

/** A view of a board: a point is drawn at `pan` plus `zoom` times where it is, in pixels of the canvas. */
export interface View {
  readonly zoom: number
  readonly pan: Point
}

/** What a view has to hold: a node with the label under it. */
export interface Held {
  readonly position: Point
  readonly size: number
  readonly label: string
}

/** A text that a view has to hold, as large whatever the zoom: it begins, ends or has its middle at a place. */
export interface Said extends Point {
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The canvas that a board is fitted into, in pixels; `covers` are what lies over it, such as a legend. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly covers: readonly Rectangle[]
}

/** Pixels kept free inside the edge of the canvas, and beside what covers it. */
const [margin, air] = [20, 10]
const [smallest, largest] = [0.05, 1.25]
/** Share of the zoom that a board may lose so that nothing of it is under what covers the canvas. */
const worthIt = 0.6
/** By how much the zoom is tried smaller, and at how many places along each side. */
const [shrink, tries] = [0.95, 13]
/** Steps towards the zoom: labels keep their size on the screen, so that room and zoom are not in proportion. */
const steps = 12

/** Nodes with the room of their labels measured once, in sizes of their letters, and texts. */
interface Measured {
  readonly nodes: readonly (Held & { readonly room: { readonly width: number; readonly height: number } })[]
  readonly texts: readonly Said[]
}
const measure = (nodes: readonly Held[], texts: readonly Said[]): Measured => ({
  nodes: nodes.map((one) => ({ ...one, room: labelRoom(one.label) })),
  texts,
})

/** Pixels of a letter of a text, and of what is above and under its line. */
const [letter, ascent, descent] = [7.5, 13, 4]
const shareBefore = { start: 0, middle: 0.5, end: 1 }
/** Pixels that a text stands off the place at which it ends. */
export const standOff = 40

/** The room of a text at a zoom, in pixels from where the board's origin is drawn. */
export function textAt({ text, x, y, anchor }: Said, zoom: number): Rectangle {
  const width = [...text].length * letter
  const left = zoom * x - shareBefore[anchor] * width - (anchor === 'end' ? standOff : 0)
  return { x1: left, x2: left + width, y1: zoom * y - ascent, y2: zoom * y + descent }
}

/** The rectangle of each node with its label, and of each text, at a zoom, in pixels from where the board's origin is drawn. */
function rectanglesAt({ nodes, texts }: Measured, zoom: number): Rectangle[] {
  const font = labelFont(zoom)
  const labelled = nodes.map(({ position: { x, y }, size, room }) => {
    const half = Math.max(size, room.width * font) / 2
    return {
      x1: zoom * (x - half),
      x2: zoom * (x + half),
      y1: zoom * (y - size / 2),
      y2: zoom * (y + size / 2 + labelGap + room.height * font),
    }
  })
  return [...labelled, ...texts.map((text) => textAt(text, zoom))]
}

const around = (all: readonly Rectangle[]): Rectangle => ({
  x1: all.reduce((least, { x1 }) => Math.min(least, x1), Infinity),
  x2: all.reduce((most, { x2 }) => Math.max(most, x2), -Infinity),
  y1: all.reduce((least, { y1 }) => Math.min(least, y1), Infinity),
  y2: all.reduce((most, { y2 }) => Math.max(most, y2), -Infinity),
})

/** The largest zoom, up to a limit, at which everything fits into a width and a height. */
function zoomFor(held: Measured, width: number, height: number): number {
  let zoom = largest
  for (let step = 0; step < steps; step += 1) {
    const all = around(rectanglesAt(held, zoom))
    const share = Math.min(width / (all.x2 - all.x1), height / (all.y2 - all.y1))
    if (share >= 1 || zoom === smallest) break
    zoom = Math.max(smallest, zoom * share)
  }
  return zoom
}

/** Where the origin can be so that what reaches from `from` to `to` stays inside a side: in the middle first, then ever further off. */
function places(from: number, to: number, side: number): number[] {
  const middle = (side - from - to) / 2
  const reach = Math.max(0, (side - to + from) / 2 - margin)
  return Array.from({ length: tries }, (_, at) => {
    const off = (Math.ceil(at / 2) / Math.floor(tries / 2)) * reach
    return middle + (at % 2 ? off : -off)
  })
}

/** Where the origin of a board can be drawn on a canvas, those that have it nearest to the middle first. */
function pansOf(rectangles: readonly Rectangle[], { width, height }: Frame): [Point, ...Point[]] {
  const all = around(rectangles)
  const ys = places(all.y1, all.y2, height)
  const [first, ...others] = places(all.x1, all.x2, width)
    .flatMap((x, column) => ys.map((y, row) => ({ x, y, off: column + row })))
    .toSorted((one, other) => one.off - other.off)
    .map(({ x, y }) => ({ x, y }))
  return [first ?? { x: 0, y: 0 }, ...others]
}

/** Whether something is outside the canvas, or under what covers it, when the origin is drawn at `pan`. */
function isCut(rectangles: readonly Rectangle[], pan: Point, outside: readonly Rectangle[]): boolean {
  const moved = outside.map(({ x1, x2, y1, y2 }) => ({
    x1: x1 - pan.x,
    x2: x2 - pan.x,
    y1: y1 - pan.y,
    y2: y2 - pan.y,
  }))
  return rectangles.some((rectangle) => moved.some((cover) => overlap(rectangle, cover)))
}

/** Whether a view shows all of these nodes on a canvas of a size. */
export function isHeld(held: readonly Held[], { zoom, pan }: View, { width, height }: Frame): boolean {
  const far = 1e9
  return !isCut(rectanglesAt(measure(held, []), zoom), pan, [
    { x1: -far, x2: 0, y1: -far, y2: far },
    { x1: width, x2: far, y1: -far, y2: far },
    { x1: -far, x2: far, y1: -far, y2: 0 },
    { x1: -far, x2: far, y1: height, y2: far },
  ])
}

/**
 * The largest view, up to 1.25 pixels per board unit, that shows all of these nodes with their labels, and these
 * texts, and has none of them under what covers the canvas; where that would cost two fifths of the zoom they are in
 * the middle of it. Undefined for no nodes or no canvas.
 */
export function fitView(nodes: readonly Held[], frame: Frame, texts: readonly Said[] = []): View | undefined {
  const { width, height, covers } = frame
  if (nodes.length === 0 || width <= 0 || height <= 0) return undefined
  const held = measure(nodes, texts)
  const free = covers.map(({ x1, x2, y1, y2 }) => ({
    x1: x1 - air,
    x2: x2 + air,
    y1: y1 - air,
    y2: y2 + air,
  }))
  const kept = Math.min(margin, width / 8, height / 8)
  const most = zoomFor(held, width - 2 * kept, height - 2 * kept)
  for (let share = 1; share > worthIt; share *= shrink) {
    const zoom = Math.max(smallest, most * share)
    const rectangles = rectanglesAt(held, zoom)
    const pan = pansOf(rectangles, frame).find((at) => !isCut(rectangles, at, free))
    if (pan) return { zoom, pan }
  }
  return { zoom: most, pan: pansOf(rectanglesAt(held, most), frame)[0] }
}
