'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { LayoutRequest } from '@/lib/board/arrive'
import type { Positions } from '@/lib/board/state'
import { layApart } from './lay-apart'

/** Milliseconds of laying out after which a person is told, and can stop it. */
const patience = 300

/** Layouts being worked out, the latest asked for only: asking again stops the one before. */
export function useLayout() {
  const running = useRef<AbortController>(undefined)
  const [slow, setSlow] = useState(false)

  /** Positions of what is asked for; null when it was stopped or something else was asked for. */
  const lay = useCallback(async (request: LayoutRequest): Promise<Positions | null> => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const timer = setTimeout(() => setSlow(true), patience)
    try {
      return await layApart(request, mine.signal)
    } finally {
      clearTimeout(timer)
      if (running.current === mine) {
        running.current = undefined
        setSlow(false)
      }
    }
  }, [])
  const cancel = useCallback(() => running.current?.abort(), [])
  return useMemo(() => ({ lay, cancel, slow }), [lay, cancel, slow])
}
