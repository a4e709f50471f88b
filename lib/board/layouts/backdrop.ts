import type { Language } from '@/lib/model'
import { kindNames, kinds } from '@/lib/model/entities'
import type { Group, LayoutName, Point, Positions } from '../state'
import type { Box, Tie } from './boxes'
import type { Lane, LaneRule } from './lanes'
import { lanesOf, nearPast, xOfYear, yearOfDay } from './lanes'
import type { Rectangle } from '../labels'
import { sites } from './map'

/** A line or an area behind a board: an SVG path in board units. */
export interface Shape {
  readonly look: 'land' | 'border' | 'rule' | 'group'
  readonly path: string
  /** The open group that it belongs to. */
  readonly group?: string
}

/** A text behind a board, as large whatever the zoom; it begins at its place, or has its middle or its end there. */
export interface Caption extends Point {
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** A year that 1, 5 or 10 divides: where years are near each other only those of larger steps are shown. */
  readonly step?: 1 | 5 | 10
  /** The open group that it belongs to. */
  readonly group?: string
}

/** An open group as a box that can be taken hold of, in board units. */
export interface GroupBox extends Rectangle {
  readonly id: string
  readonly members: readonly string[]
}

/** What a layout draws behind the nodes: plain data, ready for SVG. */
export interface Backdrop {
  readonly shapes: readonly Shape[]
  readonly captions: readonly Caption[]
  readonly groups?: readonly GroupBox[]
}

export interface BackdropWords {
  readonly lang: Language
  readonly undated: (count: number) => string
  readonly withoutPlace: (count: number) => string
  /** Of the lane of what belongs to no series. */
  readonly noSeries: string
}

/** What is laid out, and where it stands now. */
export interface Laid {
  readonly boxes: readonly Box[]
  readonly ties: readonly Tie[]
  readonly positions: Positions
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function frameOf(boxes: readonly Box[], positions: Positions): Frame | undefined {
  const corners = boxes.flatMap((box) => {
    const at = positions[box.id]
    return at ? [{ ...at, halfWidth: box.width / 2, halfHeight: box.height / 2 }] : []
  })
  if (corners.length === 0) return undefined
  return {
    left: Math.min(...corners.map(({ x, halfWidth }) => x - halfWidth)),
    top: Math.min(...corners.map(({ y, halfHeight }) => y - halfHeight)),
    right: Math.max(...corners.map(({ x, halfWidth }) => x + halfWidth)),
    bottom: Math.max(...corners.map(({ y, halfHeight }) => y + halfHeight)),
  }
}

/** Board units between a text and what it is about. */
const [above, beside] = [18, 24]

function caption(text: string, boxes: readonly Box[], positions: Positions): Caption[] {
  const frame = frameOf(boxes, positions)
  return frame ? [{ text, x: frame.left, y: frame.top - above, anchor: 'start' }] : []
}

/** The name of a lane, left of all lanes. */
function laneCaption(text: string, boxes: readonly Box[], positions: Positions, left?: number): Caption[] {
  const frame = frameOf(boxes, positions)
  return frame
    ? [{ text, x: (left ?? frame.left) - beside, y: (frame.top + frame.bottom) / 2, anchor: 'end' }]
    : []
}

/** Years between those that the axis shows: in the far past decades, as far from each other as years since. */
const spacing = (year: number) => (year < nearPast ? 10 : 1)

function stepOf(year: number): 1 | 5 | 10 {
  const at = year / spacing(year)
  return at % 10 === 0 ? 10 : at % 5 === 0 ? 5 : 1
}

/** The years of an axis that holds these days, with the one after them. */
function yearsOf(days: readonly number[]): number[] {
  const all = days.map((day) => Math.floor(yearOfDay(day)))
  const [first, last] = [Math.min(...all), Math.max(...all) + 1]
  const years = [Math.floor(first / spacing(first)) * spacing(first)]
  for (let year = years[0] ?? last; year < last;) {
    year += spacing(year)
    years.push(year)
  }
  return years
}

/** What a lane is called: a kind, or a series as it is on the board. */
function laneName({ key }: Lane, rule: LaneRule, laid: Laid, words: BackdropWords): string {
  if (rule === 'kind')
    return kindNames.flatMap((kind) => (kind === key ? kinds[kind].plural[words.lang] : []))[0] ?? ''
  return laid.boxes.find(({ id }) => id === key)?.name ?? words.noSeries
}

/** The years, each with a rule at its first day, and the name of each lane beside it. */
function axis(laid: Laid, words: BackdropWords, rule: LaneRule): Backdrop {
  const { boxes, positions } = laid
  const dated = boxes.filter((box) => box.day !== undefined)
  const frame = frameOf(dated, positions)
  const undated = boxes.filter((box) => box.day === undefined)
  const rest = (left?: number) =>
    undated.length > 0 ? laneCaption(words.undated(undated.length), undated, positions, left) : []
  if (!frame) return { shapes: [], captions: rest() }
  const years = yearsOf(dated.map((box) => box.day ?? 0))
  const [top, bottom] = [Math.round(frame.top - 60), Math.round(frame.bottom + 20)]
  const left = Math.min(frame.left, xOfYear(years[0] ?? nearPast))
  const lanes = lanesOf(dated, rule).flatMap((lane) =>
    laneCaption(laneName(lane, rule, laid, words), lane.boxes, positions, left),
  )
  return {
    shapes: years.map((year) => ({ look: 'rule', path: `M${xOfYear(year)},${top}V${bottom}` })),
    captions: [
      ...years.map((year): Caption => ({
        text: String(year),
        x: xOfYear(year),
        y: top - 8,
        anchor: 'middle',
        step: stepOf(year),
      })),
      ...lanes,
      ...rest(left),
    ],
  }
}

/** What the map leaves in its tray, said above it. */
function trayCaption({ boxes, ties, positions }: Laid, words: BackdropWords): Caption[] {
  const sited = sites(boxes, ties)
  const rest = boxes.filter((box) => !box.place && !sited.has(box.id))
  return rest.length > 0 ? caption(words.withoutPlace(rest.length), rest, positions) : []
}

/** What stands behind a board in a layout; undefined for layouts that have nothing there. `outline` is the world's. */
export function backdropOf(
  layout: LayoutName,
  laid: Laid,
  { words, outline }: { words: BackdropWords; outline: readonly Shape[] },
): Backdrop | undefined {
  if (layout === 'lanes') return axis(laid, words, 'kind')
  if (layout === 'series') return axis(laid, words, 'series')
  if (layout === 'map') return { shapes: outline, captions: trayCaption(laid, words) }
  return undefined
}

/** A box around the members of each open group, with its name. */
export function groupBoxes(groups: readonly Group[], { boxes, positions }: Laid): Required<Backdrop> {
  const framed = groups.flatMap((group) => {
    const inside = group.folded ? [] : boxes.filter((box) => group.members.includes(box.id))
    const frame = frameOf(inside, positions)
    return frame ? [{ group, inside, frame }] : []
  })
  return {
    shapes: framed.map(({ group, frame: { left, top, right, bottom } }) => ({
      look: 'group',
      path: `M${left},${top}H${right}V${bottom}H${left}Z`,
      group: group.id,
    })),
    captions: framed.flatMap(({ group, inside }) =>
      caption(group.label, inside, positions).map((each) => ({ ...each, group: group.id })),
    ),
    groups: framed.map(({ group, inside, frame: { left, top, right, bottom } }) => ({
      id: group.id,
      members: inside.map(({ id }) => id),
      x1: left,
      x2: right,
      y1: top,
      y2: bottom,
    })),
  }
}

/** The group whose box is at a point: of several the smallest, which lies on the others. */
export function groupAt(groups: readonly GroupBox[], { x, y }: Point): GroupBox | undefined {
  const area = ({ x1, x2, y1, y2 }: GroupBox) => (x2 - x1) * (y2 - y1)
  return groups
    .filter(({ x1, x2, y1, y2 }) => x >= x1 && x <= x2 && y >= y1 && y <= y2)
    .toSorted((one, other) => area(one) - area(other))[0]
}
