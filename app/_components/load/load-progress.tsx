'use client'

import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { BoardButton } from './board-button'
import { LoadedRow } from './loaded-row'
import type { Loading } from './use-loading'

interface Props {
  loading: Loading
  onStop: () => void
  onRetry: () => void
}

/** What became of a load, document by document, and the way on from it. */
export function LoadProgress({ loading, onStop, onRetry }: Props) {
  const { m } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const { phase, items, all } = loading
  useEffect(() => {
    if (phase === 'done') heading.current?.focus()
  }, [phase])
  const count = (status: (typeof items)[number]['status']) =>
    items.filter((item) => item.status === status).length
  const releases = [...new Set(items.flatMap((item) => item.release ?? []))]
  const summary = m.loading.report(count('new'), count('changed'), count('unchanged'), count('skipped'))
  return (
    <section className="rounded-lg border border-line bg-panel" aria-labelledby="load-state">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line p-4">
        <div className="min-w-48 flex-1">
          <h2 id="load-state" ref={heading} tabIndex={-1} className="font-semibold outline-none">
            {m.loading.phase[phase === 'none' ? 'working' : phase]}
          </h2>
          <p role="status" data-summary={phase} className="text-muted">
            {phase === 'working' ? m.loading.working(items.length, Math.max(all, items.length)) : summary}
          </p>
        </div>
        {phase === 'working' && (
          <>
            <progress
              max={Math.max(all, 1)}
              value={Math.min(items.length, all)}
              aria-label={m.loading.working(items.length, all)}
              className="h-2 w-full accent-accent sm:w-56"
            />
            <Button onClick={onStop}>{m.loading.stop}</Button>
          </>
        )}
        {(phase === 'failed' || phase === 'stopped') && (
          <Button onClick={onRetry}>{phase === 'stopped' ? m.loading.resume : m.common.retry}</Button>
        )}
        {phase !== 'working' && releases.length > 0 && <BoardButton releases={releases} look="strong" />}
      </div>
      {loading.problem && (
        <p role="alert" className="border-b border-line bg-bad-bg px-4 py-3 text-bad">
          {loading.problem.code === 'database_away' ? m.common.databaseAway.title : m.common.failed.title}
          {': '}
          {loading.problem.message}
        </p>
      )}
      <ul className="flex flex-col" aria-label={m.loading.documents}>
        {items.map((item, at) => (
          <LoadedRow key={`${item.source} ${at}`} item={item} />
        ))}
      </ul>
    </section>
  )
}
