'use client'

import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react'
import type { Alignment } from '@/lib/board/align'
import { align, alignments } from '@/lib/board/align'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { ToolButton, ToolGroup } from './toolbar'

const icons: Record<Alignment, typeof AlignStartVertical> = {
  left: AlignStartVertical,
  centre: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
  across: AlignHorizontalDistributeCenter,
  down: AlignVerticalDistributeCenter,
}

/** Buttons that put the nodes `ids` in line, each one step of undo; spreading needs three. */
export function AlignButtons({ ids }: { ids: readonly string[] }) {
  const { m } = useMessages()
  const { acts, session } = useExplore()
  return (
    <ToolGroup label={m.align.title}>
      {alignments.map((way) => {
        const Icon = icons[way]
        const positions = align(session.board.positions, ids, way)
        return (
          <ToolButton
            key={way}
            label={m.align.ways[way]}
            icon={<Icon size={16} aria-hidden />}
            disabled={Object.keys(positions).length === 0}
            onClick={() => acts.perform({ type: 'move', positions })}
          />
        )
      })}
    </ToolGroup>
  )
}
