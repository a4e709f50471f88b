'use client'

import { useSyncExternalStore } from 'react'

/** As Tailwind's `lg`. */
const wide = '(width >= 64rem)'

const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(wide)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the panels stand beside the board; the server takes every page for a wide one. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => true,
  )
