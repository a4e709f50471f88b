import { get } from 'idb-keyval'
import type { KeptState } from '@/lib/board/keep'
import { browserTab, keepInBrowser } from '../browser-tab'

/** A board as one tab of the browser keeps it, with its history. */
export interface KeptBoard extends KeptState {
  /** The query string that it was at. */
  readonly search: string
}

const indexKey = 'boards'

const keyOf = (name: string, id: string | null) => `${name}/${id ?? ''}`
const normal = (search: string) => new URLSearchParams(search).toString()

/**
 * The board that this tab kept for `search`: of a saved board its latest state, else the one at the same address. A
 * duplicated tab begins with what the first one kept, and keeps its own from then on.
 */
export async function readKept(id: string | null, search: string): Promise<KeptBoard | null> {
  const { name, from } = await browserTab()
  const kept = (await get<KeptBoard>(keyOf(name, id))) ?? (await get<KeptBoard>(keyOf(from, id)))
  return kept && (id !== null || normal(kept.search) === normal(search)) ? kept : null
}

/**
 * The board at work: what this tab kept last, else what the tab that it is a copy of did, else the last that any tab of
 * this browser kept; null where there is none. Rejects where a browser keeps nothing.
 */
export async function readAtWork(): Promise<KeptBoard | null> {
  const { name, from } = await browserTab()
  const keys = (await get<readonly string[]>(indexKey)) ?? []
  const lastOf = (owner: string) => keys.findLast((key) => key.startsWith(`${owner}/`))
  const key = lastOf(name) ?? lastOf(from) ?? keys.at(-1)
  return (key === undefined ? undefined : await get<KeptBoard>(key)) ?? null
}

/** Keeps the board of this tab; rejects when the browser has no room or keeps nothing. */
export const writeKept = async (board: KeptBoard): Promise<void> =>
  keepInBrowser(indexKey, keyOf((await browserTab()).name, board.paper.id), board)
