'use client'

import { useCallback, useSyncExternalStore } from 'react'

const changed = 'communique:remembered'

function subscribe(listen: () => void): () => void {
  window.addEventListener(changed, listen)
  window.addEventListener('storage', listen)
  return () => {
    window.removeEventListener(changed, listen)
    window.removeEventListener('storage', listen)
  }
}

/** Where what lies over the board leaves enough of it free to be open without being asked for. */
export const roomy = '(min-width: 110rem)'

/** Whether something is open, kept in this browser under `key`; before anyone chose, whether the media query fits. */
export function useRemembered(key: string, otherwise: string): [boolean, (open: boolean) => void] {
  const open = useSyncExternalStore(
    subscribe,
    () => (localStorage.getItem(key) ?? String(matchMedia(otherwise).matches)) === 'true',
    () => false,
  )
  const setOpen = useCallback(
    (next: boolean) => {
      localStorage.setItem(key, String(next))
      window.dispatchEvent(new Event(changed))
    },
    [key],
  )
  return [open, setOpen]
}
