import { get } from 'idb-keyval'
import type { QueryTabs } from '@/lib/workbench/tabs'
import { browserTab, keepInBrowser } from '../browser-tab'

const keyOf = (name: string) => `queries/${name}`

/** The queries that this tab of the browser kept; a duplicated tab begins with those of the first. Null without any. */
export async function readKeptTabs(): Promise<QueryTabs | null> {
  const { name, from } = await browserTab()
  return (await get<QueryTabs>(keyOf(name))) ?? (await get<QueryTabs>(keyOf(from))) ?? null
}

/** Keeps the queries of this tab; rejects when the browser has no room or keeps nothing. */
export const writeKeptTabs = async (tabs: QueryTabs): Promise<void> =>
  keepInBrowser('query-tabs', keyOf((await browserTab()).name), tabs)
