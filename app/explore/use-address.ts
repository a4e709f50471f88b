'use client'

import { useEffect } from 'react'
import { toAddress } from '@/lib/board/address'
import { readPathEnds, withPathEnds } from '@/lib/board/paths/address'
import type { Session } from '@/lib/board/session'

/** Keeps the address bar in step with the board, without a history entry for each act; `paused` while it is being opened. */
export function useAddress({ board, selection }: Session, id: string | null, paused: boolean): void {
  const search = toAddress(board, selection, id)
  useEffect(() => {
    if (paused) return
    const whole = withPathEnds(search, readPathEnds(window.location.search))
    const wanted = whole ? `?${whole}` : ''
    if (wanted !== window.location.search) {
      window.history.replaceState(null, '', `${window.location.pathname}${wanted}`)
    }
  }, [search, paused])
}
