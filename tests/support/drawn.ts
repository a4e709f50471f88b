import type { DrawnLine, DrawnNode } from '@/lib/board/picture'

/** A node as the canvas draws it, at `x` on one row, with what a test does not care about filled in. */
export const drawnNode = (id: string, x: number, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  kind: 'Country',
  name: id,
  label: id,
  edition: '',
  series: false,
  size: 40,
  colour: null,
  outline: null,
  position: { x, y: 0 },
  pinned: false,
  selected: false,
  ...more,
})

/** A line as the canvas draws it. */
export const drawnLine = (source: string, target: string, more: Partial<DrawnLine> = {}): DrawnLine => ({
  id: `${source}|${target}`,
  source,
  target,
  label: 'met',
  width: 1.4,
  modality: 'asserted',
  background: false,
  several: false,
  track: 'plain',
  arrow: 'forward',
  bend: 0,
  way: null,
  selected: false,
  ...more,
})
