'use client'

import { get, set, update } from 'idb-keyval'
import { useCallback, useEffect, useState } from 'react'
import { withRun, type PastRun } from '@/lib/workbench/history'

const key = 'query-history'
const none: readonly PastRun[] = []

/** What was run in this browser, newest first, of all its tabs; in memory alone where the browser keeps nothing. */
export function useHistory() {
  const [history, setHistory] = useState(none)
  const [cleared, setCleared] = useState<readonly PastRun[] | null>(null)
  useEffect(() => {
    let alive = true
    get<readonly PastRun[]>(key).then(
      (kept) => alive && kept && setHistory(kept),
      () => undefined, // there is nothing to show then
    )
    return () => {
      alive = false
    }
  }, [])
  const add = useCallback((run: PastRun) => {
    setHistory((now) => withRun(now, run))
    setCleared(null)
    update<readonly PastRun[]>(key, (kept) => withRun(kept ?? [], run)).catch(() => undefined) // in memory alone
  }, [])
  const replace = (runs: readonly PastRun[]) => {
    setHistory(runs)
    set(key, runs).catch(() => undefined) // in memory alone
  }
  return {
    history,
    cleared: cleared !== null,
    add,
    clear: () => {
      setCleared(history)
      replace([])
    },
    undoClear: () => {
      if (cleared) replace(cleared)
      setCleared(null)
    },
  }
}
