'use client'

import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'

/** Milliseconds without a key after which what was typed is looked up, unless said otherwise. */
const usual = 120

/** What a typed text leads to. While `working`, `text` and `value` are those of the answer before. */
export interface Typed<T> {
  readonly text: string
  readonly value: T | null
  readonly problem: AppError | null
  readonly working: boolean
  /** Asks the same again. */
  readonly retry: () => void
}

interface Answer<T> {
  readonly text: string
  readonly value: T | null
  readonly problem: AppError | null
}

/**
 * Looks up what is typed after a pause in typing; an older answer never overtakes a newer one, and null is not
 * looked up. `read` must depend on nothing but its arguments.
 */
export function useTyped<T>(
  text: string | null,
  read: (text: string, signal: AbortSignal) => Promise<T>,
  pause = usual,
): Typed<T> {
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => {
    setAnswer(null)
    setAttempt((count) => count + 1)
  }, [])
  useEffect(() => {
    if (text === null) return undefined
    const stop = new AbortController()
    const lookUp = async () => {
      const known = await read(text, stop.signal).then(
        (value) => ({ text, value, problem: null }),
        (error: unknown) => ({ text, value: null, problem: toAppError(error) }),
      )
      if (!stop.signal.aborted) setAnswer(known)
    }
    const timer = setTimeout(() => void lookUp(), text ? pause : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt reads again
  }, [text, read, pause, attempt])
  const known = text === null ? null : answer
  return {
    text: known?.text ?? '',
    value: known?.value ?? null,
    problem: known?.problem ?? null,
    working: text !== null && known?.text !== text,
    retry,
  }
}
