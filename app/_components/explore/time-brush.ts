'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { useRef } from 'react'
import { dayNumber, dayOf, lastDay } from '@/lib/board/dates'
import type { Limits } from '@/lib/board/state'
import type { Stretch, Timeline } from '@/lib/board/time'
import { binAt, rangeOf, shift, stretchOf, windowOf } from '@/lib/board/time'

/** What can be taken hold of on the time line. */
export type Handle = 'from' | 'to' | 'known'
type Hold = { readonly mode: Handle | 'window' | 'new'; readonly at: number; readonly window: Stretch }

/** Sets limits; what is set between two calls of `begin` is one step of undo. */
export interface LimitSetter {
  readonly begin: () => void
  readonly set: (limits: Partial<Limits>) => void
}

const stepsOf = (key: string, large: number): number | undefined =>
  ({
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -large,
    PageUp: large,
    Home: -Infinity,
    End: Infinity,
  })[key]

/** The limits that moving one handle to a month or year by its place sets; the ends of the window do not cross. */
function moveTo(timeline: Timeline, limits: Limits, handle: Handle, place: number): Partial<Limits> {
  const window = windowOf(timeline, limits)
  const kept = Math.max(0, Math.min(timeline.bins.length - 1, place))
  if (handle === 'known') return { knownOn: dayOf(stretchOf(timeline, kept, kept).to) }
  const [first, last] = [binAt(timeline, window.from), binAt(timeline, window.to)]
  return rangeOf(
    timeline,
    handle === 'from'
      ? stretchOf(timeline, Math.min(kept, last), last)
      : stretchOf(timeline, first, Math.max(kept, first)),
  )
}

/** Pointer and keys on a time line: draw a window anew, drag it, or move one of its handles. */
export function useBrush(timeline: Timeline, limits: Limits, { begin, set }: LimitSetter) {
  const hold = useRef<Hold>(undefined)
  const window = windowOf(timeline, limits)
  const placeOf = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / Math.max(1, width)
    return binAt(timeline, timeline.from + share * (timeline.to - timeline.from + 1))
  }
  const isWhole = limits.from === null && limits.to === null

  return {
    begin,
    down: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      begin()
      const at = placeOf(event)
      const handle = event.target instanceof HTMLElement ? event.target.dataset.handle : undefined
      const inside = at >= binAt(timeline, window.from) && at <= binAt(timeline, window.to)
      event.currentTarget.setPointerCapture(event.pointerId)
      hold.current = {
        mode: (handle as Handle | undefined) ?? (inside && !isWhole ? 'window' : 'new'),
        at,
        window,
      }
    },
    move: (event: PointerEvent<HTMLElement>) => {
      const held = hold.current
      if (!held) return
      const place = placeOf(event)
      if (held.mode === 'new' && place !== held.at)
        set(rangeOf(timeline, stretchOf(timeline, held.at, place)))
      else if (held.mode === 'window') set(rangeOf(timeline, shift(timeline, held.window, place - held.at)))
      else if (held.mode !== 'new') set(moveTo(timeline, limits, held.mode, place))
    },
    up: () => {
      hold.current = undefined
    },
    press: (event: KeyboardEvent<HTMLElement>, handle: Handle) => {
      const steps = stepsOf(event.key, timeline.step === 'month' ? 12 : 10)
      if (steps === undefined) return
      event.preventDefault()
      const known = limits.knownOn === null ? timeline.to : dayNumber(lastDay(limits.knownOn))
      const from = binAt(timeline, handle === 'known' ? known : window[handle])
      set(moveTo(timeline, limits, handle, from + steps))
    },
  }
}
