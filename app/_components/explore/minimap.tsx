'use client'

import { ChevronDown, Map as MapIcon } from 'lucide-react'
import type { Picture } from '@/lib/board/picture'
import type { BoardEngine } from '@/app/_components/board/engine'
import { MinimapCanvas } from '@/app/_components/board/minimap-canvas'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** The whole board in small, on the corner of the canvas; folds into one button. */
export function Minimap({ engine, picture }: { engine: BoardEngine | null; picture: Picture }) {
  const { m } = useMessages()
  const { act, minimap } = useExplore()
  return (
    <section
      aria-label={m.minimap.title}
      data-covers-board
      className="rounded-md border border-line bg-panel text-[0.8125rem] shadow-sm"
    >
      <button
        type="button"
        aria-expanded={minimap}
        aria-label={minimap ? m.minimap.close : m.minimap.open}
        title={`${m.minimap.title} (M)`}
        onClick={() => act('minimap')}
        className="flex w-full items-center justify-between gap-2 rounded-md px-2.5 py-1 font-semibold hover:bg-raised pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        {minimap ? (
          <>
            {m.minimap.title}
            <ChevronDown size={14} aria-hidden />
          </>
        ) : (
          <MapIcon size={16} aria-hidden />
        )}
      </button>
      {minimap && engine && <MinimapCanvas engine={engine} picture={picture} label={m.minimap.move} />}
    </section>
  )
}
