'use client'

import type { Dispatch, RefObject } from 'react'
import { useCallback, useMemo, useState } from 'react'
import type { ReadyName } from '@/app/_components/query/ready'
import type { FileEntity } from '@/lib/board/file'
import type { BoardState } from '@/lib/board/keep'
import type { Paper } from '@/lib/board/paper'
import type { Selection, SessionAction } from '@/lib/board/session'
import type { Board } from '@/lib/board/state'

/** A board to be shown instead of what is there. */
export interface Replacement {
  readonly board: Board
  readonly paper: Paper
  readonly selection?: Selection
  /** Entities of its document that the graph does not have. */
  readonly gone?: readonly FileEntity[]
  /** Where it came from, when that is worth telling. */
  readonly by?: 'file' | { readonly question: ReadyName }
}

interface Setters {
  readonly dispatch: Dispatch<SessionAction>
  readonly setPaper: (paper: Paper) => void
  readonly setGone: (gone: readonly FileEntity[]) => void
  readonly setBefore: (before: BoardState | null) => void
}

/** Shows one board instead of another, and the other one again, with all its history and the one before that. */
export function useReplacing(
  current: RefObject<BoardState>,
  { dispatch, setPaper, setGone, setBefore }: Setters,
) {
  const [by, setBy] = useState<Replacement['by'] | null>(null)
  const open = useCallback(
    ({ board, paper, selection, gone = [], by: from }: Replacement) => {
      setBefore(current.current)
      setBy(from ?? null)
      dispatch({ type: 'start', board, ...(selection ? { selection } : {}) })
      setPaper(paper)
      setGone(gone)
    },
    [current, dispatch, setPaper, setGone, setBefore],
  )
  const back = useCallback(() => {
    const { before } = current.current
    if (!before) return
    setBefore(before.before)
    setBy(null)
    dispatch({ type: 'restore', session: before.session })
    setPaper(before.paper)
    setGone([])
  }, [current, dispatch, setPaper, setGone, setBefore])
  const dismiss = useCallback(() => setBy(null), [])
  return useMemo(() => ({ by, open, back, dismiss }), [by, open, back, dismiss])
}
