'use client'

import { dayNumber, lastDay } from '@/lib/board/dates'
import type { Limits } from '@/lib/board/state'
import type { Stretch, Timeline } from '@/lib/board/time'
import { spoken, windowOf } from '@/lib/board/time'
import { formatDate } from '@/lib/i18n'
import { kinds } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import type { Handle, LimitSetter } from './time-brush'
import { useBrush } from './time-brush'

/** Most years that are written under the line, and up to where one has room, in per cent of the line. */
const mostLabels = 12
const roomUpTo = 97

/** Where a stretch lies, as shares of the whole in per cent; time runs from left to right in every language. */
function place(timeline: Timeline, { from, to }: Stretch) {
  const whole = timeline.to - timeline.from + 1
  return { left: ((from - timeline.from) / whole) * 100, width: ((to - from + 1) / whole) * 100 }
}
const css = ({ left, width }: { left: number; width: number }) => ({ left: `${left}%`, width: `${width}%` })

/** The time line with its counts, spans, window and handles. */
export function TimeTrack({
  timeline,
  limits,
  setter,
}: {
  timeline: Timeline
  limits: Limits
  setter: LimitSetter
}) {
  const { m } = useMessages()
  const brush = useBrush(timeline, limits, setter)
  const window = windowOf(timeline, limits)
  const known = limits.knownOn === null ? undefined : dayNumber(lastDay(limits.knownOn))
  return (
    <div dir="ltr" className="px-2 pb-1">
      <div
        data-testid="time-track"
        className="relative h-16 cursor-crosshair touch-none overflow-visible border-b border-line select-none"
        onPointerDown={brush.down}
        onPointerMove={brush.move}
        onPointerUp={brush.up}
        onPointerCancel={brush.up}
      >
        <div
          className="absolute inset-y-0 bg-accent/10"
          style={css(
            place(timeline, {
              from: Math.max(window.from, timeline.from),
              to: Math.min(window.to, timeline.to),
            }),
          )}
        />
        <Years timeline={timeline} />
        <Counts timeline={timeline} />
        <Spans timeline={timeline} />
        {(['from', 'to'] as const).map((handle) => (
          <HandleKnob
            key={handle}
            handle={handle}
            label={m.time[handle]}
            day={window[handle]}
            timeline={timeline}
            brush={brush}
          />
        ))}
        {known !== undefined && limits.clock === 'published' && (
          <HandleKnob handle="known" label={m.time.known} day={known} timeline={timeline} brush={brush} />
        )}
      </div>
      <YearLabels timeline={timeline} />
    </div>
  )
}

const yearsOf = (timeline: Timeline): number[] => {
  const found = timeline.bins.flatMap(({ from }) => {
    const date = spoken(from, 'from', 'year')
    return date.length === 4 ? [Number(date)] : []
  })
  const every = Math.ceil(found.length / mostLabels)
  return found.filter((_, at) => at % every === 0)
}
const leftOf = (timeline: Timeline, year: number) =>
  place(timeline, { from: dayNumber(String(year)), to: dayNumber(String(year)) }).left

function Years({ timeline }: { timeline: Timeline }) {
  return yearsOf(timeline).map((year) => (
    <div
      key={year}
      className="pointer-events-none absolute inset-y-0 w-px bg-line"
      style={{ left: `${leftOf(timeline, year)}%` }}
    />
  ))
}

function YearLabels({ timeline }: { timeline: Timeline }) {
  const written = yearsOf(timeline).filter((year) => leftOf(timeline, year) <= roomUpTo)
  return (
    <div aria-hidden className="relative h-4 text-xs text-muted tabular-nums">
      {written.map((year) => (
        <span key={year} className="absolute" style={{ left: `${leftOf(timeline, year)}%` }}>
          {year}
        </span>
      ))}
    </div>
  )
}

function Counts({ timeline }: { timeline: Timeline }) {
  const { m, lang } = useMessages()
  const most = Math.max(1, ...timeline.bins.map(({ count }) => count))
  return timeline.bins.map((bin) => (
    <div
      key={bin.from}
      title={m.time.bin(formatDate(spoken(bin.from, 'from', timeline.step), lang), bin.count)}
      className="absolute bottom-0 border-x border-panel bg-muted/35"
      style={{ ...css(place(timeline, bin)), height: `${(bin.count / most) * 100}%` }}
    />
  ))
}

/** Operations and events in the colours of their kinds; a click selects one. Days of publication are dots. */
function Spans({ timeline }: { timeline: Timeline }) {
  return (
    <>
      {timeline.spans.map((span) => (
        <div
          key={span.id}
          data-span={span.id}
          className="pointer-events-none absolute h-2.5 min-w-1.5 rounded-[3px]"
          style={{
            ...css(place(timeline, span)),
            top: 6 + span.lane * 16,
            background: kinds[span.kind].colour,
          }}
        />
      ))}
      {timeline.marks.map((day) => (
        <div
          key={day}
          className="pointer-events-none absolute bottom-1 size-1.5 -translate-x-1/2 rounded-full bg-ink"
          style={{ left: `${place(timeline, { from: day, to: day }).left}%` }}
        />
      ))}
    </>
  )
}

function HandleKnob({
  handle,
  label,
  day,
  timeline,
  brush,
}: {
  handle: Handle
  label: string
  day: number
  timeline: Timeline
  brush: ReturnType<typeof useBrush>
}) {
  const { lang } = useMessages()
  const end = handle === 'from' ? 'from' : 'to'
  const shown = Math.max(timeline.from, Math.min(timeline.to, day))
  const { left, width } = place(timeline, { from: shown, to: shown })
  return (
    <div
      role="slider"
      tabIndex={0}
      data-handle={handle}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={timeline.from}
      aria-valuemax={timeline.to}
      aria-valuenow={shown}
      aria-valuetext={formatDate(spoken(day, end, timeline.step), lang)}
      onFocus={brush.begin}
      onKeyDown={(event) => brush.press(event, handle)}
      className={`absolute inset-y-0 w-3 -translate-x-1/2 cursor-ew-resize before:absolute before:inset-y-0 before:start-1/2 before:w-0.5 before:-translate-x-1/2 after:absolute after:start-1/2 after:top-1/2 after:h-5 after:w-2 after:-translate-1/2 after:rounded-sm after:border after:bg-panel ${handle === 'known' ? 'before:bg-warn after:border-warn' : 'before:bg-ink after:border-ink'}`}
      style={{ left: `${end === 'from' ? left : left + width}%` }}
    />
  )
}
