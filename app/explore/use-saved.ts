'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { BoardFacts } from '@/lib/api/boards'
import { boardFactsSchema } from '@/lib/api/boards'
import { api } from '@/lib/api/client'
import type { BoardFile } from '@/lib/board/file'
import { parseBoardFile, toBoardFile } from '@/lib/board/file'
import { blankPaper, documentOf, savedPaper } from '@/lib/board/paper'
import { AppError, toAppError } from '@/lib/errors'
import { openFile } from './open-board'
import type { BoardWork } from './use-board'
import { retryAfter } from './use-task'

const channelName = 'communique-boards'

/** What is said about the saved board until it is closed. */
export type SavedNotice =
  | { readonly type: 'failed'; readonly error: AppError; readonly work: () => Promise<void> }
  | { readonly type: 'conflict'; readonly facts: BoardFacts }
  | { readonly type: 'deleted'; readonly name: string; readonly undo: () => void }
  | { readonly type: 'not-imported'; readonly error: AppError }

export type SavedState = 'new' | 'saved' | 'changed' | 'saving' | 'elsewhere' | 'failed'

const conflictOf = (error: AppError): BoardFacts | undefined =>
  error.code === 'conflict' ? boardFactsSchema.safeParse(error.details?.saved).data : undefined

/** Tells other tabs what was saved, and `onOther` what they saved. */
function useOtherTabs(onOther: (facts: BoardFacts) => void): (facts: BoardFacts) => void {
  const channel = useRef<BroadcastChannel>(undefined)
  useEffect(() => {
    const opened = new BroadcastChannel(channelName)
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const facts = boardFactsSchema.safeParse(data).data
      if (facts) onOther(facts)
    })
    channel.current = opened
    return () => opened.close()
  }, [onOther])
  return useCallback((facts) => channel.current?.postMessage(facts), [])
}

/** Warns before the page is left with changes that would be lost: to a saved board, or where the browser keeps nothing. */
function useWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}

function stateOf(notice: SavedNotice | null, isNew: boolean, dirty: boolean): SavedState {
  if (notice?.type === 'failed') return 'failed'
  if (notice?.type === 'conflict') return 'elsewhere'
  if (isNew) return 'new'
  return dirty ? 'changed' : 'saved'
}

/** The board of the page as one that is kept on the server: its state and everything that can be done with it. */
export function useSaved(work: BoardWork) {
  const { paper, setPaper, acts, notKept } = work
  const { board } = work.session
  const [saving, setSaving] = useState(false)
  const [notice, setNotice] = useState<SavedNotice | null>(null)
  const text = useMemo(() => documentOf(board, paper), [board, paper])
  const dirty = paper.id !== null && paper.text !== text
  const empty = Object.keys(board.nodes).length + Object.keys(board.own).length === 0
  useWarning(dirty || saving || (notKept && paper.id === null && !empty))

  const onOther = useCallback(
    (facts: BoardFacts) => {
      if (facts.id === paper.id && facts.version > paper.version) setNotice({ type: 'conflict', facts })
    },
    [paper.id, paper.version],
  )
  const tell = useOtherTabs(onOther)
  useEffect(() => {
    if (paper.id === null) return undefined
    let alive = true
    // Only early news: saving asks again and says what failed.
    api.board(paper.id).then(
      (facts) => alive && onOther(boardFactsSchema.parse(facts)),
      () => undefined,
    )
    return () => {
      alive = false
    }
  }, [paper.id, onOther])

  const attempts = useRef(0)
  const attempt = useCallback((asked: () => Promise<void>) => {
    const mine = ++attempts.current
    // What was asked last tells how things stand, whichever is answered last.
    const tellOf = (next: (now: SavedNotice | null) => SavedNotice | null) => {
      if (mine === attempts.current) setNotice(next)
    }
    setSaving(true)
    asked()
      .then(() => tellOf((now) => (now?.type === 'failed' || now?.type === 'conflict' ? null : now)))
      .catch((cause: unknown) => {
        const error = toAppError(cause)
        const facts = conflictOf(error)
        tellOf(() => (facts ? { type: 'conflict', facts } : { type: 'failed', error, work: asked }))
      })
      .finally(() => mine === attempts.current && setSaving(false))
  }, [])

  /** Keeps `document` under `name`: as a new board, or over `over`. */
  const keep = (name: string, document: BoardFile, over?: { id: string; version: number }) =>
    attempt(async () => {
      const facts = over
        ? await api.changeBoard(over.id, { name, version: over.version, document })
        : await api.saveBoard({ name, document })
      setPaper({
        id: facts.id,
        name: facts.name,
        version: facts.version,
        lost: paper.lost,
        text: JSON.stringify({ ...document, name: facts.name }),
      })
      tell(facts)
    })
  const now = (name: string) => toBoardFile(board, name, paper.lost)
  const over = (version: number) => (paper.id === null ? undefined : { id: paper.id, version })

  const again = notice?.type === 'failed' ? notice : null
  const retry = () => again && attempt(again.work)
  useEffect(() => {
    if (again?.error.code !== 'database_away') return undefined
    const timer = setTimeout(() => attempt(again.work), retryAfter)
    return () => clearTimeout(timer)
  }, [again, attempt])

  /** Says why a file is not opened. */
  const refuseFile = (error: AppError) => setNotice({ type: 'not-imported', error })
  const state = saving ? 'saving' : stateOf(notice, paper.id === null, dirty)

  return {
    state,
    notice,
    dismiss: () => setNotice(null),
    retry,
    save: () => keep(paper.name, now(paper.name), over(paper.version)),
    saveAs: (name: string) => keep(name, now(name)),
    /** Gives the saved board another name; changes since stay unsaved. */
    rename: (name: string) => {
      const saved = JSON.parse(paper.text) as BoardFile
      keep(name, { ...saved, name }, over(paper.version))
    },
    overwrite: (facts: BoardFacts) => keep(paper.name, now(paper.name), over(facts.version)),
    /** Shows the board as it was saved elsewhere, with the one before to be undone to. */
    reload: (id: string) =>
      attempt(async () => {
        const saved = await api.board(id)
        const opened = await openFile(saved.document)
        acts.open({
          board: opened.board,
          paper: savedPaper(opened.board, saved, opened.lost),
          gone: opened.missing,
        })
      }),
    remove: () => {
      const before = paper
      if (before.id === null) return
      const { id } = before
      attempt(async () => {
        await api.deleteBoard(id)
        setPaper({ ...before, id: null, text: '', version: 0 })
        const undo = () =>
          attempt(async () => {
            await api.restoreBoard(id)
            setPaper(before)
            setNotice(null)
          })
        setNotice({ type: 'deleted', name: before.name, undo })
      })
    },
    /** Shows the board of a file; a file that holds none changes nothing. */
    importFile: async (file: Blob) => {
      try {
        const content = await file.text().catch((cause: unknown) => {
          const message = 'This cannot be read as a file. Choose a file that “Export file” made.'
          throw new AppError('bad_request', message, { cause })
        })
        const document = parseBoardFile(content)
        const { board: found, lost, missing } = await openFile(document)
        acts.open({
          board: found,
          paper: { ...blankPaper, name: document.name, lost },
          gone: missing,
          fromFile: true,
        })
        setNotice(null)
      } catch (error) {
        refuseFile(toAppError(error))
      }
    },
    refuseFile,
    document: text,
  }
}

export type SavedBoardWork = ReturnType<typeof useSaved>
