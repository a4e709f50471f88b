import type { Board, OwnItem, Point } from './state'

/** One's own things without `gone` and without the links and notes that hung on them. */
export const withoutOwn = (own: Board['own'], gone: ReadonlySet<string>): Board['own'] =>
  Object.fromEntries(
    Object.entries(own).filter(([id, item]) => {
      if (gone.has(id)) return false
      if (item.type === 'link') return !gone.has(item.source) && !gone.has(item.target)
      return item.type === 'node' || !item.about?.split('|').some((end) => gone.has(end))
    }),
  )

/** The board with a thing of one's own, new or changed; a link or note whose end is not there is passed over. */
export function put(board: Board, item: OwnItem, at: Point | undefined): Board {
  const isThere = (id: string) => board.nodes[id] !== undefined || board.own[id]?.type === 'node'
  const ends =
    item.type === 'link'
      ? [item.source, item.target]
      : item.type === 'note'
        ? (item.about?.split('|') ?? [])
        : []
  if (!ends.every(isThere)) return board
  return {
    ...board,
    own: { ...board.own, [item.id]: item },
    ...(at ? { positions: { ...board.positions, [item.id]: at } } : {}),
  }
}
