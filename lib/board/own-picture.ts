import { shortLabel } from './layouts'
import { ownWords } from './own-new'
import type { DrawnLine, DrawnNode, Picture } from './picture'
import type { Board, OwnItem } from './state'

/** Stands before all words that are a person's own. */
const pen = '✎'

const drawnNode = (item: OwnItem, board: Board): DrawnNode => ({
  id: item.id,
  kind: 'Release',
  own: item.type,
  name: ownWords(item),
  label: `${pen} ${shortLabel(ownWords(item))}`,
  edition: '',
  series: false,
  size: 34,
  colour: null,
  outline: null,
  position: board.positions[item.id] ?? { x: 0, y: 0 },
  pinned: false,
  selected: false,
})

const drawnLine = (
  item: OwnItem,
  line: Pick<DrawnLine, 'id' | 'source' | 'target' | 'label' | 'arrow'>,
): DrawnLine => ({
  ...line,
  own: item.type,
  width: 1.4,
  modality: 'asserted',
  background: false,
  several: false,
  track: 'plain',
  bend: 0,
  way: null,
  selected: false,
})

/** The line of a link, or from a note to the one node that it is about. */
function lineOf(item: OwnItem): DrawnLine[] {
  if (item.type === 'link') {
    const { id, source, target, label } = item
    return [drawnLine(item, { id, source, target, label: `${pen} ${shortLabel(label)}`, arrow: 'forward' })]
  }
  if (item.type === 'node' || item.about === null || item.about.includes('|')) return []
  const { id, about } = item
  return [drawnLine(item, { id: `${id}~`, source: id, target: about, label: '', arrow: 'none' })]
}

/** A picture with one's own things: those about something that is not drawn are not drawn either. */
export function withOwn(picture: Picture, board: Board): Picture {
  const items = Object.values(board.own).toSorted((left, right) => (left.id < right.id ? -1 : 1))
  if (items.length === 0) return picture
  const drawn = new Set(picture.nodes.map(({ id }) => id))
  for (const item of items) if (item.type === 'node') drawn.add(item.id)
  const nodes = items.filter(
    (item) =>
      item.type === 'node' ||
      (item.type === 'note' && (item.about === null || item.about.split('|').every((id) => drawn.has(id)))),
  )
  for (const { id } of nodes) drawn.add(id)
  const lines = items.flatMap(lineOf).filter(({ source, target }) => drawn.has(source) && drawn.has(target))
  return {
    nodes: [...picture.nodes, ...nodes.map((item) => drawnNode(item, board))],
    lines: [...picture.lines, ...lines],
  }
}
