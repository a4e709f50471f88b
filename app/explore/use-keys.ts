'use client'

import { useEffect } from 'react'
import type { BoardAction } from '@/lib/board/keys'
import { actionOf } from '@/lib/board/keys'
import type { Direction } from '@/lib/board/walk'
import type { ExploreContext } from './explore-context'

/** Keys that mean something else on a button, a link or a list: they are the board's only with the focus on it. */
const onBoardOnly: ReadonlySet<BoardAction> = new Set(['inspect', 'all', 'hide', 'nudge', 'walk'])

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], dialog, [role=menu]')

const isBoard = (target: EventTarget | null) =>
  target === document.body || (target instanceof Element && target.id === 'board-canvas')

const directionOf = (key: string): Direction | undefined =>
  (['left', 'right', 'up', 'down'] as const).find((direction) => key.toLowerCase() === `arrow${direction}`)

/** Listens to the board's keys wherever the focus is, except where text is typed. */
export function useKeys(act: ExploreContext['act']): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const action = actionOf(event)
      if (!action || (onBoardOnly.has(action) && !isBoard(event.target))) return
      event.preventDefault()
      const direction = directionOf(event.key)
      act(action, {
        ...(direction ? { direction } : {}),
        ...(action === 'steps' ? { steps: Number(event.key) } : {}),
      })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [act])
}
