'use client'

import type { LucideIcon } from 'lucide-react'
import { Braces, ChartColumn, History, Network, Table2 } from 'lucide-react'
import { useMessages } from '../i18n'

/** The ways that a result can be looked at. */
export const resultViews = ['table', 'graph', 'chart', 'time', 'json'] as const
export type ResultView = (typeof resultViews)[number]

const icons: Readonly<Record<ResultView, LucideIcon>> = {
  table: Table2,
  graph: Network,
  chart: ChartColumn,
  time: History,
  json: Braces,
}

/** Chooses how a result is looked at, among the ways that suit it. */
export function ViewChoice({
  views,
  view,
  onView,
}: {
  views: readonly ResultView[]
  view: ResultView
  onView: (view: ResultView) => void
}) {
  const { m } = useMessages()
  return (
    <div
      role="group"
      aria-label={m.resultViews.label}
      className="flex max-w-full divide-x divide-line overflow-x-auto rounded-md border border-line bg-panel"
    >
      {views.map((name) => {
        const Icon = icons[name]
        return (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => onView(name)}
            className={`inline-flex items-center gap-1.5 px-2.5 py-1.5 outline-offset-[-2px] hover:bg-raised ${name === view ? 'bg-raised font-semibold' : ''}`}
          >
            <Icon size={15} aria-hidden />
            {m.resultViews.views[name]}
          </button>
        )
      })}
    </div>
  )
}
