'use client'

import { useTyped } from '@/app/_components/ui/use-typed'
import type { QueryCheck, QueryCheckRequest } from '@/lib/api/query'
import { checkQuery } from './check-query'

/** Milliseconds without a key after which a query is checked: a word that is being typed is no mistake yet. */
const pause = 350

const read = (text: string, signal: AbortSignal): Promise<QueryCheck> =>
  checkQuery(JSON.parse(text) as QueryCheckRequest, signal)

/** What is wrong with a query as it is written, asked for once for each text; `check` is that of the text before while a new one is read. */
export function useCheck(cypher: string, params: Readonly<Record<string, unknown>>) {
  const asked = cypher.trim() === '' ? null : JSON.stringify({ cypher, params })
  const { value, problem, working } = useTyped(asked, read, pause)
  return { check: value, failed: problem !== null, working }
}
