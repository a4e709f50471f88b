'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** One thing that a menu offers; `hint` is the key that does the same. */
export interface MenuItem {
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean
  readonly run: () => void
}

/** A point of the window, in pixels. */
export interface At {
  readonly x: number
  readonly y: number
}

const margin = 8

/** Where a menu opens that belongs to a button: under it, in line with where it begins. */
export function below(button: Element): At {
  const { left, right, bottom } = button.getBoundingClientRect()
  return { x: document.dir === 'rtl' ? right : left, y: bottom + 4 }
}

/**
 * A menu at a point of the window. Arrows, Home and End move; Escape, Tab and a press beside it close it, and the
 * focus goes to the element called `home`. A press on a button that opens menus is left to that button.
 */
export function Menu({
  label,
  title,
  items,
  at,
  home,
  onClose,
}: {
  label: string
  /** Shown above the items: what they are about. */
  title?: string | undefined
  items: readonly MenuItem[]
  at: At
  home: string
  onClose: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const menu = box.current
    if (!menu) return
    const { offsetWidth: width, offsetHeight: height } = menu
    const start = document.dir === 'rtl' ? at.x - width : at.x
    menu.style.left = `${Math.max(margin, Math.min(start, window.innerWidth - width - margin))}px`
    menu.style.top = `${Math.max(margin, Math.min(at.y, window.innerHeight - height - margin))}px`
    menu.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [at])
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (!(target instanceof Element)) return
      if (!box.current?.contains(target) && !target.closest('[aria-haspopup=menu]')) onClose()
    }
    window.addEventListener('pointerdown', outside)
    return () => window.removeEventListener('pointerdown', outside)
  }, [onClose])

  const leave = () => {
    onClose()
    document.getElementById(home)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])]
    const now = all.findIndex((button) => button === document.activeElement)
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) all.at(to % all.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') leave()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={press}
      className="fixed z-40 max-h-[calc(100dvh-1rem)] w-64 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-xl"
    >
      {title && (
        <p className="truncate px-2.5 py-1 text-xs font-semibold text-muted" dir="auto" role="presentation">
          {title}
        </p>
      )}
      {items.map(({ label: name, hint, disabled, run }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          disabled={disabled}
          onClick={() => {
            leave()
            run()
          }}
          className="flex w-full items-center gap-3 rounded-md px-2.5 py-1.5 text-start pointer-coarse:py-2.5 enabled:hover:bg-raised enabled:focus:bg-raised disabled:text-muted/60"
        >
          <span className="min-w-0 flex-1">{name}</span>
          {hint && <kbd className="text-xs text-muted">{hint}</kbd>}
        </button>
      ))}
    </div>
  )
}
