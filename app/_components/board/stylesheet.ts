import type { StylesheetJson } from 'cytoscape'
import type { Kind } from '@/lib/model'
import { modalities, modalityNames } from '@/lib/model/display'
import { kindNames, kinds } from '@/lib/model/entities'
import { labelWidth } from '@/lib/board/layouts'
import type { Palette } from './palette'

/** A white icon per kind as the address of an SVG picture. */
export type KindIcons = Readonly<Partial<Record<Kind, string>>>

/** Shapes with slanted sides leave less room for the icon. */
const iconShare = (shape: string): string => (shape.includes('diamond') ? '44%' : '56%')

const kindRules = (icons: KindIcons): StylesheetJson =>
  kindNames.map((kind) => {
    const { shape, colour } = kinds[kind]
    const icon = icons[kind]
    return {
      selector: `node[kind = "${kind}"]`,
      style: {
        shape,
        'background-color': colour,
        ...(icon
          ? {
              'background-image': icon,
              'background-width': iconShare(shape),
              'background-height': iconShare(shape),
            }
          : {}),
      },
    }
  })

const modalityRules = (): StylesheetJson =>
  modalityNames.map((modality) => ({
    selector: `edge[modality = "${modality}"]`,
    style: { 'line-style': modalities[modality].line, 'line-dash-pattern': [7, 5] },
  }))

const nodeRule = ({ ground, text, font }: Palette) => ({
  label: 'data(label)',
  width: 'data(size)',
  height: 'data(size)',
  color: text,
  'font-family': font,
  'font-size': 12,
  'font-weight': 500,
  'text-valign': 'bottom',
  'text-margin-y': 5,
  'text-wrap': 'wrap',
  'text-max-width': `${labelWidth}px`,
  'text-outline-color': ground,
  'text-outline-width': 2.5,
  'min-zoomed-font-size': 7,
  'border-width': 2,
  'border-color': ground,
  'background-image-containment': 'over',
})

const edgeRule = ({ ground, muted, font }: Palette) => ({
  label: 'data(label)',
  width: 'data(width)',
  'curve-style': 'straight',
  'line-color': muted,
  'target-arrow-color': muted,
  'source-arrow-color': muted,
  'line-opacity': 0.6,
  'arrow-scale': 0.9,
  'target-distance-from-node': 3,
  'source-distance-from-node': 3,
  color: muted,
  'font-family': font,
  'font-size': 11,
  'text-rotation': 'autorotate',
  'text-background-color': ground,
  'text-background-opacity': 0.9,
  'text-background-padding': '2px',
  'min-zoomed-font-size': 9,
})

/**
 * The canvas stylesheet: shapes, colours and icons from the model, line styles from its modalities, the rest from
 * the theme. Classes: `lit` lines of what is selected, `hover` under the pointer, `quiet` lines of a dense board
 * (label only when lit or hovered).
 */
export function stylesheet(palette: Palette, icons: KindIcons): StylesheetJson {
  const { accent, text } = palette
  const strong = { 'line-color': accent, 'target-arrow-color': accent, 'source-arrow-color': accent }
  return [
    { selector: 'node', style: nodeRule(palette) },
    ...kindRules(icons),
    {
      selector: 'node[?colour]',
      style: {
        'background-color': 'data(colour)',
        'border-color': text,
        'border-style': 'data(outline)',
        'border-width': 3,
      },
    },
    { selector: 'node[?pinned]', style: { 'border-color': text, 'border-width': 2.5 } },
    {
      selector: 'node.hover',
      style: {
        'underlay-color': text,
        'underlay-opacity': 0.1,
        'underlay-padding': 6,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node[?chosen]',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 10,
        'underlay-shape': 'ellipse',
        'border-color': text,
        'border-width': 3,
        'font-weight': 700,
        'z-index': 10,
      },
    },
    { selector: 'edge', style: edgeRule(palette) },
    { selector: 'edge[arrow != "none"]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[arrow = "both"]', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    ...modalityRules(),
    { selector: 'edge.quiet', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    {
      selector: 'edge.lit, edge.hover',
      style: {
        ...strong,
        'line-opacity': 0.95,
        'text-opacity': 1,
        'text-background-opacity': 0.95,
        color: text,
        'z-index': 5,
      },
    },
    {
      selector: 'edge[?chosen]',
      style: {
        ...strong,
        'line-opacity': 1,
        'text-opacity': 1,
        'text-background-opacity': 1,
        color: accent,
        'font-weight': 700,
        'underlay-color': accent,
        'underlay-opacity': 0.2,
        'underlay-padding': 5,
        'z-index': 9,
      },
    },
    {
      selector: 'core',
      style: { 'active-bg-opacity': 0.08, 'selection-box-color': accent, 'selection-box-opacity': 0.12 },
    },
  ] as StylesheetJson
}
