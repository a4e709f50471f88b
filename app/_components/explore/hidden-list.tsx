'use client'

import type { Cause } from '@/lib/board/limits'
import { causes, liftOf } from '@/lib/board/limits'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { SectionHeading } from './section'

/** What is hidden, counted by cause, each one click from coming back; nothing when all is shown. */
export function HiddenList() {
  const { m } = useMessages()
  const { shown, acts } = useExplore()
  const found = causes.filter((cause) => shown.hidden[cause].nodes + shown.hidden[cause].links > 0)
  if (found.length === 0) return null
  const words = (cause: Cause) => {
    const { nodes, links } = shown.hidden[cause]
    return cause === 'eye' ? m.filters.eye(nodes, links) : m.filters.causes[cause](nodes, links)
  }
  return (
    <section>
      <SectionHeading title={m.filters.hidden} />
      <ul className="flex flex-col gap-0.5 rounded-md bg-raised px-2 py-1.5 text-[0.8125rem]">
        {found.map((cause) => (
          <li key={cause} className="flex items-baseline gap-2" data-cause={cause}>
            <span className="min-w-0 flex-1">{words(cause)}</span>
            <button
              type="button"
              aria-label={m.filters.showAgain(words(cause))}
              onClick={() =>
                acts.perform(
                  cause === 'eye' ? { type: 'open-eyes' } : { type: 'limit', limits: liftOf(cause) },
                )
              }
              className="shrink-0 font-semibold text-accent hover:underline"
            >
              {m.filters.show}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
