'use client'

import type { KeyboardEvent, Ref } from 'react'
import { useMemo, useState } from 'react'
import { foldSelection, unfoldMove, unfoldSelection } from '@/lib/board/folding'
import { drawBoard, markSelection } from '@/lib/board/picture'
import type { BoardEvents, Tool } from '@/app/_components/board/behaviours/behaviour'
import type { BoardEngine } from '@/app/_components/board/engine'
import type { CanvasHandle } from '@/app/_components/board/board-canvas'
import { BoardCanvas } from '@/app/_components/board/board-canvas'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { HiddenChip } from './hidden-chip'
import { Minimap } from './minimap'
import { useBackdrop } from './use-backdrop'

/** The board as a picture; the menu key opens the menu of what is selected, in the middle of the canvas. */
export function Canvas({
  ref,
  onMenu,
  onLine,
  tool,
}: {
  ref: Ref<CanvasHandle>
  onMenu: BoardEvents['onMenu']
  onLine: () => void
  tool: Tool
}) {
  const { m, lang } = useMessages()
  const { session, folded, acts, openExpand, looks, findCommunities, expected } = useExplore()
  const { board, selection } = session
  const drawn = useMemo(
    () =>
      drawBoard({ ...board, positions: folded.positions }, folded.shown, {
        lang,
        ofTotal: m.explore.ofTotal,
        more: m.explore.more,
        looks: looks.nodes,
        findCommunities,
      }),
    [board, folded, lang, m, looks, findCommunities],
  )
  const backdrop = useBackdrop()
  const [engine, setEngine] = useState<BoardEngine | null>(null)
  const picture = useMemo(
    () => ({ ...markSelection(drawn, foldSelection(folded, selection)), ...(backdrop ? { backdrop } : {}) }),
    [drawn, folded, selection, backdrop],
  )
  const events: BoardEvents = {
    onSelect: (drawnOnes) => {
      const picked = unfoldSelection(folded, drawnOnes)
      acts.select(picked)
      if (picked.line) onLine()
    },
    onExpand: (id) => {
      const group = folded.groups.find((each) => each.id === id)
      if (group?.folded) folded.open(id)
      else if (group) acts.perform({ type: 'fold', ids: [id], folded: true })
      else openExpand(id)
    },
    onMove: (moved) => acts.perform({ type: 'move', positions: unfoldMove(folded, moved) }),
    onMenu: ({ id, at }) => {
      if (!id?.includes('|')) return onMenu({ id, at })
      const picked = unfoldSelection(folded, { nodes: [], line: id })
      if (picked.line !== id) acts.select(picked)
      return onMenu({ id: picked.line ?? picked.nodes[0], at })
    },
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
      <BoardCanvas
        ref={ref}
        picture={picture}
        events={events}
        label={m.explore.canvas}
        tool={tool}
        onEngine={setEngine}
        expected={expected}
      />
      <div className="pointer-events-none absolute start-3 bottom-3 z-10 flex max-w-[calc(100%-1.5rem)] flex-col items-start gap-2 *:pointer-events-auto">
        <HiddenChip />
        {picture.nodes.length > 0 && <Minimap engine={engine} picture={picture} />}
      </div>
    </div>
  )
}
