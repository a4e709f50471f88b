'use client'

import { useEffect, useState } from 'react'
import type { SearchHit } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'

const pause = 120
const most = 8

/** What a text found, or that it is still being looked for; `problem` when that failed. */
export interface Suggestions {
  readonly text: string
  readonly hits: readonly SearchHit[]
  readonly working: boolean
  readonly problem: AppError | null
}

type Found = Omit<Suggestions, 'working'>
const nothingFound: Found = { text: '', hits: [], problem: null }

/** Entities called `text`, looked up after a pause in typing; an older answer never overtakes a newer one. */
export function useSuggestions(text: string): Suggestions {
  const wanted = text.trim()
  const [found, setFound] = useState(nothingFound)
  useEffect(() => {
    if (!wanted) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      api
        .search(wanted, { limit: most, signal: stop.signal })
        .then(({ entities }) => setFound({ text: wanted, hits: entities, problem: null }))
        .catch((error: unknown) => {
          if (!stop.signal.aborted) setFound({ text: wanted, hits: [], problem: toAppError(error) })
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [wanted])
  if (!wanted) return { ...nothingFound, working: false }
  return { ...found, working: found.text !== wanted }
}
