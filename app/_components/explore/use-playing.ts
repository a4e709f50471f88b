'use client'

import { useEffect, useRef, useState } from 'react'

export const speeds = [1, 2, 4] as const
export type Speed = (typeof speeds)[number]

/** Milliseconds between two steps at the lowest speed. */
const slowest = 900

/**
 * Plays by calling `step` again and again until it returns false, after `begin` at each start; `still` is true, and playing does nothing, for
 * people who asked for less motion. The space bar plays and pauses wherever it means nothing else.
 */
export function usePlaying(begin: () => void, step: () => boolean) {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const [still, setStill] = useState(false)
  const latest = useRef({ begin, step })
  useEffect(() => {
    latest.current = { begin, step }
  })
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)')
    const read = () => setStill(query.matches)
    read()
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [])
  const active = playing && !still
  useEffect(() => {
    if (!active) return
    latest.current.begin()
    const timer = setInterval(() => {
      if (!latest.current.step()) setPlaying(false)
    }, slowest / speed)
    return () => clearInterval(timer)
  }, [active, speed])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const free =
        event.target === document.body ||
        (event.target instanceof HTMLElement && event.target.matches('#board-canvas, [data-handle]'))
      if (event.key !== ' ' || !free || still) return
      event.preventDefault()
      setPlaying((now) => !now)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [still])
  return { playing: active, still, speed, setSpeed, toggle: () => setPlaying((now) => !now) }
}
