import { newOwn } from '@/lib/board/own-new'
import type { OwnItem } from '@/lib/board/state'
import type { Messages } from '@/lib/i18n'
import type { BoardWork } from './use-board'

const names = { node: 'newNode', link: 'newLink', note: 'newNote' } as const

/** Puts a thing of one's own on the board beside `chosen` and selects it; false when it cannot be put there. */
export function addOwn(
  { acts, session }: BoardWork,
  type: OwnItem['type'],
  { chosen, m }: { readonly chosen: readonly string[]; readonly m: Messages['own'] },
): boolean {
  const put = newOwn(session.board, type, { chosen, words: m[names[type]] })
  if (!put) return false
  const { id } = put.item
  acts.perform(put, type === 'link' ? { nodes: [], line: id } : { nodes: [id], line: null })
  return true
}

/** Takes things of one's own off the board and hides what releases name: a thing of one's own is nowhere else. */
export function hideOrRemove({ acts, session }: BoardWork, ids: readonly string[]): void {
  const own = ids.filter((id) => session.board.own[id])
  const nothing = { nodes: [], line: null }
  if (own.length > 0) acts.perform({ type: 'remove', ids: own }, nothing)
  if (own.length < ids.length) acts.perform({ type: 'hide', ids }, nothing)
}
