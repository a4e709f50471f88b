'use client'

import { Maximize, Minus, Plus } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { ToolButton, ToolGroup } from './toolbar'

/** Zoom and fit, on the corner of the canvas. */
export function ZoomButtons() {
  const { m } = useMessages()
  const { act } = useExplore()
  const { buttons } = m.explore
  return (
    <div className="absolute end-3 bottom-3 z-10 shadow-sm">
      <ToolGroup>
        <ToolButton
          label={buttons.zoomOut}
          hint="−"
          icon={<Minus size={16} aria-hidden />}
          onClick={() => act('zoomOut')}
        />
        <ToolButton
          label={buttons.fit}
          hint="F"
          icon={<Maximize size={16} aria-hidden />}
          onClick={() => act('fit')}
        />
        <ToolButton
          label={buttons.zoomIn}
          hint="+"
          icon={<Plus size={16} aria-hidden />}
          onClick={() => act('zoomIn')}
        />
      </ToolGroup>
    </div>
  )
}
