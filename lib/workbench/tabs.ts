import type { ParameterField } from '@/lib/cypher/parameters'

/** The saved query that a tab began with, at the version that it had then. */
export interface SavedOrigin {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly version: number
  /** The text that is saved: another one in the tab is not saved yet. */
  readonly text: string
}

/** One query at work. */
export interface QueryTab {
  readonly id: string
  /** Which tab this was, from 1: what it is called without a title. */
  readonly number: number
  readonly title: string | null
  readonly text: string
  /** What was in the text when it was last run; null when it never was. */
  readonly ran: string | null
  readonly fields: Readonly<Record<string, ParameterField>>
  readonly saved: SavedOrigin | null
}

/** The queries at work in one tab of the browser: never none, and one of them shown. */
export interface QueryTabs {
  readonly tabs: readonly QueryTab[]
  readonly active: string
  /** The tab that was closed last, and where it stood, for undo. */
  readonly closed: { readonly tab: QueryTab; readonly at: number } | null
  /** How many tabs there ever were. */
  readonly count: number
}

type New = Partial<Pick<QueryTab, 'title' | 'text' | 'fields' | 'saved'>>

/** What a person does with tabs. */
export type TabAct =
  | { readonly type: 'open'; readonly tab: New }
  /** Opens a query where it is already, see `openIn`. */
  | { readonly type: 'find'; readonly tab: New & { readonly text: string }; readonly example: string }
  | { readonly type: 'close'; readonly id: string }
  | { readonly type: 'reopen' }
  | { readonly type: 'forget' }
  | { readonly type: 'show'; readonly id: string }
  | { readonly type: 'move'; readonly id: string; readonly by: 1 | -1 }
  | {
      readonly type: 'change'
      readonly id: string
      readonly change: Partial<Omit<QueryTab, 'id' | 'number'>>
    }
  /** Takes up what was kept; what was opened or written meanwhile is shown beside it. */
  | { readonly type: 'restore'; readonly tabs: QueryTabs; readonly example: string }

/** Most tabs at once; opening one more closes the oldest that is not shown. */
export const mostTabs = 30

const newTab = (number: number, tab: New): QueryTab => ({
  ...{ id: `tab-${number}`, number, title: null, text: '', ran: null, fields: {}, saved: null },
  ...tab,
})

/** One tab with a text. */
export const oneTab = (text: string): QueryTabs => ({
  tabs: [newTab(1, { text })],
  active: 'tab-1',
  closed: null,
  count: 1,
})

/** The tab that is shown. */
export function activeTab({ tabs, active }: QueryTabs): QueryTab {
  const tab = tabs.find(({ id }) => id === active) ?? tabs[0]
  if (!tab) throw new Error('There is no tab, and there always is one.')
  return tab
}

function open(state: QueryTabs, tab: New): QueryTabs {
  const count = state.count + 1
  const made = newTab(count, tab)
  const full = state.tabs.length >= mostTabs ? state.tabs.find(({ id }) => id !== state.active) : undefined
  return { ...state, tabs: [...state.tabs.filter((other) => other !== full), made], active: made.id, count }
}

function close(state: QueryTabs, id: string): QueryTabs {
  const at = state.tabs.findIndex((tab) => tab.id === id)
  const tab = state.tabs[at]
  if (!tab) return state
  const closed = { tab, at }
  const tabs = state.tabs.filter((other) => other !== tab)
  const beside = tabs[Math.min(at, tabs.length - 1)]
  if (!beside) return { ...open({ ...state, tabs: [] }, {}), closed }
  return { ...state, tabs, closed, active: state.active === id ? beside.id : state.active }
}

function move({ tabs, ...rest }: QueryTabs, id: string, by: 1 | -1): QueryTabs {
  const at = tabs.findIndex((tab) => tab.id === id)
  const to = at + by
  const [here, there] = [tabs[at], tabs[to]]
  if (!here || !there) return { tabs, ...rest }
  return { ...rest, tabs: tabs.with(at, there).with(to, here) }
}

/** The tabs after an act; the same object when it changes nothing. */
export function tabsAfter(state: QueryTabs, act: TabAct): QueryTabs {
  switch (act.type) {
    case 'open':
      return open(state, act.tab)
    case 'close':
      return close(state, act.id)
    case 'reopen': {
      if (!state.closed) return state
      const { tab, at } = state.closed
      return { ...state, tabs: state.tabs.toSpliced(at, 0, tab), active: tab.id, closed: null }
    }
    case 'forget':
      return { ...state, closed: null }
    case 'show':
      return state.tabs.some(({ id }) => id === act.id) ? { ...state, active: act.id } : state
    case 'move':
      return move(state, act.id, act.by)
    case 'change':
      return {
        ...state,
        tabs: state.tabs.map((tab) => (tab.id === act.id ? { ...tab, ...act.change } : tab)),
      }
    case 'restore': {
      const { text, title, fields } = activeTab(state)
      return text === act.example ? act.tabs : openIn(act.tabs, { text, title, fields }, act.example)
    }
    case 'find':
      return openIn(state, act.tab, act.example)
  }
}

const untouched = ({ title, text, saved }: QueryTab, example: string): boolean =>
  title === null && saved === null && (text === '' || text === example)

/** Opens a query: the tab that holds or last ran it, else one that nobody has written in, else a new one. */
function openIn(state: QueryTabs, tab: New & { readonly text: string }, example: string): QueryTabs {
  const { saved = null } = tab
  const known =
    state.tabs.find((other) => saved !== null && other.saved?.id === saved.id) ??
    state.tabs.find(({ text, ran }) => text === tab.text || ran === tab.text)
  if (known) {
    const fields = { ...known.fields, ...tab.fields }
    const change = saved && known.saved?.id !== saved.id ? { saved, title: tab.title ?? known.title } : {}
    return tabsAfter(
      { ...state, active: known.id },
      { type: 'change', id: known.id, change: { fields, ...change } },
    )
  }
  const shown = activeTab(state)
  return untouched(shown, example)
    ? tabsAfter(state, { type: 'change', id: shown.id, change: tab })
    : open(state, tab)
}
