'use client'

import type { Dispatch } from 'react'
import { useEffect, useReducer, useState } from 'react'
import { useKeeping } from '@/app/_components/ui/use-keeping'
import { oneTab, tabsAfter, type QueryTabs, type TabAct } from '@/lib/workbench/tabs'
import { readKeptTabs, writeKeptTabs } from './kept-tabs'

interface Tabs {
  readonly state: QueryTabs
  readonly act: Dispatch<TabAct>
  /** Whether what was kept has been read: until then nothing is kept over it. */
  readonly read: boolean
  /** Whether the browser keeps nothing. */
  readonly failed: boolean
}

/** The queries at work, as this tab of the browser keeps them. `start` is the text of the address, `example` what an empty page begins with. */
export function useTabs(start: string, example: string): Tabs {
  const [state, act] = useReducer(tabsAfter, start || example, oneTab)
  const [read, setRead] = useState(false)
  const [unreadable, setUnreadable] = useState(false)
  useEffect(() => {
    let alive = true
    const take = async () => {
      const kept = await readKeptTabs()
      if (!alive) return
      if (kept) act({ type: 'restore', tabs: kept, example })
      setRead(true)
    }
    take().catch(() => alive && setUnreadable(true))
    return () => {
      alive = false
    }
  }, [example])
  const failed = useKeeping(read ? state : null, writeKeptTabs)
  return { state, act, read: read || unreadable, failed: failed || unreadable }
}
