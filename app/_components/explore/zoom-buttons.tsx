'use client'

import { ImageDown, Lasso, Maximize, Minus, Plus } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { ToolButton, ToolGroup } from './toolbar'

/** Lasso, picture, zoom and fit, on the corner of the canvas. */
export function ZoomButtons({ lasso }: { lasso: boolean }) {
  const { m } = useMessages()
  const { act } = useExplore()
  const { buttons } = m.explore
  return (
    <div data-covers-board className="absolute end-3 bottom-3 z-10 flex gap-2">
      <ToolGroup>
        <ToolButton
          label={m.canvas.lasso}
          hint="L"
          icon={<Lasso size={16} aria-hidden />}
          pressed={lasso}
          onClick={() => act('lasso')}
        />
        <ToolButton
          label={m.canvas.picture}
          hint="Shift S"
          icon={<ImageDown size={16} aria-hidden />}
          onClick={() => act('picture')}
        />
      </ToolGroup>
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
