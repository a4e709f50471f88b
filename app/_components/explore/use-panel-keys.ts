'use client'

import type { KeyboardEvent, RefObject } from 'react'
import { useEffect } from 'react'

/**
 * The keyboard of a panel over the board: the focus goes to what `first` holds when the panel opens and back to where
 * it was, else to the board, when the panel goes with the focus in it. Escape closes it, also while text is typed.
 */
export function usePanelKeys(
  first: RefObject<HTMLElement | null>,
  onClose: () => void,
): (event: KeyboardEvent) => void {
  useEffect(() => {
    const before = document.activeElement
    first.current?.focus()
    return () => {
      if (document.activeElement !== document.body) return
      const back = before?.isConnected && before !== document.body ? before : null
      ;(back instanceof HTMLElement ? back : document.getElementById('board-canvas'))?.focus()
    }
  }, [first])
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
}
