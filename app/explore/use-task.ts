'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'

/** Milliseconds until what failed because the database is away is tried again. */
export const retryAfter = 3000

/** Work that is going on, or that failed last; `retry` does the same again. */
export interface Task {
  readonly busy: boolean
  readonly problem: AppError | null
  readonly run: (work: () => Promise<void>) => void
  readonly retry: () => void
  readonly dismiss: () => void
}

/** Runs one piece of work at a time, the latest asked for; when the database is away it is tried again by itself. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)
  const last = useRef<() => Promise<void>>(undefined)

  const run = useCallback((work: () => Promise<void>) => {
    last.current = work
    setBusy(true)
    work()
      .then(() => setProblem(null))
      .catch((error: unknown) => setProblem(toAppError(error)))
      .finally(() => {
        if (last.current === work) setBusy(false)
      })
  }, [])
  const retry = useCallback(() => {
    if (last.current) run(last.current)
  }, [run])
  const dismiss = useCallback(() => setProblem(null), [])

  useEffect(() => {
    if (problem?.code !== 'database_away') return undefined
    const timer = setTimeout(retry, retryAfter)
    return () => clearTimeout(timer)
  }, [problem, retry])

  return { busy, problem, run, retry, dismiss }
}
