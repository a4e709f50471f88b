'use client'

import type { Dispatch } from 'react'
import { useEffect, useState } from 'react'
import { api } from '@/lib/api/client'
import type { Address } from '@/lib/board/address'
import { withGroups } from '@/lib/board/address-groups'
import type { FileEntity } from '@/lib/board/file'
import type { BoardState } from '@/lib/board/keep'
import { fromKeptState } from '@/lib/board/keep'
import type { Paper } from '@/lib/board/paper'
import { blankPaper, savedPaper } from '@/lib/board/paper'
import type { SessionAction } from '@/lib/board/session'
import type { InterfaceLanguage } from '@/lib/i18n'
import { toAppError } from '@/lib/errors'
import { questionNamed } from '@/lib/questions'
import { givenIn, questionAddress } from '@/lib/questions/address'
import { readKept } from './kept-boards'
import type { Share } from './open-board'
import { openAddress, openFile, openQuestion, openSearch } from './open-board'
import type { useLayout } from './use-layout'
import type { Task } from './use-task'

/** What became of the ready question called `name`. */
export interface Asked {
  readonly name: string
  readonly answer: Share | 'nothing' | 'unknown'
}

type Layout = ReturnType<typeof useLayout>

interface Ways {
  readonly dispatch: Dispatch<SessionAction>
  /** The query string of the address. */
  readonly start: string
  readonly lay: Layout['lay']
  readonly lang: InterfaceLanguage
  readonly setBefore: (before: BoardState | null) => void
}

const isNamed = (address: Address) =>
  [address.query, address.question, ...address.nodes].some((part) => part !== '')

/** Opens what the page begins with: what this tab kept, else the saved board, the question, the entities or the search of its address. */
export function useOpening(
  address: Address,
  run: Task['run'],
  { dispatch, start, lay, lang, setBefore }: Ways,
) {
  const [opening, setOpening] = useState(true)
  const [paper, setPaper] = useState<Paper>(blankPaper)
  const [missing, setMissing] = useState(0)
  /** Entities of the document that the graph does not have. */
  const [gone, setGone] = useState<readonly FileEntity[]>([])
  /** The text that a search at the start found nothing for. */
  const [unknown, setUnknown] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)

  useEffect(() => {
    let alive = true
    const openSaved = async (id: string) => {
      const saved = await api.board(id)
      const opened = await openFile(saved.document)
      dispatch({ type: 'start', board: opened.board, selection: address.selection })
      setPaper(savedPaper(opened.board, saved, opened.lost))
      setGone(opened.missing)
    }
    const openNamed = async () => {
      const opened =
        address.nodes.length > 0 ? await openAddress(address, lay) : await openSearch(address.query)
      if (opened) {
        const board = withGroups(opened.board, address.groups, lang)
        dispatch({ type: 'start', board, selection: opened.selection })
      } else setUnknown(address.query)
      setMissing(opened?.missing ?? 0)
    }
    const openAsked = async (name: string) => {
      const question = questionNamed(name)
      if (!question) {
        setAsked({ name, answer: 'unknown' })
        return
      }
      const given = givenIn(new URLSearchParams(start))
      if (question.params.some((param) => !param.optional && !given[param.name])) {
        // What the question cannot do without is chosen where it is asked.
        window.location.replace(questionAddress(name, given))
        return
      }
      const found = await openQuestion({ name, given }, lay)
      if (found) dispatch({ type: 'start', board: found.opened.board })
      setAsked({ name, answer: found?.share ?? 'nothing' })
    }
    const open = async () => {
      try {
        if (address.board !== null) await openSaved(address.board)
        else await (address.question ? openAsked(address.question) : openNamed())
        setOpening(false)
      } catch (error) {
        if (toAppError(error).code === 'not_found') setOpening(false)
        throw error
      }
    }
    const begin = async () => {
      // A browser that keeps nothing is told of when it should keep something.
      const kept = await readKept(address.board, start).catch(() => null)
      if (!alive) return
      if (kept) {
        const state = fromKeptState(kept)
        dispatch({ type: 'restore', session: state.session })
        setPaper(state.paper)
        setBefore(state.before)
      }
      if (kept || (address.board === null && !isNamed(address))) setOpening(false)
      else run(open)
    }
    void begin()
    return () => {
      alive = false
    }
  }, [address, start, lay, lang, dispatch, run, setBefore])

  return {
    opening,
    paper,
    setPaper,
    missing,
    setMissing,
    gone,
    setGone,
    unknown,
    setUnknown,
    asked,
    setAsked,
  }
}
