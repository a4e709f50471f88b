'use client'

import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { PaletteHost } from './host'
import { Palette } from './palette'

interface PaletteDoor {
  readonly open: () => void
  /** Makes a page take what is chosen; the answer takes that back. */
  readonly register: (host: PaletteHost) => () => void
}
const Context = createContext<PaletteDoor | null>(null)

/** Ctrl K, or ⌘ K on a Mac, and nothing held beside it. */
const isPaletteKey = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey

/** Holds the palette over every page; Ctrl K opens and closes it wherever the focus is, and never reaches the browser. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const host = useRef<PaletteHost | null>(null)
  const [opened, setOpened] = useState<{ host: PaletteHost | null } | null>(null)
  const open = useCallback(() => setOpened({ host: host.current }), [])
  const close = useCallback(() => setOpened(null), [])
  const register = useCallback((now: PaletteHost) => {
    host.current = now
    return () => {
      host.current = null
    }
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPaletteKey(event)) return
      event.preventDefault()
      setOpened((now) => (now ? null : { host: host.current }))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const door = useMemo(() => ({ open, register }), [open, register])
  return (
    <Context value={door}>
      {children}
      {opened && <Palette host={opened.host} onClose={close} />}
    </Context>
  )
}

function useDoor(): PaletteDoor {
  const door = useContext(Context)
  if (!door) throw new Error('The palette needs a PaletteProvider above it.')
  return door
}

/** Opens the palette. Throws outside PaletteProvider. */
export const useOpenPalette = (): (() => void) => useDoor().open

/** Gives the palette what this page can do, for as long as it is shown. */
export function usePaletteHost(host: PaletteHost): void {
  const { register } = useDoor()
  useEffect(() => register(host))
}
