'use client'

import type { SearchHit } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import type { AppError } from '@/lib/errors'
import { useTyped } from '@/app/_components/ui/use-typed'

const most = 8

/** What a text found, or that it is still being looked for; `problem` when that failed. */
export interface Suggestions {
  readonly text: string
  readonly hits: readonly SearchHit[]
  readonly working: boolean
  readonly problem: AppError | null
}

const readHits = async (text: string, signal: AbortSignal) =>
  (await api.search(text, { limit: most, signal })).entities

/** Entities called `text`, looked up after a pause in typing. */
export function useSuggestions(text: string): Suggestions {
  const { text: found, value, working, problem } = useTyped(text.trim() || null, readHits)
  return { text: found, hits: value ?? [], working, problem }
}
