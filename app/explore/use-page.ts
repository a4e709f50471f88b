'use client'

import { useCallback, useMemo, useState } from 'react'
import { roomy, useRemembered } from '@/app/_components/explore/use-remembered'
import type { PathEnds } from '@/lib/board/paths/address'

/** Which of the two panels a narrow page shows under the board. */
export type Tab = 'none' | 'filters' | 'inspector'

/** Which dialog about the board as a whole is open. */
export type BoardDialog = 'save-as' | 'rename' | 'open' | 'history' | 'cypher'

/** What is open on the page around the board, and what was last said to screen readers. */
export function usePage(start: PathEnds | null) {
  const [expanding, setExpanding] = useState<string | null>(null)
  const [menu, setMenu] = useState<{ id: string | undefined; at: { x: number; y: number } } | null>(null)
  const [paths, setPaths] = useState(start)
  const [help, setHelp] = useState(false)
  const [table, setTable] = useState(false)
  const [panels, setPanels] = useState(true)
  const [tab, setTab] = useState<Tab>('none')
  const [boardDialog, setBoardDialog] = useState<BoardDialog | null>(null)
  const [lasso, setLasso] = useState(false)
  const [minimap, setMinimap] = useRemembered('communique.minimap', roomy)
  const [picturing, setPicturing] = useState(false)
  const [said, setSaid] = useState('')

  const focusSearch = useCallback(() => document.getElementById('board-search')?.focus(), [])
  const focusBoard = useCallback(() => document.getElementById('board-canvas')?.focus(), [])
  /** Moves the focus to the board, canvas or tree, once it is there, where the one that had it is gone. */
  const catchFocus = useCallback(() => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('#board-tree [tabindex="0"], #board-canvas')?.focus()
    })
  }, [])
  /** Opens the inspector wherever it is and moves the focus to its heading. */
  const focusInspector = useCallback(() => {
    setPanels(true)
    setTab('inspector')
    requestAnimationFrame(() => document.getElementById('inspector-heading')?.focus())
  }, [])

  return useMemo(
    () => ({
      expanding,
      setExpanding,
      menu,
      setMenu,
      paths,
      setPaths,
      help,
      setHelp,
      table,
      setTable,
      panels,
      setPanels,
      tab,
      setTab,
      boardDialog,
      setBoardDialog,
      lasso,
      setLasso,
      minimap,
      setMinimap,
      picturing,
      setPicturing,
      said,
      say: setSaid,
      focusSearch,
      focusBoard,
      catchFocus,
      focusInspector,
    }),
    [
      expanding,
      menu,
      paths,
      help,
      table,
      panels,
      tab,
      boardDialog,
      lasso,
      minimap,
      setMinimap,
      picturing,
      said,
      focusSearch,
      focusBoard,
      catchFocus,
      focusInspector,
    ],
  )
}

export type PageState = ReturnType<typeof usePage>
