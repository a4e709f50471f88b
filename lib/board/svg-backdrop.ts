import { escapeXml } from '@/lib/text/escape-xml'
import { standOff } from './fit'
import type { Backdrop, Caption, Shape } from './layouts/backdrop'
import { shownCaptions } from './layouts/captions'
import { short } from './svg-line'
import type { SvgLook } from './svg'

/** How each kind of shape is drawn: how much of the muted colour fills it and draws its outline. */
const shares: Readonly<Record<Shape['look'], { readonly fill: number; readonly line: number }>> = {
  land: { fill: 0.09, line: 0.2 },
  border: { fill: 0, line: 0.25 },
  rule: { fill: 0, line: 0.22 },
  group: { fill: 0.05, line: 0.8 },
}

const shapeSvg = ({ look, path }: Shape, { muted }: SvgLook): string =>
  `<path class="${look}" d="${escapeXml(path)}" fill="${shares[look].fill > 0 ? muted : 'none'}" fill-opacity="${shares[look].fill}" stroke="${muted}" stroke-opacity="${shares[look].line}" vector-effect="non-scaling-stroke"/>`

function captionSvg({ text, x, y, anchor }: Caption, zoom: number, { muted }: SvgLook): string {
  const left = anchor === 'end' ? x - standOff / zoom : x
  return `<text x="${short(left)}" y="${short(y)}" font-size="${short(13 / zoom)}" font-weight="600" text-anchor="${anchor}" fill="${muted}" unicode-bidi="plaintext">${escapeXml(text)}</text>`
}

/** What a layout and open groups draw behind the nodes, as the canvas draws it: texts as large whatever the zoom, where there is room for them. */
export function backdropSvg({ shapes, captions }: Backdrop, zoom: number, look: SvgLook): string[] {
  const shown = shownCaptions(captions, zoom)
  return [
    ...shapes.map((shape) => shapeSvg(shape, look)),
    ...[...shown].map((caption) => captionSvg(caption, zoom, look)),
  ]
}
