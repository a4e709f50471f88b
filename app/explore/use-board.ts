'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { api } from '@/lib/api/client'
import type { Address } from '@/lib/board/address'
import type { Command } from '@/lib/board/commands'
import type { Choice } from '@/lib/board/expand'
import type { Neighbour } from '@/lib/board/expand-named'
import type { BoardState } from '@/lib/board/keep'
import { shownOf } from '@/lib/board/lines'
import { blankPaper } from '@/lib/board/paper'
import type { Selection } from '@/lib/board/session'
import { emptySession, sessionReducer } from '@/lib/board/session'
import type { LayoutName } from '@/lib/board/state'
import type { LinkCount } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { openQuestion } from './open-board'
import { readAdded } from './read-added'
import { readExpansion, readPicked, type Expanding } from './read-expansion'
import { useAddress } from './use-address'
import { useKept } from './use-kept'
import { useLayout } from './use-layout'
import { useOpening } from './use-opening'
import type { Replacement } from './use-replacing'
import { useReplacing } from './use-replacing'
import { useTask } from './use-task'

/** The board of the explore page: its session, and every act on it. Acts that read the graph report through `task`. */
export function useBoard(address: Address, start: string, lang: InterfaceLanguage) {
  const [session, dispatch] = useReducer(sessionReducer, emptySession)
  /** Whether a board of more than draws smoothly is drawn whole. */
  const [anyway, setAnyway] = useState(false)
  const task = useTask()
  const { run } = task
  const layout = useLayout()
  const { lay } = layout
  const [before, setBefore] = useState<BoardState | null>(null)
  const page = useOpening(address, run, { dispatch, start, lay, lang, setBefore })
  const { opening, paper, setPaper, setMissing, setGone, setUnknown, setAsked } = page
  const state: BoardState = { session, paper, before }
  const current = useRef(state)
  useEffect(() => {
    current.current = state
  })
  const replacing = useReplacing(current, { dispatch, setPaper, setGone, setBefore })
  const open = useCallback(
    (replacement: Replacement) => {
      replacing.open(replacement)
      setAsked(null)
    },
    [replacing, setAsked],
  )
  const back = useCallback(() => {
    replacing.back()
    setAsked(null)
  }, [replacing, setAsked])
  useAddress(session, paper.id, opening)
  const notKept = useKept(state, opening)

  const perform = useCallback((command: Command, select?: Selection, gesture?: string) => {
    dispatch({ type: 'do', command, ...(select ? { select } : {}), ...(gesture ? { gesture } : {}) })
  }, [])
  const select = useCallback((selection: Selection) => dispatch({ type: 'select', selection }), [])
  const acts = useMemo(
    () => ({
      perform,
      select,
      /** Shows a board instead of what is there, until `back`. */
      open,
      back,
      /** Shows the answer to a ready question instead of what is there. */
      openQuestion: (name: string) =>
        run(async () => {
          const found = await openQuestion({ name }, lay)
          if (found) open({ board: found.opened.board, paper: blankPaper })
          setAsked({ name, answer: found?.share ?? 'nothing' })
        }),
      /** Undoes or redoes until as many steps are done. */
      go: (step: number) => dispatch({ type: 'go', step }),
      dismissGone: () => setGone([]),
      /** Takes back the last act; before the first one, that this board was opened instead of another. */
      undo: () => (current.current.session.past.length > 0 ? dispatch({ type: 'undo' }) : back()),
      redo: () => dispatch({ type: 'redo' }),
      /** Puts entities on the board and selects them, or `then`. */
      add: (ids: readonly string[], then: Selection = { nodes: ids, line: null }) =>
        run(async () => {
          const added = await readAdded(current.current.session.board, ids)
          setMissing(added.missing)
          perform(added.command, then)
        }),
      expand: (parent: string, choices: readonly Choice[], how: Expanding) =>
        run(async () => {
          const { board } = current.current.session
          perform(await readExpansion({ board, parent }, choices, how))
        }),
      /** Adds neighbours that were picked by name. */
      expandWith: (parent: string, picked: readonly Neighbour[], counts: readonly LinkCount[]) =>
        run(async () => {
          const { board } = current.current.session
          perform(await readPicked({ board, parent }, picked, counts))
        }),
      /** Lays out what is shown, as one act; nothing when it is stopped. */
      arrange: (name: LayoutName) =>
        run(async () => {
          const { board } = current.current.session
          const { nodes, links } = shownOf(board)
          const { pinned, positions: now } = board
          const graph = { nodes, links }
          const positions = await lay({ layout: name, graph, board: { pinned, positions: now } })
          if (positions) perform({ type: 'arrange', layout: name, positions })
        }),
      /** Reads again what the graph says between the two ends of a line. */
      reread: async (line: string) => {
        const { links } = await api.subgraph(line.split('|'))
        dispatch({ type: 'refresh', fresh: { line, links } })
      },
      showAnyway: () => setAnyway(true),
      dismissMissing: () => setMissing(0),
      dismissUnknown: () => setUnknown(''),
      dismissAsked: () => setAsked(null),
      dismissFile: replacing.dismiss,
    }),
    [perform, select, run, lay, open, back, replacing.dismiss, setGone, setMissing, setUnknown, setAsked],
  )
  const shown = useMemo(() => shownOf(session.board), [session.board])
  const { missing, gone, unknown, asked } = page
  return {
    session,
    shown,
    anyway,
    acts,
    task,
    layout,
    opening,
    /** Whether the address names a board that is still being read. */
    expected: opening && start !== '',
    paper,
    setPaper,
    missing,
    gone,
    unknown,
    asked,
    fromFile: replacing.fromFile,
    /** Whether the board was opened instead of another one. */
    replaced: before !== null,
    canUndo: session.past.length > 0 || before !== null,
    notKept,
    cut: address.cut,
  }
}

export type BoardWork = ReturnType<typeof useBoard>
