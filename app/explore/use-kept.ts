'use client'

import { useEffect, useRef, useState } from 'react'
import type { BoardState } from '@/lib/board/keep'
import { toKeptState } from '@/lib/board/keep'
import { toAddress } from '@/lib/board/address'
import type { KeptBoard } from './kept-boards'
import { writeKept } from './kept-boards'

/** Keeps every state of the board in the browser, one at a time and the latest last; true once that failed. */
export function useKept({ session, paper, before }: BoardState, paused: boolean): boolean {
  const [failed, setFailed] = useState(false)
  const waiting = useRef<KeptBoard>(undefined)
  const busy = useRef(false)
  useEffect(() => {
    if (paused) return
    const search = toAddress(session.board, session.selection, paper.id)
    waiting.current = { search, ...toKeptState({ session, paper, before }) }
    const write = async () => {
      if (busy.current) return
      busy.current = true
      try {
        for (let next = waiting.current; next; next = waiting.current) {
          waiting.current = undefined
          await writeKept(next)
        }
      } catch {
        setFailed(true)
      } finally {
        busy.current = false
      }
    }
    void write()
  }, [session, paper, before, paused])
  return failed
}
