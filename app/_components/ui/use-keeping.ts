'use client'

import { useEffect, useRef, useState } from 'react'

/** Keeps every value but null, one at a time and the latest last; true once that failed. `keep` never changes. */
export function useKeeping<T>(value: T | null, keep: (value: T) => Promise<void>): boolean {
  const [failed, setFailed] = useState(false)
  const waiting = useRef<T | null>(null)
  const busy = useRef(false)
  useEffect(() => {
    if (value === null) return
    waiting.current = value
    const write = async () => {
      if (busy.current) return
      busy.current = true
      try {
        for (let next = waiting.current; next !== null; next = waiting.current) {
          waiting.current = null
          await keep(next)
        }
      } catch {
        setFailed(true)
      } finally {
        busy.current = false
      }
    }
    void write()
  }, [value, keep])
  return failed
}
