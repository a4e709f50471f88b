'use client'

import { useMemo, useRef } from 'react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { spoken, tally, timelineOf, windowOf } from '@/lib/board/time'
import { formatRange } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import type { LimitSetter } from './time-brush'
import { TimeControls } from './time-controls'
import { TimeTrack } from './time-track'
import { useRemembered } from './use-remembered'

/** Time under the canvas: which part of it is shown, on which clock, and a line to choose on. Folded it is one line. */
export function TimeBar() {
  const { m, lang } = useMessages()
  const { session, shown, acts } = useExplore()
  const [open, setOpen] = useRemembered('communique.time-bar', '(min-width: 64rem)')
  const { board } = session
  const timeline = useMemo(() => timelineOf(board), [board])
  const { published, operations, events } = tally(shown)
  const touch = useRef(0)
  const setter: LimitSetter = {
    begin: () => {
      touch.current += 1
    },
    set: (limits) => acts.perform({ type: 'limit', limits }, undefined, `time ${touch.current}`),
  }
  const window = timeline && windowOf(timeline, board.limits)
  return (
    <section
      aria-label={m.time.title}
      className="shrink-0 border-t border-line bg-panel"
      data-testid="time-bar"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5">
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? m.time.close : m.time.open}
          onClick={() => setOpen(!open)}
          className="rounded-md p-1 text-muted hover:bg-raised hover:text-ink"
        >
          {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
        </button>
        <p className="min-w-0 flex-[1_1_12rem] truncate" data-testid="time-summary">
          {timeline && window ? (
            <>
              <strong className="font-semibold">
                {formatRange(
                  spoken(window.from, 'from', timeline.step),
                  spoken(window.to, 'to', timeline.step),
                  lang,
                )}
              </strong>
              <span className="text-muted"> · {m.time.tally(published, operations, events)}</span>
            </>
          ) : (
            <span className="text-muted">{m.time.nothing}</span>
          )}
        </p>
        {open && <TimeControls timeline={timeline} limits={board.limits} setter={setter} />}
      </div>
      {open && timeline && <TimeTrack timeline={timeline} limits={board.limits} setter={setter} />}
    </section>
  )
}
