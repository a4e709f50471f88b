'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { addressOf } from '@/lib/workbench/address'
import { activeTab, type QueryTabs } from '@/lib/workbench/tabs'

/**
 * Keeps the address at what the tab that is shown was last run with, once `ready`, and tells of an address that
 * somebody went to since.
 */
export function useAddress(
  state: QueryTabs,
  ready: boolean,
  onVisit: (search: URLSearchParams) => void,
): void {
  const search = useSearchParams().toString()
  const own = useRef(search)
  const { ran, saved } = activeTab(state)
  const now = addressOf(ran, saved)
  useEffect(() => {
    if (!ready || own.current === now) return
    own.current = now
    window.history.replaceState(null, '', `${window.location.pathname}${now ? `?${now}` : ''}`)
  }, [ready, now])
  useEffect(() => {
    if (!ready || search === own.current) return
    own.current = search
    onVisit(new URLSearchParams(search))
  }, [ready, search, onVisit])
}
