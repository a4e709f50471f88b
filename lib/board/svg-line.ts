import { modalities } from '@/lib/model/display'
import { kinds } from '@/lib/model/entities'
import { escapeXml } from '@/lib/text/escape-xml'
import { pointOn } from './bundling'
import { edgeOf } from './outline'
import type { DrawnLine, DrawnNode } from './picture'
import type { Point } from './state'
import type { SvgLook } from './svg'

/** A number with at most two digits after the point: the same on every machine. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0)
const place = ({ x, y }: Point) => `${short(x)} ${short(y)}`

const dashes = { solid: '', dashed: ' stroke-dasharray="7 5"', dotted: ' stroke-dasharray="1 3"' }

/** The points that a line is drawn towards; none for a straight one. */
const controlsOf = ({ bend, way }: DrawnLine, from: Point, to: Point): Point[] =>
  way
    ? way.weights.map((weight, step) => pointOn(from, to, weight, way.distances[step] ?? 0))
    : bend === 0
      ? []
      : [pointOn(from, to, 0.5, bend)]

const halfway = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

/** A line through its points as quadratic curves, and the point in its middle. */
function curve(from: Point, to: Point, [first, second]: readonly Point[]): { way: string; middle: Point } {
  if (!first) return { way: `M${place(from)}L${place(to)}`, middle: halfway(from, to) }
  if (!second) {
    const middle = halfway(halfway(from, first), halfway(first, to))
    return { way: `M${place(from)}Q${place(first)} ${place(to)}`, middle }
  }
  const middle = halfway(first, second)
  return {
    way: `M${place(from)}Q${place(first)} ${place(middle)}Q${place(second)} ${place(to)}`,
    middle,
  }
}

/** What stands at the end of a line that comes from `from`: the head of an arrow, or a bar where it is denied. */
function head({ track, modality }: DrawnLine, from: Point, tip: Point, colour: string): string {
  const degrees = short((Math.atan2(tip.y - from.y, tip.x - from.x) * 180) / Math.PI)
  const open = `fill="none" stroke="${colour}" stroke-width="2"`
  const shape = {
    plain: `<path d="M0 0L-9 -4.5L-9 4.5Z" fill="${colour}"/>`,
    series: `<path d="M0 0L-7 -4.5L-14 0L-7 4.5Z" ${open}/>`,
    sequence: `<path d="M-9 -6L0 0L-9 6" ${open}/>`,
  }[track]
  const bar = `<path d="M0 -7V7" fill="none" stroke="${colour}" stroke-width="2.5"/>`
  return `<g transform="translate(${place(tip)}) rotate(${degrees})">${modality === 'denied' ? bar : shape}</g>`
}

/** The label along its line, never upside down. */
function labelOf(
  { label }: DrawnLine,
  [from, to, middle]: readonly [Point, Point, Point],
  look: SvgLook,
): string {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const upright = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle
  return `<text transform="translate(${place(middle)}) rotate(${short(upright)})" y="4" font-size="11" text-anchor="middle" fill="${look.text}" stroke="${look.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" unicode-bidi="plaintext">${escapeXml(label)}</text>`
}

const opacityOf = ({ background, several, selected, track }: DrawnLine, lit: boolean) =>
  lit || selected ? 0.95 : background ? 0.32 : several ? 0.85 : track === 'plain' ? 0.55 : 0.8

/** A line between two nodes as the canvas draws it; `lit` lines lead to what is selected. */
export function lineSvg(
  line: DrawnLine,
  [source, target]: readonly [DrawnNode, DrawnNode],
  options: { readonly lit: boolean; readonly labelled: boolean; readonly look: SvgLook },
): string {
  const { lit, labelled, look } = options
  const controls = controlsOf(line, source.position, target.position)
  const [first = target.position, last = source.position] = [controls[0], controls.at(-1)]
  const end = (node: DrawnNode, to: Point) =>
    edgeOf(
      { shape: kinds[node.kind].shape, position: node.position, size: node.size + (node.series ? 12 : 0) },
      to,
    )
  const [from, to] = [end(source, first), end(target, last)]
  const { way, middle } = curve(from, to, controls)
  const plain = line.track === 'plain' ? look.muted : kinds.Operation.colour
  const colour = lit || line.selected ? look.accent : plain
  return [
    `<g data-line="${escapeXml(line.id)}">`,
    `<g opacity="${opacityOf(line, lit)}">`,
    `<path d="${way}" fill="none" stroke="${colour}" stroke-width="${short(line.width)}"${dashes[modalities[line.modality].line]}/>`,
    line.arrow === 'none' && line.modality !== 'denied'
      ? ''
      : head(line, controls.at(-1) ?? from, to, colour),
    line.arrow === 'both' ? head(line, controls[0] ?? to, from, colour) : '',
    '</g>',
    labelled ? labelOf(line, [from, to, middle], look) : '',
    '</g>',
  ].join('')
}
