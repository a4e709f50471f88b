'use client'

import { useCallback, useEffect, useState } from 'react'
import { api } from '@/lib/api/client'
import type { BriefingRequest } from '@/lib/api/schemas'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'

/** Milliseconds that typing has to rest before the page is made again. */
const rest = 400
const tryAgain = 3000

/** The picture of a page: the last one made stays in view while the next is in the making. */
export interface Preview {
  readonly address: string | null
  readonly making: boolean
  readonly error: AppError | null
}

/** Makes the page whenever what is asked for changes; `request` must be the same object while nothing changed. */
export function usePreview(request: BriefingRequest): Preview & { retry: () => void } {
  const [preview, setPreview] = useState<Preview>({ address: null, making: true, error: null })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  useEffect(() => {
    const controller = new AbortController()
    const make = async (): Promise<void> => {
      setPreview((before) => ({ ...before, making: true }))
      try {
        const file = await api.exportBriefing({ ...request, format: 'svg' }, controller.signal)
        if (controller.signal.aborted) return
        const address = URL.createObjectURL(file)
        setPreview((before) => {
          if (before.address) URL.revokeObjectURL(before.address)
          return { address, making: false, error: null }
        })
      } catch (error) {
        if (controller.signal.aborted) return
        setPreview((before) => ({ ...before, making: false, error: toAppError(error) }))
      }
    }
    const timer = setTimeout(() => void make(), rest)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new attempt makes it again
  }, [request, attempt])

  const { error } = preview
  useEffect(() => {
    if (error?.code !== 'database_away') return undefined
    const timer = setTimeout(retry, tryAgain)
    return () => clearTimeout(timer)
  }, [error, retry])

  return { ...preview, retry }
}
