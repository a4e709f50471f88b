import { kinds } from '@/lib/model/entities'
import type { Kind } from '@/lib/model'
import { escapeXml } from '@/lib/text/escape-xml'
import { textAt } from './fit'
import { labelWidth } from './layouts'
import { outlineOf } from './outline'
import type { DrawnNode, Picture } from './picture'
import { backdropSvg } from './svg-backdrop'
import { lineSvg, short } from './svg-line'
import type { Point } from './state'

/** Colours, letters and icons of a picture. */
export interface SvgLook {
  /** What is under everything; null leaves it transparent. */
  readonly ground: string | null
  /** Colour around letters and nodes, so that they stand off what is under them. */
  readonly halo: string
  readonly text: string
  readonly muted: string
  readonly accent: string
  readonly font: string
  /** White icons as addresses of SVG pictures. */
  readonly icons: Readonly<Partial<Record<Kind, string>>>
}

/** Which part of a board is drawn, and which labels. */
export interface SvgView {
  readonly title: string
  readonly from: Point
  readonly to: Point
  /** Pixels per board unit. */
  readonly zoom: number
  /** Ids of the nodes whose labels show. */
  readonly labelled: ReadonlySet<string>
  /** Size of their letters in board units. */
  readonly font: number
}

/** Lines above which labels show only on what is selected. */
const quietAbove = 30

/** How the outline of a group is broken; a double one is drawn solid. */
const dashesOf: Readonly<Record<NonNullable<DrawnNode['outline']>, string>> = {
  solid: '',
  double: '',
  dashed: ' stroke-dasharray="6 3"',
  dotted: ' stroke-dasharray="1.5 2.5"',
}

/** The rows of a label, broken at words where they get too long for it. */
function rowsOf(label: string): string[] {
  const most = Math.floor(labelWidth / 6.3)
  return label.split('\n').flatMap((part) => {
    const rows: string[] = []
    for (const word of part.split(' ')) {
      const row = rows.at(-1)
      if (row !== undefined && [...row].length + 1 + [...word].length <= most)
        rows[rows.length - 1] = `${row} ${word}`
      else rows.push(word)
    }
    return rows
  })
}

function shapeSvg({ kind, position, size }: DrawnNode, style: string, grown = 0): string {
  const { shape } = kinds[kind]
  const side = size + grown
  const [x, y] = [position.x - side / 2, position.y - side / 2]
  if (shape === 'round-rectangle') {
    return `<rect x="${short(x)}" y="${short(y)}" width="${short(side)}" height="${short(side)}" rx="${short(side / 8)}" ${style}/>`
  }
  const outline = outlineOf(shape, position, side)
  if (!outline) {
    return `<circle cx="${short(position.x)}" cy="${short(position.y)}" r="${short(side / 2)}" ${style}/>`
  }
  const points = outline.map((point) => `${short(point.x)},${short(point.y)}`).join(' ')
  return `<polygon points="${points}" stroke-linejoin="round" ${style}/>`
}

/** The icon of a node's kind, or the number of an edition in its place. */
function markSvg({ kind, edition, position, size }: DrawnNode, { icons }: SvgLook): string {
  if (edition) {
    const letters = size * (edition.length > 2 ? 0.31 : 0.42)
    return `<text x="${short(position.x)}" y="${short(position.y + letters * 0.36)}" font-size="${short(letters)}" font-weight="700" text-anchor="middle" fill="#fff">${escapeXml(edition)}</text>`
  }
  const icon = icons[kind]
  if (!icon) return ''
  const side = size * (kinds[kind].shape.includes('diamond') ? 0.44 : 0.56)
  return `<image href="${escapeXml(icon)}" x="${short(position.x - side / 2)}" y="${short(position.y - side / 2)}" width="${short(side)}" height="${short(side)}"/>`
}

function nodeSvg(node: DrawnNode, view: SvgView, look: SvgLook): string {
  const colour = node.colour ?? kinds[node.kind].colour
  const marked = node.selected || node.pinned || node.outline !== null
  const dashes = node.outline ? dashesOf[node.outline] : ''
  const rows = view.labelled.has(node.id) ? rowsOf(node.label) : []
  const top = node.position.y + node.size / 2 + 5 + view.font * 0.9
  return [
    `<g data-node="${escapeXml(node.id)}"><title>${escapeXml(node.name)}</title>`,
    node.selected
      ? `<circle cx="${short(node.position.x)}" cy="${short(node.position.y)}" r="${short(node.size / 2 + 10)}" fill="${look.accent}" opacity="0.28"/>`
      : '',
    node.series ? shapeSvg(node, `fill="none" stroke="${colour}" stroke-width="2.3"`, 12) : '',
    shapeSvg(node, `fill="${colour}" stroke="${marked ? look.text : look.halo}" stroke-width="2"${dashes}`),
    markSvg(node, look),
    ...rows.map(
      (row, at) =>
        `<text x="${short(node.position.x)}" y="${short(top + at * view.font * 1.2)}" font-size="${short(view.font)}" font-weight="${node.selected ? 700 : 500}" text-anchor="middle" fill="${look.text}" stroke="${look.halo}" stroke-width="${short(view.font / 3)}" stroke-linejoin="round" paint-order="stroke" unicode-bidi="plaintext">${escapeXml(row)}</text>`,
    ),
    '</g>',
  ].join('')
}

/** The room that a whole board takes, labels and the texts behind it included. */
export function wholeBoard({ nodes, backdrop }: Picture): Pick<SvgView, 'from' | 'to'> {
  if (nodes.length === 0) return { from: { x: 0, y: 0 }, to: { x: 1, y: 1 } }
  const [xs, ys] = [nodes.map(({ position }) => position.x), nodes.map(({ position }) => position.y)]
  const texts = backdrop?.captions.map((caption) => textAt(caption, 1)) ?? []
  return {
    from: {
      x: Math.min(Math.min(...xs) - 84, ...texts.map(({ x1 }) => x1 - 20)),
      y: Math.min(Math.min(...ys) - 52, ...texts.map(({ y1 }) => y1 - 20)),
    },
    to: {
      x: Math.max(Math.max(...xs) + 84, ...texts.map(({ x2 }) => x2 + 20)),
      y: Math.max(Math.max(...ys) + 96, ...texts.map(({ y2 }) => y2 + 20)),
    },
  }
}

/**
 * A board as one SVG document, as the canvas draws it: what is behind it, shapes, colours, icons, styles of lines, labels. Fonts are
 * named, not embedded; the same picture and view give the same bytes.
 */
export function boardSvg(picture: Picture, view: SvgView, look: SvgLook): string {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]))
  const [width, height] = [view.to.x - view.from.x, view.to.y - view.from.y]
  const quiet = picture.lines.length > quietAbove
  const lines = picture.lines.map((line) => {
    const [source, target] = [nodes.get(line.source), nodes.get(line.target)]
    if (!source || !target) return ''
    const lit = source.selected || target.selected
    return lineSvg(line, [source, target], { lit, labelled: !quiet || lit || line.selected, look })
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width * view.zoom)}" height="${short(height * view.zoom)}" viewBox="${short(view.from.x)} ${short(view.from.y)} ${short(width)} ${short(height)}" font-family="${escapeXml(look.font)}" role="img">`,
    `<title>${escapeXml(view.title)}</title>`,
    look.ground
      ? `<rect x="${short(view.from.x)}" y="${short(view.from.y)}" width="${short(width)}" height="${short(height)}" fill="${look.ground}"/>`
      : '',
    ...(picture.backdrop ? backdropSvg(picture.backdrop, view.zoom, look) : []),
    ...lines,
    ...picture.nodes.map((node) => nodeSvg(node, view, look)),
    '</svg>',
  ].join('\n')
}
