'use client'

import type { ReactNode } from 'react'
import { LoaderCircle, X } from 'lucide-react'
import { addressLimit } from '@/lib/board/address'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { useState } from 'react'
import { Copied } from '@/app/_components/ui/copied'
import { BoardNotices } from './board-notices'

const looks = {
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
} as const

function Line({
  look,
  children,
  onClose,
  retry,
}: {
  look: keyof typeof looks
  children: ReactNode
  onClose: () => void
  retry?: () => void
}) {
  const { m } = useMessages()
  return (
    <div
      role="alert"
      className={`pointer-events-auto flex items-start gap-3 rounded-lg px-3 py-2 shadow-sm ${looks[look]}`}
    >
      <p className="min-w-0 flex-1">{children}</p>
      {retry && (
        <button type="button" onClick={retry} className="shrink-0 font-semibold underline underline-offset-2">
          {m.explore.retry}
        </button>
      )}
      <button type="button" aria-label={m.explore.dismiss} onClick={onClose} className="shrink-0 p-0.5">
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}

/** What a person has to know about the board: work going on, what failed, what was left out. */
export function Notices() {
  const { m } = useMessages()
  const { task, acts, layout, shown, folded, missing, unknown, cut, copying } = useExplore()
  const [cutSeen, setCutSeen] = useState(false)
  const away = task.problem?.code === 'database_away'
  return (
    <div className="pointer-events-none absolute inset-x-3 top-3 z-10 mx-auto flex max-w-xl flex-col gap-2">
      {task.problem && (
        <Line look={away ? 'warn' : 'bad'} onClose={task.dismiss} retry={task.retry}>
          {away ? m.explore.away : `${m.explore.failed} ${task.problem.message}`}
        </Line>
      )}
      {unknown && (
        <Line look="warn" onClose={acts.dismissUnknown}>
          {m.explore.search.none(unknown)}
        </Line>
      )}
      {missing > 0 && (
        <Line look="warn" onClose={acts.dismissMissing}>
          {m.explore.missing(missing)}
        </Line>
      )}
      {cut && !cutSeen && (
        <Line look="warn" onClose={() => setCutSeen(true)}>
          {m.explore.cut(addressLimit)}
        </Line>
      )}
      {folded.crowded && (
        <div
          role="status"
          className={`pointer-events-auto flex items-start gap-3 rounded-lg px-3 py-2 shadow-sm ${looks.warn}`}
        >
          <p className="min-w-0 flex-1">{m.groups.crowded(shown.nodes.length)}</p>
          <button
            type="button"
            onClick={acts.showAnyway}
            className="shrink-0 font-semibold underline underline-offset-2"
          >
            {m.groups.anyway}
          </button>
        </div>
      )}
      {folded.refused && (
        <Line look="warn" onClose={folded.dismissRefused}>
          {m.groups.tooMany(folded.refused.nodes, folded.refused.lines)}
        </Line>
      )}
      <BoardNotices />
      {copying.note.failed ? (
        <Line look="warn" onClose={copying.dismiss}>
          {copying.note.text}
        </Line>
      ) : (
        <p
          className={`self-center ${copying.note.text ? 'rounded-full border border-line bg-panel px-3 py-1 shadow-sm' : ''}`}
        >
          <Copied note={copying.note} />
        </p>
      )}
      <p role="status" className="self-center">
        {layout.slow && (
          <span className="pointer-events-auto flex items-center gap-2 rounded-full border border-line bg-panel px-3 py-1 text-muted shadow-sm">
            <LoaderCircle size={14} aria-hidden className="animate-spin motion-reduce:animate-none" />
            {m.layouts.laying}
            <button type="button" onClick={layout.cancel} className="font-semibold text-ink underline">
              {m.layouts.cancel}
            </button>
          </span>
        )}
        {task.busy && !task.problem && !layout.slow && (
          <span className="flex items-center gap-2 rounded-full border border-line bg-panel px-3 py-1 text-muted shadow-sm">
            <LoaderCircle size={14} aria-hidden className="animate-spin" />
            {m.explore.loading}
          </span>
        )}
      </p>
    </div>
  )
}
