'use client'

import { EyeOff } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** How much of the board is hidden, with one click to have it back; nothing when all is shown. */
export function HiddenChip() {
  const { m } = useMessages()
  const { shown, acts } = useExplore()
  if (shown.hiddenNodes + shown.hiddenLinks === 0) return null
  return (
    <div
      data-covers-board
      className="flex items-center gap-2 rounded-md border border-line bg-panel px-2.5 py-1 shadow-sm"
    >
      <EyeOff size={14} aria-hidden className="shrink-0 text-muted" />
      <span data-testid="hidden">{m.explore.hiddenCount(shown.hiddenNodes, shown.hiddenLinks)}</span>
      <button
        type="button"
        onClick={() => acts.perform({ type: 'show-all' })}
        className="shrink-0 font-semibold text-accent underline-offset-2 hover:underline"
      >
        {m.explore.showAll}
      </button>
    </div>
  )
}
