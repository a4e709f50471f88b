'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '@/lib/api/client'
import type { QueryResult } from '@/lib/api/query'
import type { PlanStep } from '@/lib/cypher/plan'
import { AppError, toAppError } from '@/lib/errors'
import type { PastRun } from '@/lib/workbench/history'
import { checkQuery } from './check-query'

/** What became of the last thing that a tab asked. */
export type Answer =
  | { readonly status: 'none' | 'cancelled' }
  | { readonly status: 'running'; readonly since: number }
  | { readonly status: 'answered'; readonly result: QueryResult; readonly asked: Asked }
  | { readonly status: 'explained'; readonly plan: PlanStep }
  | { readonly status: 'failed'; readonly error: AppError; readonly cypher: string }

/** A query to be run for a tab. */
export interface Asked {
  readonly tab: string
  readonly title: string | null
  readonly cypher: string
  readonly params: Readonly<Record<string, unknown>>
  readonly limit: number
  /** `explain` plans it without running, `profile` runs it and counts what each step costs. */
  readonly how: 'run' | 'explain' | 'profile'
}

async function ask({ cypher, params, limit, how, ...rest }: Asked, signal: AbortSignal): Promise<Answer> {
  if (how === 'explain') {
    const { plan, problems } = await checkQuery({ cypher, params }, signal)
    const problem = problems.find(({ severity }) => severity === 'error')
    if (plan && !problem) return { status: 'explained', plan }
    const { message = 'The database gives no plan for this.', ...details } = problem ?? {}
    throw new AppError('query_failed', message, { details })
  }
  const result = await api.query({ cypher, params, limit, plan: how === 'profile' }, signal)
  return { status: 'answered', result, asked: { cypher, params, limit, how, ...rest } }
}

/** Runs one query at a time; a new one or `cancel` gives up the one before. Answers stay with their tabs. */
export function useRun(onEnd: (run: PastRun) => void) {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const running = useRef<AbortController>(undefined)

  const run = useCallback(
    (asked: Asked) => {
      running.current?.abort()
      const mine = new AbortController()
      running.current = mine
      const since = Date.now()
      const tell = (answer: Answer) => setAnswers((now) => ({ ...now, [asked.tab]: answer }))
      const end = (answer: Answer) => {
        tell(answer)
        if (asked.how === 'explain') return
        const { cypher, title, params } = asked
        const rows = answer.status === 'answered' ? answer.result.rows.length : null
        const outcome =
          answer.status === 'answered' || answer.status === 'cancelled' ? answer.status : 'failed'
        const at = new Date(since).toISOString()
        onEnd({ cypher, title, params, at, milliseconds: Date.now() - since, outcome, rows })
      }
      tell({ status: 'running', since })
      ask(asked, mine.signal).then(end, (error: unknown) =>
        end(
          mine.signal.aborted
            ? { status: 'cancelled' }
            : { status: 'failed', cypher: asked.cypher, error: toAppError(error) },
        ),
      )
    },
    [onEnd],
  )
  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => () => running.current?.abort(), [])
  return { answers, run, cancel }
}
