import { modalityNames, relationNames } from '@/lib/model'
import { layerOf } from '@/lib/scene'
import type { PageBox, PageLine } from './page-lines'

/** Lines as they are read: by layer of where they start, then in the order in which their boxes were given. */
export function inReadingOrder(lines: readonly PageLine[], boxes: readonly PageBox[]): PageLine[] {
  const places = placesOf(boxes)
  const rank = ({ from, to, wordings, modality }: PageLine): number[] => {
    const [first, second] = [from, to]
      .map((id) => places.get(id) ?? { layer: 0, at: 0 })
      .toSorted((a, b) => a.layer - b.layer || a.at - b.at)
    const words = [relationNames.indexOf(wordings[0]?.relation ?? 'MET'), modalityNames.indexOf(modality)]
    return [first?.layer ?? 0, first?.at ?? 0, second?.layer ?? 0, second?.at ?? 0, ...words]
  }
  const ranked = lines.map((line) => ({ line, rank: rank(line) }))
  return ranked
    .toSorted((a, b) => {
      const at = a.rank.findIndex((value, index) => value !== b.rank[index])
      return at < 0 ? (a.line.key < b.line.key ? -1 : 1) : (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
    })
    .map(({ line }) => line)
}

/** A series stands before its editions, and layers go from who acts to what came of it. */
export function readsBackwards({ from, to, wordings }: PageLine, boxes: readonly PageBox[]): boolean {
  const places = placesOf(boxes)
  const [a, b] = [places.get(from)?.layer ?? 0, places.get(to)?.layer ?? 0]
  if (a !== b) return a > b
  return wordings.some(
    ({ relation, turned }) => !turned && (relation === 'EDITION_OF' || relation === 'FOLLOWED'),
  )
}

function placesOf(boxes: readonly PageBox[]): Map<string, { layer: number; at: number }> {
  return new Map(boxes.map(({ id, nodes }, at) => [id, { layer: layerOf(nodes[0]?.kind ?? 'Figure'), at }]))
}
