'use client'

import { useEffect, useRef, useState } from 'react'

/** The width of an element in pixels, as it is now; `start` before it is known. */
export function useWidth<T extends HTMLElement>(start: number) {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(start)
  useEffect(() => {
    if (!ref.current) return undefined
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    watch.observe(ref.current)
    return () => watch.disconnect()
  }, [])
  return [ref, width] as const
}
