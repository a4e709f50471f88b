'use client'

import { useMemo } from 'react'
import { useKeeping } from '@/app/_components/ui/use-keeping'
import type { BoardState } from '@/lib/board/keep'
import { toKeptState } from '@/lib/board/keep'
import { toAddress } from '@/lib/board/address'
import { writeKept } from './kept-boards'

/** Keeps every state of the board in the browser, one at a time and the latest last; true once that failed. */
export function useKept({ session, paper, before }: BoardState, paused: boolean): boolean {
  const kept = useMemo(() => {
    if (paused) return null
    const search = toAddress(session.board, session.selection, paper.id)
    return { search, ...toKeptState({ session, paper, before }) }
  }, [session, paper, before, paused])
  return useKeeping(kept, writeKept)
}
