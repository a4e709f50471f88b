'use client'

import { createContext, useContext, useState } from 'react'
import { api } from '@/lib/api/client'
import type { JudgementRequest } from '@/lib/api/judgements'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'

/** What follows a change of what people decided: the board and the sentences are read again. */
const Judged = createContext<() => Promise<void>>(async () => {})
export const JudgedProvider = Judged.Provider

/** Judging the sentences of a line. Each act resolves to whether it was saved; a failure is kept in `problem`. */
export function useJudging() {
  const judged = useContext(Judged)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<AppError | null>(null)
  const save = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true)
    try {
      await work()
      await judged()
      setProblem(null)
      return true
    } catch (error) {
      setProblem(toAppError(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    problem,
    judge: (request: JudgementRequest) => save(() => api.judge(request)),
    undo: (id: string) => save(() => api.undoJudgement(id)),
  }
}
