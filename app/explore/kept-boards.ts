import { del, get, set } from 'idb-keyval'
import type { KeptSession } from '@/lib/board/keep'
import type { Paper } from '@/lib/board/paper'

/** A board as one tab of the browser keeps it, with its history. */
export interface KeptBoard {
  /** The query string that it was at. */
  readonly search: string
  readonly session: KeptSession
  readonly paper: Paper
}

const tabKey = 'communique-tab'
const indexKey = 'boards'
/** Boards of all tabs that are kept; the oldest goes first. */
const most = 30

/** The name of this tab, the same after a reload. Throws where a browser keeps nothing. */
function tabName(): string {
  const known = sessionStorage.getItem(tabKey)
  if (known) return known
  const fresh = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
  sessionStorage.setItem(tabKey, fresh)
  return fresh
}

const keyOf = (id: string | null) => `${tabName()}/${id ?? ''}`
const normal = (search: string) => new URLSearchParams(search).toString()

/** The board that this tab kept for `search`: of a saved board its latest state, else the one at the same address. */
export async function readKept(id: string | null, search: string): Promise<KeptBoard | null> {
  const kept = await get<KeptBoard>(keyOf(id))
  return kept && (id !== null || normal(kept.search) === normal(search)) ? kept : null
}

/** Keeps the board of this tab; rejects when the browser has no room or keeps nothing. */
export async function writeKept(board: KeptBoard): Promise<void> {
  const key = keyOf(board.paper.id)
  const keys = (await get<readonly string[]>(indexKey)) ?? []
  if (keys.at(-1) !== key) {
    const now = [...keys.filter((other) => other !== key), key]
    await Promise.all(now.slice(0, -most).map((old) => del(old)))
    await set(indexKey, now.slice(-most))
  }
  await set(key, board)
}
