'use client'

import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { Target } from '@/lib/results/targets'

interface Evidence {
  /** What the panel shows now. */
  readonly open: Target | null
  readonly show: (target: Target) => void
  /** Closes the panel and gives the focus back to what had it. */
  readonly close: () => void
}

const Context = createContext<Evidence | null>(null)

/** The element that keys work in when what had the focus has scrolled away. */
export const gridId = 'result-grid'

/** Keeps what the evidence panel of a result shows. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<Target | null>(null)
  const before = useRef<Element | null>(null)
  const show = useCallback((target: Target) => {
    const { activeElement } = document
    if (!activeElement?.closest('[data-evidence]')) before.current = activeElement
    setOpen(target)
  }, [])
  const close = useCallback(() => {
    setOpen(null)
    const home = before.current?.isConnected ? before.current : document.getElementById(gridId)
    if (home instanceof HTMLElement || home instanceof SVGElement) home.focus()
  }, [])
  const value = useMemo(() => ({ open, show, close }), [open, show, close])
  return <Context value={value}>{children}</Context>
}

/** The evidence of the result; throws outside EvidenceProvider. */
export function useEvidencePanel(): Evidence {
  const value = useContext(Context)
  if (!value) throw new Error('useEvidencePanel needs an EvidenceProvider above it.')
  return value
}
