import { useEffect, useMemo, useRef, useState } from 'react'

/** Milliseconds before a card appears under the pointer, and before it goes when the pointer has left. */
const wait = { show: 120, fade: 250 }

/** Which mention's card is open: one at most. A pinned one stays until it is closed or another opens. */
export interface OpenCard {
  readonly key: string
  readonly pinned: boolean
  readonly show: (key: string) => void
  readonly fade: (key: string) => void
  readonly pin: (key: string) => void
  readonly close: () => void
}

/** The state of the cards of a page. */
export function useCard(): OpenCard {
  const [{ key, pinned }, setOpen] = useState({ key: '', pinned: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const acts = useMemo(() => {
    const later = (act: () => void, milliseconds: number): void => {
      clearTimeout(timer.current)
      timer.current = setTimeout(act, milliseconds)
    }
    const close = (): void => {
      clearTimeout(timer.current)
      setOpen({ key: '', pinned: false })
    }
    return {
      close,
      show: (wanted: string) =>
        later(
          () => setOpen((now) => (now.key === wanted || now.pinned ? now : { key: wanted, pinned: false })),
          wait.show,
        ),
      fade: (left: string) =>
        later(
          () => setOpen((now) => (now.key === left && !now.pinned ? { key: '', pinned: false } : now)),
          wait.fade,
        ),
      pin: (wanted: string) => {
        clearTimeout(timer.current)
        setOpen({ key: wanted, pinned: true })
      },
    }
  }, [])
  useEffect(() => {
    if (!key) return undefined
    const outside = (event: PointerEvent): void => {
      const target = event.target as Element | null
      if (!target?.closest('[data-card], [data-mention]')) acts.close()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [key, acts])
  return { key, pinned, ...acts }
}
