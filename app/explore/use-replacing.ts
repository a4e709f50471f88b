'use client'

import type { Dispatch, RefObject } from 'react'
import { useCallback, useMemo, useState } from 'react'
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
  /** Whether it came from a file, which is told. */
  readonly fromFile?: boolean
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
  const [fromFile, setFromFile] = useState(false)
  const open = useCallback(
    ({ board, paper, selection, gone = [], fromFile: isFile = false }: Replacement) => {
      setBefore(current.current)
      setFromFile(isFile)
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
    setFromFile(false)
    dispatch({ type: 'restore', session: before.session })
    setPaper(before.paper)
    setGone([])
  }, [current, dispatch, setPaper, setGone, setBefore])
  const dismiss = useCallback(() => setFromFile(false), [])
  return useMemo(() => ({ fromFile, open, back, dismiss }), [fromFile, open, back, dismiss])
}
