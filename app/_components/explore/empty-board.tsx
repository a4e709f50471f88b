'use client'

import { Waypoints } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { EmptyQuestions } from './empty-questions'
import { EmptyStarts } from './empty-starts'

/** What stands on a board with nothing on it: how to begin. */
export function EmptyBoard() {
  const { m } = useMessages()
  return (
    <div className="pointer-events-none absolute inset-0 flex overflow-y-auto p-6 max-lg:pointer-events-auto">
      <div className="m-auto flex max-w-lg flex-col items-center gap-4">
        <Waypoints size={28} aria-hidden className="text-muted max-lg:hidden" />
        <h2 className="text-lg font-semibold">{m.explore.empty.title}</h2>
        <ol className="flex flex-col gap-3">
          {m.explore.empty.steps.map((step, at) => (
            <li key={step} className="flex gap-3">
              <span
                aria-hidden
                className="flex size-6 shrink-0 items-center justify-center rounded-full bg-raised text-xs font-semibold"
              >
                {at + 1}
              </span>
              <span className="pt-0.5 text-muted">{step}</span>
            </li>
          ))}
        </ol>
        <EmptyStarts />
        <EmptyQuestions />
      </div>
    </div>
  )
}
