import { modalities, kinds } from '@/lib/model'
import {
  arrival,
  badgeText,
  badgeTextSize,
  boxColours,
  fontFamilies,
  outlinePath,
  round,
  roundedPath,
  splitRuns,
  theme,
  type Fonts,
  type LegendSample,
  type LineStyle,
  type Point,
  type Scene,
  type SceneBadge,
  type SceneBox,
  type SceneLine,
  type SceneTable,
  type SceneText,
} from '@/lib/scene'
import { escapeXml } from '@/lib/text/escape-xml'

/**
 * A scene as one SVG document that brings its fonts along: no scripts, no outside references but links to
 * sources, same bytes for the same scene.
 */
export function sceneSvg(scene: Scene, fonts: Fonts): string {
  const { width, height } = scene
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escapeXml(scene.lang)}" role="img" aria-labelledby="title desc" font-family="${families('latin')}">`,
    `<title id="title">${escapeXml(scene.title)}</title>`,
    `<desc id="desc">${escapeXml(scene.description)}</desc>`,
    `<style>${fonts.embed(writtenOn(scene))}</style>`,
    `<rect width="${width}" height="${height}" fill="${theme.page}"/>`,
    ...scene.panels.map(
      (panel) =>
        `<rect ${rect(panel)}${panel.radius > 0 ? ` rx="${panel.radius}"` : ''} fill="${panel.fill}"/>`,
    ),
    '<g id="lines">',
    ...scene.lines.map(linePath),
    '</g>',
    '<g id="boxes">',
    ...scene.boxes.map(box),
    '</g>',
    '<g id="labels">',
    ...scene.lines.map(lineLabel),
    '</g>',
    ...scene.tables.map(table),
    '<g id="texts">',
    ...scene.samples.map(sample),
    ...scene.texts.map(text),
    ...scene.badges.map(badge),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Everything that is written on a page, numbers of sources included. */
const writtenOn = ({ texts, boxes, lines, tables }: Scene): { text: string; bold?: boolean }[] => [
  ...texts,
  ...boxes.flatMap((one) => one.texts),
  ...lines.flatMap((one) => one.texts),
  ...tables.flatMap((one) => one.texts),
  { text: '0123456789–', bold: true },
]

const rect = (area: { x: number; y: number; width: number; height: number }): string =>
  `x="${round(area.x)}" y="${round(area.y)}" width="${round(area.width)}" height="${round(area.height)}"`

const families = (script: keyof typeof fontFamilies): string =>
  (script === 'latin' ? [fontFamilies.latin, fontFamilies.arabic] : [fontFamilies.arabic, fontFamilies.latin])
    .map((family) => `'${family}'`)
    .concat('sans-serif')
    .join(', ')

function text(item: SceneText): string {
  const runs = splitRuns(item.text)
  const content =
    runs.length === 1 && runs[0]?.script === 'latin'
      ? escapeXml(item.text)
      : runs
          .map((run) => `<tspan font-family="${families(run.script)}">${escapeXml(run.text)}</tspan>`)
          .join('')
  const attributes = [
    `x="${round(item.x)}" y="${round(item.y)}" font-size="${round(item.size)}" fill="${item.colour}"`,
    item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`,
    item.bold ? ' font-weight="700"' : '',
    item.fromRight ? ' direction="rtl" unicode-bidi="embed"' : '',
  ].join('')
  const drawn = `<text ${attributes}>${content}</text>`
  return item.href ? `<a href="${escapeXml(item.href)}">${drawn}</a>` : drawn
}

function badge(item: SceneBadge): string {
  const size = round(badgeTextSize(item.radius))
  const { x, y, radius } = item
  const shape =
    item.width > 2 * radius
      ? `<rect ${rect({ x: x - item.width / 2, y: y - radius, width: item.width, height: 2 * radius })} rx="${radius}"`
      : `<circle cx="${x}" cy="${y}" r="${radius}"`
  return [
    `${shape} fill="${theme.page}" stroke="${theme.strong}" stroke-width="0.8"/>`,
    `<text x="${x}" y="${round(y + size * 0.357)}" font-size="${size}" font-weight="700" fill="${theme.strong}" text-anchor="middle">${badgeText(item)}</text>`,
  ].join('')
}

function box(item: SceneBox): string {
  const { stroke, fill } = boxColours(item.kind)
  return [
    `<g data-id="${escapeXml(item.id)}" data-kind="${item.kind}"><title>${escapeXml(`${item.description} (${kinds[item.kind].label.en})`)}</title>`,
    `<path d="${outlinePath(item.kind, item)}" fill="${fill}" stroke="${stroke}" stroke-width="${item.emphasis ? 2.4 : 1.3}"/>`,
    ...item.texts.map(text),
    '</g>',
  ].join('')
}

/** Stroke of a line: dashes tell the modality, a thin pale line what is only recalled. */
function strokeOf({ modality, background }: LineStyle): string {
  const width = background ? 0.9 : 1.3
  const dashes = {
    solid: '',
    dashed: ' stroke-dasharray="6 3.5"',
    dotted: ' stroke-dasharray="0.1 3.4" stroke-linecap="round"',
  }
  return `stroke="${background ? theme.faintLine : theme.line}" stroke-width="${modalities[modality].line === 'dotted' ? width + 0.6 : width}"${dashes[modalities[modality].line]}`
}

const arrowLength = 7

function linePath(item: SceneLine): string {
  const colour = item.background ? theme.faintLine : theme.line
  const ends = [
    ...(item.arrowEnd ? [item.points] : []),
    ...(item.arrowStart ? [item.points.toReversed()] : []),
  ]
  return [
    `<g data-key="${escapeXml(item.key)}"><title>${escapeXml(item.description)}</title>`,
    `<path d="${roundedPath(shortened(item), 60)}" fill="none" ${strokeOf(item)}/>`,
    ...ends.map((points) => arrow(points, colour)),
    '</g>',
  ].join('')
}

/** The line ends inside its arrow, so that its blunt end does not show beside the tip. */
function shortened(item: SceneLine): Point[] {
  const points = [...item.points]
  if (item.arrowEnd) points.splice(-1, 1, back(points))
  if (item.arrowStart) points.splice(0, 1, back(points.toReversed()))
  return points
}

function back(points: readonly Point[]): Point {
  const tip = points.at(-1) ?? { x: 0, y: 0 }
  const way = arrival(points)
  return { x: tip.x - way.x * (arrowLength - 2), y: tip.y - way.y * (arrowLength - 2) }
}

function arrow(points: readonly Point[], colour: string): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 }
  const way = arrival(points)
  const base = { x: tip.x - way.x * arrowLength, y: tip.y - way.y * arrowLength }
  const corner = (side: number) => `${round(base.x - way.y * side)} ${round(base.y + way.x * side)}`
  return `<path d="M${round(tip.x)} ${round(tip.y)}L${corner(2.8)}L${corner(-2.8)}Z" fill="${colour}"/>`
}

const lineLabel = (item: SceneLine): string =>
  [
    `<g><rect ${rect(item.halo)} rx="3" fill="${theme.page}" fill-opacity="0.94"/>`,
    ...item.texts.map(text),
    ...item.badges.map(badge),
    '</g>',
  ].join('')

const table = (item: SceneTable): string =>
  [
    `<g><title>${escapeXml(item.name)}</title>`,
    ...item.rules.map(
      ({ y, strong }) =>
        `<rect ${rect({ x: item.x, y, width: item.width, height: strong ? 0.8 : 0.5 })} fill="${strong ? theme.strong : theme.rule}"/>`,
    ),
    ...item.texts.map(text),
    ...item.badges.map(badge),
    '</g>',
  ].join('')

function sample(item: LegendSample): string {
  if (item.type === 'line') {
    const { from, to } = item
    return `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" fill="none" ${strokeOf(item)}/>`
  }
  const { stroke, fill } = boxColours(item.kind)
  return `<path d="${outlinePath(item.kind, item)}" fill="${fill}" stroke="${stroke}" stroke-width="1.3"/>`
}
