'use client'

import { useEffect, useState } from 'react'
import { readAtWork } from './kept-boards'

const none: readonly string[] = []

/**
 * Ids that are selected on the board at work, for `$selection` of a query: those of nodes, or both ends of a line. Read
 * when the page comes into view; empty where there is no board or the browser keeps none.
 */
export function useBoardSelection(): readonly string[] {
  const [selected, setSelected] = useState(none)
  useEffect(() => {
    let alive = true
    const read = async () => {
      const kept = await readAtWork().catch(() => null)
      const { nodes, line } = kept?.session.selection ?? { nodes: none, line: null }
      if (alive) setSelected(line ? line.split('|') : nodes)
    }
    const back = () => void (document.visibilityState === 'visible' && read())
    void read()
    document.addEventListener('visibilitychange', back)
    return () => {
      alive = false
      document.removeEventListener('visibilitychange', back)
    }
  }, [])
  return selected
}
