import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { Kind } from '@/lib/model'
import { modalities, modalityNames } from '@/lib/model/display'
import { kindNames, kinds } from '@/lib/model/entities'
import { labelWidth } from '@/lib/board/layouts'
import { escapeXml } from '@/lib/text/escape-xml'
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

/** The number of an edition as a white picture, to stand where other nodes have their icon. */
function editionPicture(edition: string): string {
  const size = edition.length > 2 ? 15 : 20
  const text = `<text x="24" y="${24 + size * 0.36}" font-family="sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" fill="#fff">${escapeXml(edition)}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">${text}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** Editions bear their number and a series has a ring around it. */
const operationRules = () => [
  {
    selector: 'node[edition != ""]',
    style: {
      'background-image': (node: NodeSingular) => editionPicture(String(node.data('edition'))),
      'background-width': '100%',
      'background-height': '100%',
    },
  },
  {
    selector: 'node[?series]',
    style: {
      'border-color': kinds.Operation.colour,
      'border-style': 'double',
      'border-width': 7,
      'border-position': 'outside',
    },
  },
]

/** What is denied ends at a bar; editions lead to their series by a hollow diamond, and to the one before by an open arrow. */
const trackRules = () => [
  { selector: 'edge[modality = "denied"]', style: { 'target-arrow-shape': 'tee', 'arrow-scale': 1.2 } },
  {
    selector: 'edge[track != "plain"]',
    style: {
      'line-color': kinds.Operation.colour,
      'target-arrow-color': kinds.Operation.colour,
      'source-arrow-color': kinds.Operation.colour,
      'line-opacity': 0.8,
    },
  },
  {
    selector: 'edge[track = "series"]',
    style: { 'target-arrow-shape': 'diamond', 'target-arrow-fill': 'hollow', 'arrow-scale': 1.2 },
  },
  { selector: 'edge[track = "sequence"]', style: { 'target-arrow-shape': 'vee', 'arrow-scale': 1.3 } },
]

/** Lines that share a way, also among very many. */
const wayRules = () => [
  {
    selector: 'edge[?way]',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': (edge: EdgeSingular) => edge.data('way').weights,
      'control-point-distances': (edge: EdgeSingular) => edge.data('way').distances,
    },
  },
]

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
  'line-opacity': 0.55,
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

/** One's own things: no kind's colour, a dashed outline, dotted lines. */
const ownRules = ({ ground, text, muted }: Palette) => [
  {
    selector: 'node[?own]',
    style: {
      shape: 'round-rectangle',
      'background-color': ground,
      'background-image': 'none',
      'border-style': 'dashed',
      'border-color': muted,
      color: text,
    },
  },
  { selector: 'edge[?own]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 5] } },
]

/**
 * The canvas stylesheet: shapes, colours and icons from the model, line styles from its modalities, the rest from
 * the theme. Classes: `lit` lines of what is selected, `hover` under the pointer, `quiet` lines of a board with
 * many (label only when lit or hovered), `dense` lines of one with very many, `unlabelled` nodes whose label would
 * cover another, `dim` all but what the pointer is on, `current` the node that keys act on.
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
    ...operationRules(),
    {
      selector: 'node[font > 12]',
      style: {
        'font-size': 'data(font)',
        'text-outline-width': 4,
        'text-max-width': (node: NodeSingular) => `${(labelWidth * node.data('font')) / 12}px`,
      },
    },
    { selector: 'node.unlabelled', style: { label: '' } },
    ...ownRules(palette),
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
    {
      selector: 'node.current',
      style: { 'outline-color': accent, 'outline-width': 3.5, 'outline-offset': 8, 'outline-style': 'solid' },
    },
    { selector: 'edge', style: edgeRule(palette) },
    { selector: 'edge[?several]', style: { 'line-opacity': 0.85 } },
    { selector: 'edge[?background]', style: { 'line-opacity': 0.32 } },
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
    ...trackRules(),
    { selector: 'edge.dense', style: { 'curve-style': 'haystack', 'haystack-radius': 0 } },
    {
      selector: 'edge.dense.lit, edge.dense.hover, edge.dense[?chosen]',
      style: { 'curve-style': 'straight' },
    },
    ...wayRules(),
    { selector: 'edge.quiet', style: { label: '' } },
    {
      selector: 'edge.lit, edge.hover',
      style: {
        ...strong,
        'line-opacity': 0.95,
        label: 'data(label)',
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
        label: 'data(label)',
        'text-background-opacity': 1,
        color: accent,
        'font-weight': 700,
        'underlay-color': accent,
        'underlay-opacity': 0.2,
        'underlay-padding': 5,
        'z-index': 9,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.4 } },
    {
      selector: 'edge.dim',
      style: { 'line-opacity': 0.18, label: '' },
    },
    {
      selector: 'core',
      style: { 'active-bg-opacity': 0.08, 'selection-box-color': accent, 'selection-box-opacity': 0.12 },
    },
  ] as StylesheetJson
}
