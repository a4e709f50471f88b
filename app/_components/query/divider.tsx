'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../i18n'

const key = 'query-editor-height'
const changed = 'communique:editor-height'
/** Pixels that the editor can be high, is at first, and moves by a key. */
const heights = { least: 96, most: 640, first: 232, step: 24 } as const

const within = (height: number): number =>
  Math.round(Math.min(heights.most, Math.max(heights.least, height || heights.first)))

function subscribe(listen: () => void): () => void {
  window.addEventListener(changed, listen)
  return () => window.removeEventListener(changed, listen)
}

/** How high the editor is, in pixels; this browser remembers it. */
export function useEditorHeight(): [number, (height: number) => void] {
  const height = useSyncExternalStore(
    subscribe,
    () => within(Number(localStorage.getItem(key))),
    () => heights.first,
  )
  const set = (next: number) => {
    localStorage.setItem(key, String(within(next)))
    window.dispatchEvent(new Event(changed))
  }
  return [height, set]
}

/** The bar between editor and answer: dragged, or moved by arrows, Home and End. */
export function Divider({ height, onHeight }: { height: number; onHeight: (height: number) => void }) {
  const { m } = useMessages()
  const press = (event: KeyboardEvent) => {
    const next = {
      ArrowUp: height - heights.step,
      ArrowDown: height + heights.step,
      Home: heights.least,
      End: heights.most,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onHeight(next)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onHeight(height + event.movementY)
  }
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={m.workbench.splitter}
      aria-controls="cypher"
      aria-valuenow={height}
      aria-valuemin={heights.least}
      aria-valuemax={heights.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator that moves is a control
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      className="group flex h-2 shrink-0 cursor-row-resize touch-none items-center justify-center border-y border-line bg-raised outline-offset-[-2px] hover:bg-line"
    >
      <span className="h-0.5 w-10 rounded-full bg-muted/60" />
    </div>
  )
}
