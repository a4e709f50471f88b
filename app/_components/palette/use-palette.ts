'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { flushSync } from 'react-dom'
import { api } from '@/lib/api/client'
import { toAppError } from '@/lib/errors'
import { useMessages } from '../i18n'
import { useTyped } from '../ui/use-typed'
import type { Desk, Found } from './entries'
import { groupsOf, nothingFound } from './entries'
import type { Entry, GroupName, Outcome } from './entry'
import type { PaletteHost } from './host'

/** Most of each sort that a text finds. */
const most = { search: 6, releases: 3, sentences: 4, boards: 5, queries: 5 } as const

/** Sorts that are there at once; the others come from the server. */
const local: ReadonlySet<GroupName> = new Set(['ask', 'commands', 'pages', 'questions'])

async function readFound(text: string, signal: AbortSignal): Promise<Found> {
  const [{ entities, releases, sentences }, { boards }, { queries }] = await Promise.all([
    text ? api.search(text, { limit: most.search, signal }) : nothingFound.search,
    api.boards(text, signal),
    api.savedQueries(text, signal),
  ])
  return {
    search: {
      entities,
      releases: releases.slice(0, most.releases),
      sentences: sentences.slice(0, most.sentences),
    },
    boards: boards.slice(0, most.boards),
    queries: queries.slice(0, most.queries),
  }
}

/** The palette at work: what is typed, what fits, which entry is marked, and choosing one. */
export function usePalette(host: PaletteHost | null, onClose: () => void) {
  const { m, lang } = useMessages()
  const router = useRouter()
  const [text, setText] = useState('')
  const [readsAsPhrase, setReads] = useState<Desk['readsAsPhrase']>()
  useEffect(() => {
    void import('@/lib/phrases/reads-as').then((reading) => setReads(() => reading.readsAsPhrase))
  }, [])
  /** The entry that a person moved to; null is the first. */
  const [moved, setMoved] = useState<string | null>(null)
  /** Enter came before what was typed had been looked up. */
  const waiting = useRef(false)
  const [reading, setReading] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const found = useTyped(text.trim(), readFound)

  const groups = useMemo(() => {
    const desk: Desk = { m, lang, host, go: host?.go ?? ((address) => router.push(address)), readsAsPhrase }
    return groupsOf(text, found.value ?? nothingFound, desk)
  }, [text, found.value, m, lang, host, router, readsAsPhrase])
  const entries = groups.flatMap((group) => group.entries)
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === moved),
  )
  const active = entries[at]

  const choose = async (entry: Entry) => {
    setReading(true)
    setSaid(null)
    let outcome: Outcome
    try {
      outcome = await entry.choose()
    } catch (error) {
      outcome = toAppError(error).message
    }
    setReading(false)
    if (typeof outcome === 'string') setSaid(outcome)
    else {
      // The focus has to be back where it was before the act moves it.
      flushSync(onClose)
      outcome()
    }
  }
  const enter = () => {
    const known = groups.some(({ name, entries }) => local.has(name) && active && entries.includes(active))
    if (found.working && moved === null && !known) waiting.current = true
    else if (active) void choose(active)
  }
  useEffect(() => {
    if (!waiting.current || found.working) return
    waiting.current = false
    enter()
  })

  return {
    text,
    type: (typed: string) => {
      setText(typed)
      setMoved(null)
      waiting.current = false
      setSaid(null)
    },
    groups,
    count: entries.length,
    active,
    working: found.working || reading,
    problem: found.problem,
    retry: found.retry,
    said,
    mark: setMoved,
    /** Marks the next entry, or with -1 the one before; past an end it begins again at the other. */
    move: (by: 1 | -1) => setMoved(entries.at((at + by) % Math.max(1, entries.length))?.id ?? null),
    enter,
    choose: (entry: Entry) => void choose(entry),
  }
}
