'use client'

import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'
import { retryAfter } from './use-task'

/** What became of reading something; `retry` reads again. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: AppError; readonly retry: () => void }

type Answer<T> = { readonly key: string; readonly value?: T; readonly error?: AppError }

/** Reads what `key` names whenever it changes; `read` must depend on nothing but its argument. Away is tried again by itself. */
export function useLoad<T>(key: string, read: (key: string) => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T>>()
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  useEffect(() => {
    let alive = true
    read(key)
      .then((value) => alive && setAnswer({ key, value }))
      .catch((error: unknown) => alive && setAnswer({ key, error: toAppError(error) }))
    return () => {
      alive = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt reads again
  }, [key, read, attempt])

  const error = answer?.key === key ? answer.error : undefined
  useEffect(() => {
    if (error?.code !== 'database_away') return undefined
    const timer = setTimeout(retry, retryAfter)
    return () => clearTimeout(timer)
  }, [error, retry])

  if (answer?.key !== key) return { status: 'loading' }
  if (answer.error) return { status: 'failed', error: answer.error, retry }
  return { status: 'ready', value: answer.value as T }
}
