'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { activeTab, type QueryTabs } from '@/lib/workbench/tabs'

/** Longest query that the address bar keeps. */
const longest = 4_000

/** The address of a query: of a saved one as long as it is as it was saved, else its text. */
export function addressOf(text: string | null, saved: { id: string; text: string } | null): string {
  if (saved && (text === null || text === saved.text))
    return new URLSearchParams({ query: saved.id }).toString()
  return text && text.length <= longest ? new URLSearchParams({ cypher: text }).toString() : ''
}

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
