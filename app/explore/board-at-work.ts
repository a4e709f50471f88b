import { addressLimit, toAddress } from '@/lib/board/address'
import type { BoardState } from '@/lib/board/keep'
import { fromKeptState, toKeptState } from '@/lib/board/keep'
import { blankPaper } from '@/lib/board/paper'
import { emptySession } from '@/lib/board/session'
import { readAtWork, writeKept } from './kept-boards'

/** The board at work of this browser with its history, for pages that do not show it; a blank one where there is none. */
export async function readBoardAtWork(): Promise<BoardState> {
  const kept = await readAtWork()
  return kept ? fromKeptState(kept) : { session: emptySession, paper: blankPaper, before: null }
}

/** The address at which the explore page finds `state` kept; one of a large board names only as many as an address opens. */
export function addressOf({ session, paper }: BoardState): string {
  const ids = Object.keys(session.board.nodes)
  return paper.id === null && ids.length > addressLimit
    ? `nodes=${ids.slice(0, addressLimit).map(encodeURIComponent).join(',')}`
    : toAddress(session.board, session.selection, paper.id)
}

/** Keeps `state` as the board at work. Rejects where a browser keeps nothing. */
export const keepBoardAtWork = (state: BoardState): Promise<void> =>
  writeKept({ search: addressOf(state), ...toKeptState(state) })
