'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenQuery } from '@/app/_components/query/open-query'
import { api } from '@/lib/api/client'
import type { SavedQuery } from '@/lib/api/queries'
import { queryRows } from '@/lib/cypher/limits'
import { fieldOf, type ParameterField } from '@/lib/cypher/parameters'
import { parametersIn } from '@/lib/workbench/address'
import { activeTab } from '@/lib/workbench/tabs'
import { useAddress } from './use-address'
import { useCheck } from './use-check'
import { useHistory } from './use-history'
import { useParameters } from './use-parameters'
import { useRun, type Answer, type Asked } from './use-run'
import { originOf, useSaved } from './use-saved'
import { useTabs } from './use-tabs'

const fieldsOf = (params: Readonly<Record<string, unknown>> = {}): Record<string, ParameterField> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, fieldOf(name, value)]))

/** What a tab holds of a saved query. */
const tabOf = (query: SavedQuery) => ({
  text: query.cypher,
  title: query.name,
  fields: fieldsOf(query.params),
  saved: originOf(query),
})

const nothing: Answer = { status: 'none' }

/** What an address opens the workbench with. */
export interface WorkbenchStart {
  readonly cypher: string
  /** The id of a saved query. */
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
}

/** The workbench at work: its tabs, what was run, what is saved, and the acts of the tab that is shown. */
export function useWorkbench(start: WorkbenchStart, example: string) {
  const [first] = useState(start)
  const { state, act, read, failed } = useTabs(first.cypher, example)
  const history = useHistory()
  const { answers, run, cancel } = useRun(history.add)
  const saved = useSaved(act)
  const tab = activeTab(state)
  const parameters = useParameters(tab)
  const check = useCheck(tab.text, parameters.params)
  const [limit, setLimit] = useState<number>(queryRows.usual)
  const [strict, setStrict] = useState(false)
  const [lost, setLost] = useState(false)
  const answer = answers[tab.id] ?? nothing
  const missing = parameters.asked.find(({ problem }) => problem !== null)?.name

  /** What was opened to be run, until its tab is shown. */
  const waiting = useRef<string | null>(null)

  const openQuery = useCallback<OpenQuery>(
    ({ cypher, params, title, run: atOnce }) => {
      waiting.current = atOnce ? cypher : null
      act({ type: 'find', tab: { text: cypher, title: title ?? null, fields: fieldsOf(params) }, example })
    },
    [act, example],
  )
  const openSaved = useCallback(
    (query: SavedQuery) => act({ type: 'find', tab: tabOf(query), example }),
    [act, example],
  )
  /** Takes the later version of a saved query into the tab that was to be saved. */
  const takeLater = (id: string, query: SavedQuery) => {
    act({ type: 'change', id, change: tabOf(query) })
    saved.dismiss()
  }
  const openId = useCallback(
    (id: string) => {
      api.savedQuery(id).then(openSaved, () => setLost(true))
    },
    [openSaved],
  )
  useEffect(() => {
    if (!read) return
    if (first.query) openId(first.query)
    else if (first.cypher) openQuery({ cypher: first.cypher, params: first.params })
  }, [read, first, openId, openQuery])
  const visit = useCallback(
    (search: URLSearchParams) => {
      const [cypher, id] = [search.get('cypher'), search.get('query')]
      if (id) openId(id)
      else if (cypher) openQuery({ cypher, params: parametersIn(search) })
    },
    [openId, openQuery],
  )
  useAddress(state, read, visit)

  /** Runs the query that is shown; the name of a parameter without a value instead, when there is one. */
  const begin = (how: Asked['how']): string | undefined => {
    if (tab.text.trim() === '' || answer.status === 'running') return undefined
    setStrict(missing !== undefined)
    if (missing !== undefined) return missing
    const { id, title, text } = tab
    if (how !== 'explain') act({ type: 'change', id, change: { ran: text } })
    run({ tab: id, title, cypher: text, params: parameters.params, limit, how })
    return undefined
  }
  useEffect(() => {
    const text = waiting.current
    waiting.current = null
    if (text !== null && text === tab.text) begin('run')
  })
  return {
    ...{
      state,
      act,
      tab,
      answer,
      cancel,
      begin,
      openQuery,
      openSaved,
      takeLater,
      history,
      saved,
      parameters,
      check,
    },
    ...{ limit, setLimit, strict, lost, notKept: failed },
    forgetLost: () => setLost(false),
    setText: (text: string) => act({ type: 'change', id: tab.id, change: { text } }),
    setField: (name: string, field: ParameterField) =>
      act({ type: 'change', id: tab.id, change: { fields: { ...tab.fields, [name]: field } } }),
  }
}

export type WorkbenchState = ReturnType<typeof useWorkbench>
