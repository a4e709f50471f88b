'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { addressOf, keepBoardAtWork, readBoardAtWork } from '@/app/explore/board-at-work'
import { openAddress } from '@/app/explore/open-board'
import { readAdded } from '@/app/explore/read-added'
import { useLayout } from '@/app/explore/use-layout'
import { useTask } from '@/app/explore/use-task'
import { parseAddress } from '@/lib/board/address'
import type { Command } from '@/lib/board/commands'
import type { BoardState } from '@/lib/board/keep'
import { blankPaper } from '@/lib/board/paper'
import { emptySession, sessionReducer } from '@/lib/board/session'
import type { BoardAct, BoardView } from '@/lib/results/board'
import { changeOf } from '@/lib/results/board'

/** What was done to the board at work, until it is taken back. */
export interface Done {
  readonly act: BoardAct
  /** Entities that came or went. */
  readonly count: number
  /** Steps that the board had then. */
  readonly steps: number
}

const isEmpty = ({ session: { board } }: BoardState) =>
  Object.keys(board.nodes).length + Object.keys(board.own).length === 0

/** The board at work, read when the page comes into view; null until it is, and where the browser keeps none. */
function useBoardAtWork() {
  const [state, setState] = useState<BoardState | null>(null)
  useEffect(() => {
    let alive = true
    const read = () => {
      if (document.visibilityState !== 'visible') return
      readBoardAtWork().then(
        (found) => alive && setState(isEmpty(found) ? null : found),
        () => undefined, // a browser that keeps nothing has no board at work
      )
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => {
      alive = false
      document.removeEventListener('visibilitychange', read)
    }
  }, [])
  return [state, setState] as const
}

async function commandOf(act: BoardAct, { session }: BoardState, ids: readonly string[]): Promise<Command> {
  const { board } = session
  if (act === 'add') return (await readAdded(board, ids)).command
  return { type: 'remove', ids: changeOf(act, board, ids).removes }
}

/** What a result can do to boards: start one, or change the one at work by one step that can be undone. */
export function useBoardActs() {
  const router = useRouter()
  const task = useTask()
  const { lay } = useLayout()
  const { run } = task
  const [state, setState] = useBoardAtWork()
  const [done, setDone] = useState<Done | null>(null)

  const change = useCallback(
    (act: BoardAct, ids: readonly string[]) =>
      run(async () => {
        const before = await readBoardAtWork()
        const { adds, removes } = changeOf(act, before.session.board, ids)
        const command = await commandOf(act, before, ids)
        const select = act === 'add' ? { select: { nodes: adds, line: null } } : {}
        const session = sessionReducer(before.session, { type: 'do', command, ...select })
        const after = { ...before, session }
        await keepBoardAtWork(after)
        setState(after)
        setDone({ act, count: adds.length + removes.length, steps: session.past.length })
      }),
    [run, setState],
  )
  const undo = useCallback(
    () =>
      run(async () => {
        const now = await readBoardAtWork()
        if (now.session.past.length === done?.steps) {
          const after = { ...now, session: sessionReducer(now.session, { type: 'undo' }) }
          await keepBoardAtWork(after)
          setState(after)
        }
        setDone(null)
      }),
    [run, setState, done],
  )
  const start = useCallback(
    (ids: readonly string[], view?: BoardView) =>
      run(async () => {
        const nodes = [...new Set([...ids, ...(view?.also ?? [])])]
        const { board } = await openAddress({ ...parseAddress(''), ...view, nodes }, lay)
        const session = sessionReducer(emptySession, { type: 'start', board })
        const before = await readBoardAtWork().catch(() => null)
        const fresh = { session, paper: blankPaper, before: before && !isEmpty(before) ? before : null }
        // where the browser keeps nothing, the address alone opens the board
        await keepBoardAtWork(fresh).catch(() => undefined)
        router.push(`/explore?${addressOf(fresh)}`)
      }),
    [run, lay, router],
  )
  return { state, done, task, change, undo, start, address: state ? `/explore?${addressOf(state)}` : null }
}

export type BoardActs = ReturnType<typeof useBoardActs>
