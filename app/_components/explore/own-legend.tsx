'use client'

import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { OwnButtons } from './own-buttons'
import { SectionHeading } from './section'

/** What on the board is a person's own, told apart from what releases say; nothing without any. */
export function OwnLegend() {
  const { m } = useMessages()
  const items = Object.values(useExplore().session.board.own)
  if (items.length === 0) return null
  return (
    <section data-testid="own">
      <SectionHeading title={m.own.title} aside={items.length} />
      <p className="flex items-center gap-2 px-1 text-xs text-muted">
        <span aria-hidden className="inline-block size-4 rounded-sm border-2 border-dashed border-muted" />
        {m.own.mark}
      </p>
      <OwnButtons items={items} />
    </section>
  )
}
