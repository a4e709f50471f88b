'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '@/lib/api/client'
import type { QueryResult } from '@/lib/api/schemas'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'

export type Answer =
  | { readonly status: 'none' | 'running' | 'cancelled' }
  | { readonly status: 'answered'; readonly result: QueryResult; readonly cypher: string }
  | { readonly status: 'failed'; readonly error: AppError; readonly cypher: string }

/** Longest query that the address bar keeps. */
const addressed = 4000

/** Runs one query at a time; a new one or `cancel` gives up the one before. The address keeps the query that was run. */
export function useQuery() {
  const [answer, setAnswer] = useState<Answer>({ status: 'none' })
  const control = useRef<AbortController>(undefined)

  const run = useCallback((cypher: string) => {
    control.current?.abort()
    const controller = new AbortController()
    control.current = controller
    setAnswer({ status: 'running' })
    const search = cypher.length <= addressed ? `?${new URLSearchParams({ cypher })}` : ''
    window.history.replaceState(null, '', `${window.location.pathname}${search}`)
    const tell = (told: Answer): void => {
      if (control.current === controller) setAnswer(told)
    }
    void (async () => {
      try {
        tell({ status: 'answered', cypher, result: await api.query({ cypher }, controller.signal) })
      } catch (error) {
        const cancelled = controller.signal.aborted
        tell(cancelled ? { status: 'cancelled' } : { status: 'failed', cypher, error: toAppError(error) })
      }
    })()
  }, [])
  const cancel = useCallback(() => control.current?.abort(), [])
  useEffect(() => () => control.current?.abort(), [])

  return { answer, run, cancel }
}
