'use client'

import { useCallback, useState } from 'react'
import { api } from '@/lib/api/client'
import type { SavedQuery } from '@/lib/api/queries'
import { savedQuerySchema } from '@/lib/api/queries'
import { AppError, toAppError } from '@/lib/errors'
import { valueOf } from '@/lib/cypher/parameters'
import type { QueryTab, SavedOrigin, TabAct } from '@/lib/workbench/tabs'

/** What is to be said of saving, with the way on. */
export type SavedNotice =
  | { readonly type: 'saved'; readonly text: string }
  | { readonly type: 'failed'; readonly text: string }
  | { readonly type: 'deleted'; readonly query: SavedQuery }
  | {
      readonly type: 'conflict'
      readonly saved: SavedQuery
      readonly tab: QueryTab
      readonly name: string
      readonly description: string
    }

/** Where a tab begins that shows a saved query. */
export const originOf = ({ id, name, description, version, cypher }: SavedQuery): SavedOrigin => ({
  ...{ id, name, description, version },
  text: cypher,
})

const paramsOf = ({ fields }: QueryTab): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = valueOf(field)
      return 'value' in value ? [[name, value.value]] : []
    }),
  )

function laterVersion(error: unknown): SavedQuery | null {
  if (!(error instanceof AppError) || error.code !== 'conflict') return null
  return savedQuerySchema.safeParse(error.details?.saved).data ?? null
}

/** Saving, deleting and taking back queries on the server. `count` grows with each change: lists read again. */
export function useSaved(act: (act: TabAct) => void) {
  const [notice, setNotice] = useState<SavedNotice | null>(null)
  const [count, setCount] = useState(0)

  const done = useCallback(
    (tab: QueryTab, saved: SavedQuery) => {
      act({ type: 'change', id: tab.id, change: { title: saved.name, saved: originOf(saved) } })
      setNotice({ type: 'saved', text: saved.name })
      setCount((now) => now + 1)
    },
    [act],
  )
  const failed = (error: unknown) => setNotice({ type: 'failed', text: toAppError(error).message })

  /** Saves a tab's query: as the one it came from, at `version`, or as a new one without. */
  const save = async (tab: QueryTab, name: string, description: string, version?: number) => {
    const request = { name, description, cypher: tab.text, params: paramsOf(tab) }
    try {
      const saved =
        tab.saved && version !== undefined
          ? await api.changeQuery(tab.saved.id, { ...request, version })
          : await api.saveQuery(request)
      done(tab, saved)
    } catch (error) {
      const saved = laterVersion(error)
      if (saved) setNotice({ type: 'conflict', saved, tab, name, description })
      else failed(error)
    }
  }
  const remove = async ({ id }: SavedQuery) => {
    try {
      const query = await api.deleteQuery(id)
      setNotice({ type: 'deleted', query })
      setCount((now) => now + 1)
    } catch (error) {
      failed(error)
    }
  }
  const restore = async ({ id }: SavedQuery) => {
    try {
      await api.restoreQuery(id)
      setNotice(null)
      setCount((now) => now + 1)
    } catch (error) {
      failed(error)
    }
  }
  return { notice, dismiss: () => setNotice(null), count, save, remove, restore }
}
