import { del, get, set } from 'idb-keyval'
import type { KeptState } from '@/lib/board/keep'

/** A board as one tab of the browser keeps it, with its history. */
export interface KeptBoard extends KeptState {
  /** The query string that it was at. */
  readonly search: string
}

const tabKey = 'communique-tab'
const indexKey = 'boards'
/** Boards of all tabs that are kept; the oldest goes first. */
const most = 30

/** What this tab is called, and after which tab it begins: its own name, or that of the tab it is a copy of. */
interface Tab {
  readonly name: string
  readonly from: string
}

/** Milliseconds within which a page that is reloaded has let go of its name. */
const letGo = 300

/** Holds a name for as long as this page lives; false when another page holds it. Without locks every name is free. */
const hold = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) return resolve(true)
    const signal = AbortSignal.timeout(letGo)
    const held = navigator.locks.request(`${tabKey}/${name}`, { signal }, () => {
      resolve(true)
      return new Promise(() => {})
    })
    held.catch(() => resolve(!signal.aborted))
  })

/** Names this tab: the same after a reload, another for a tab that was duplicated and has the session of the first. */
async function nameTab(): Promise<Tab> {
  const known = sessionStorage.getItem(tabKey)
  if (known && (await hold(known))) return { name: known, from: known }
  const fresh = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
  sessionStorage.setItem(tabKey, fresh)
  await hold(fresh)
  return { name: fresh, from: known ?? fresh }
}

let named: Promise<Tab> | undefined
/** The name of this tab, found once. Rejects where a browser keeps nothing. */
const tab = (): Promise<Tab> => (named ??= nameTab())

const keyOf = (name: string, id: string | null) => `${name}/${id ?? ''}`
const normal = (search: string) => new URLSearchParams(search).toString()

/**
 * The board that this tab kept for `search`: of a saved board its latest state, else the one at the same address. A
 * duplicated tab begins with what the first one kept, and keeps its own from then on.
 */
export async function readKept(id: string | null, search: string): Promise<KeptBoard | null> {
  const { name, from } = await tab()
  const kept = (await get<KeptBoard>(keyOf(name, id))) ?? (await get<KeptBoard>(keyOf(from, id)))
  return kept && (id !== null || normal(kept.search) === normal(search)) ? kept : null
}

/**
 * The board at work: what this tab kept last, else what the tab that it is a copy of did, else the last that any tab of
 * this browser kept; null where there is none. Rejects where a browser keeps nothing.
 */
export async function readAtWork(): Promise<KeptBoard | null> {
  const { name, from } = await tab()
  const keys = (await get<readonly string[]>(indexKey)) ?? []
  const lastOf = (owner: string) => keys.findLast((key) => key.startsWith(`${owner}/`))
  const key = lastOf(name) ?? lastOf(from) ?? keys.at(-1)
  return (key === undefined ? undefined : await get<KeptBoard>(key)) ?? null
}

/** Keeps the board of this tab; rejects when the browser has no room or keeps nothing. */
export async function writeKept(board: KeptBoard): Promise<void> {
  const key = keyOf((await tab()).name, board.paper.id)
  const keys = (await get<readonly string[]>(indexKey)) ?? []
  if (keys.at(-1) !== key) {
    const now = [...keys.filter((other) => other !== key), key]
    await Promise.all(now.slice(0, -most).map((old) => del(old)))
    await set(indexKey, now.slice(-most))
  }
  await set(key, board)
}
