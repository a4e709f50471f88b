'use client'

import { Cable, SquarePen, StickyNote } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { ToolButton, ToolGroup } from './toolbar'

/** Buttons that put things of one's own on the board. */
export function OwnTools() {
  const { m } = useMessages()
  const { act, session } = useExplore()
  const { nodes, line } = session.selection
  const pair = nodes.length === 2 || line?.includes('|') === true
  return (
    <ToolGroup label={m.own.group}>
      <ToolButton
        label={m.own.node}
        hint="Shift E"
        icon={<SquarePen size={16} aria-hidden />}
        onClick={() => act('ownNode')}
      />
      <ToolButton
        label={m.own.link}
        hint="Shift L"
        icon={<Cable size={16} aria-hidden />}
        disabled={!pair}
        onClick={() => act('ownLink')}
      />
      <ToolButton
        label={m.own.note}
        hint="Shift N"
        icon={<StickyNote size={16} aria-hidden />}
        onClick={() => act('ownNote')}
      />
    </ToolGroup>
  )
}
