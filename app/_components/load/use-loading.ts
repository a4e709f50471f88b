'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '@/lib/api/client'
import { readLoadEvents } from '@/lib/api/load-events'
import type { LoadItem } from '@/lib/api/schemas'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'
import type { Chosen } from './portions'
import { toDocument, toPortions } from './portions'

/** A load as the page shows it: `all` documents were chosen, `items` are done. */
export interface Loading {
  readonly phase: 'none' | 'working' | 'done' | 'stopped' | 'failed'
  readonly all: number
  readonly items: readonly LoadItem[]
  readonly problem: AppError | null
}

const nothing: Loading = { phase: 'none', all: 0, items: [], problem: null }

const refused = (source: string, code: string, message: string): LoadItem => ({
  ...{ source, code, message, status: 'skipped', release: null, title: null, lang: null },
  ...{ entities: 0, claims: 0, figures: 0, warnings: [] },
})

/** Sends what was chosen in portions, one after the other, and gathers what became of each document. */
export function useLoading(words: { tooLarge: string; unreadable: string }) {
  const [loading, setLoading] = useState<Loading>(nothing)
  const waiting = useRef<Chosen[][]>([])
  const control = useRef<AbortController>(undefined)
  const told = useRef(0)
  const kept = useRef(0)

  const add = useCallback((item: LoadItem) => {
    told.current += 1
    setLoading((before) => ({ ...before, items: [...before.items, item] }))
  }, [])

  const send = useCallback(
    async (portion: readonly Chosen[], signal: AbortSignal) => {
      const documents: Awaited<ReturnType<typeof toDocument>>[] = []
      for (const chosen of portion) {
        try {
          documents.push(await toDocument(chosen))
        } catch {
          add(refused(chosen.name, 'unreadable', words.unreadable))
        }
      }
      if (documents.length === 0) return
      for await (const event of readLoadEvents(await api.load({ documents }, signal))) {
        if (event.event === 'item') add(event.data)
      }
    },
    [add, words.unreadable],
  )

  /** Sends what is waiting; a portion stays waiting until all of it was answered, so that trying again is safe. */
  const proceed = useCallback(async () => {
    const controller = new AbortController()
    control.current = controller
    setLoading((before) => ({ ...before, phase: 'working', problem: null }))
    try {
      for (let portion = waiting.current[0]; portion; portion = waiting.current[0]) {
        const before = kept.current
        told.current = before
        setLoading((now) => ({ ...now, items: now.items.slice(0, before) }))
        await send(portion, controller.signal)
        kept.current = told.current
        waiting.current.shift()
      }
      setLoading((before) => ({ ...before, phase: 'done' }))
    } catch (error) {
      if (controller.signal.aborted) setLoading((before) => ({ ...before, phase: 'stopped' }))
      else setLoading((before) => ({ ...before, phase: 'failed', problem: toAppError(error) }))
    }
  }, [send])

  const start = useCallback(
    (chosen: readonly Chosen[]) => {
      if (chosen.length === 0) return
      const { portions, tooLarge } = toPortions(chosen)
      waiting.current = portions
      const items = tooLarge.map(({ name }) => refused(name, 'too_large', words.tooLarge))
      kept.current = items.length
      setLoading({ phase: 'working', all: chosen.length, items, problem: null })
      void proceed()
    },
    [proceed, words.tooLarge],
  )
  const stop = useCallback(() => control.current?.abort(), [])
  useEffect(() => () => control.current?.abort(), [])

  return { loading, start, stop, retry: proceed }
}
