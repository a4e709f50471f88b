import { del, get, set } from 'idb-keyval'

const tabKey = 'communique-tab'

/** What this tab of the browser is called, and after which tab it begins: its own name, or that of the tab it is a copy of. */
interface BrowserTab {
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
async function nameTab(): Promise<BrowserTab> {
  const known = sessionStorage.getItem(tabKey)
  if (known && (await hold(known))) return { name: known, from: known }
  const fresh = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
  sessionStorage.setItem(tabKey, fresh)
  await hold(fresh)
  return { name: fresh, from: known ?? fresh }
}

let named: Promise<BrowserTab> | undefined
/** The name of this tab, found once. Rejects where a browser keeps nothing. */
export const browserTab = (): Promise<BrowserTab> => (named ??= nameTab())

/** Things of one sort that are kept, of all tabs; the one that was not written for longest goes first. */
const most = 30

/** Keeps `value` in the browser under `key`, as one of those that `index` lists. Rejects when there is no room. */
export async function keepInBrowser(index: string, key: string, value: unknown): Promise<void> {
  const keys = (await get<readonly string[]>(index)) ?? []
  if (keys.at(-1) !== key) {
    const now = [...keys.filter((other) => other !== key), key]
    await Promise.all(now.slice(0, -most).map((old) => del(old)))
    await set(index, now.slice(-most))
  }
  await set(key, value)
}
