'use client'

import type { KeyboardEvent, Ref } from 'react'
import { useMemo } from 'react'
import { drawBoard, markSelection } from '@/lib/board/picture'
import type { BoardEvents } from '@/app/_components/board/behaviours/behaviour'
import type { CanvasHandle } from '@/app/_components/board/board-canvas'
import { BoardCanvas } from '@/app/_components/board/board-canvas'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { useBackdrop } from './use-backdrop'

/** The board as a picture; the menu key opens the menu of what is selected, in the middle of the canvas. */
export function Canvas({
  ref,
  onMenu,
  onLine,
}: {
  ref: Ref<CanvasHandle>
  onMenu: BoardEvents['onMenu']
  onLine: () => void
}) {
  const { m, lang } = useMessages()
  const { session, shown, acts, openExpand } = useExplore()
  const { board, selection } = session
  const drawn = useMemo(
    () => drawBoard(board, shown, { lang, ofTotal: m.explore.ofTotal, more: m.explore.more }),
    [board, shown, lang, m],
  )
  const backdrop = useBackdrop()
  const picture = useMemo(
    () => ({ ...markSelection(drawn, selection), ...(backdrop ? { backdrop } : {}) }),
    [drawn, selection, backdrop],
  )
  const events: BoardEvents = {
    onSelect: (picked) => {
      acts.select(picked)
      if (picked.line) onLine()
    },
    onExpand: openExpand,
    onMove: (positions) => acts.perform({ type: 'move', positions }),
    onMenu,
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return
    event.preventDefault()
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const at = { x: left + width / 2, y: top + height / 2 }
    onMenu({ id: selection.line ?? selection.nodes[0], at })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the canvas inside has the focus; this only adds the menu key
    <div className="absolute inset-0" onContextMenu={(event) => event.preventDefault()} onKeyDown={press}>
      <BoardCanvas ref={ref} picture={picture} events={events} label={m.explore.canvas} />
    </div>
  )
}
