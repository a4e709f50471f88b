'use client'

import { formatNumber } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** What the largest node stands for, and how many have no value. */
export function LegendSizes() {
  const { m, lang } = useMessages()
  const { session, looks, figuresFailed } = useExplore()
  const { most, unit, without } = looks.scale
  const largest = [formatNumber(most, lang), unit].filter(Boolean).join(' ')
  return (
    <div className="text-muted">
      <p className="flex items-center gap-2">
        <svg width="34" height="18" aria-hidden className="shrink-0">
          <circle cx="5" cy="9" r="4" fill="none" stroke="currentColor" />
          <circle cx="24" cy="9" r="8" fill="none" stroke="currentColor" />
        </svg>
        <span dir="auto">{m.looks.largest(largest)}</span>
      </p>
      {without > 0 && <p data-testid="without-size">{m.looks.without(without)}</p>}
      {figuresFailed && session.board.look.size.startsWith('figure:') && (
        <p role="alert" className="text-bad">
          {m.looks.failed}
        </p>
      )}
    </div>
  )
}
