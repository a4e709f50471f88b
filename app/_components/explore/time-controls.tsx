'use client'

import { Pause, Play, StepBack, StepForward } from 'lucide-react'
import type { Clock, Limits } from '@/lib/board/state'
import type { Timeline } from '@/lib/board/time'
import { binAt, rangeOf, shift, stretchOf, windowOf } from '@/lib/board/time'
import { dayOf, isDate } from '@/lib/board/dates'
import { useMessages } from '@/app/_components/i18n'
import type { LimitSetter } from './time-brush'
import { ToolButton, ToolGroup } from './toolbar'
import { speeds, usePlaying } from './use-playing'

interface Props {
  readonly timeline: Timeline | undefined
  readonly limits: Limits
  readonly setter: LimitSetter
}
const clocks: readonly Clock[] = ['happened', 'published']

/** How many months or years a window has, and the one that playing begins with when all is shown. */
function playingWindow(timeline: Timeline, limits: Limits) {
  const whole = limits.from === null && limits.to === null
  return whole
    ? stretchOf(timeline, 0, Math.max(0, Math.ceil(timeline.bins.length / 8) - 1))
    : windowOf(timeline, limits)
}

/** Clock, steps, playing, typed dates, what was known on a day, and what has no date. */
export function TimeControls({ timeline, limits, setter }: Props) {
  const { m } = useMessages()
  const once = (change: Partial<Limits>) => {
    setter.begin()
    setter.set(change)
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem]">
      <ToolGroup label={m.time.clock}>
        {clocks.map((clock) => (
          <button
            key={clock}
            type="button"
            aria-pressed={limits.clock === clock}
            onClick={() => once({ clock })}
            className={`h-7 px-2.5 ${limits.clock === clock ? 'bg-ink font-semibold text-panel' : 'hover:bg-raised'}`}
          >
            {m.time.clocks[clock]}
          </button>
        ))}
      </ToolGroup>
      {timeline && <Steps timeline={timeline} limits={limits} setter={setter} once={once} />}
      {timeline && <TypedDates timeline={timeline} limits={limits} once={once} />}
      {timeline && timeline.undated > 0 && (
        <label className="flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={limits.undated}
            onChange={(event) => once({ undated: event.target.checked })}
            className="accent-ink"
          />
          {m.time.undated(timeline.undated)}
        </label>
      )}
    </div>
  )
}

type Once = (change: Partial<Limits>) => void

function Steps({ timeline, limits, setter, once }: Props & { timeline: Timeline; once: Once }) {
  const { m } = useMessages()
  const window = playingWindow(timeline, limits)
  const width = binAt(timeline, window.to) - binAt(timeline, window.from) + 1
  const isWhole = limits.from === null && limits.to === null
  const { playing, still, speed, setSpeed, toggle } = usePlaying(setter.begin, () => {
    const next = isWhole ? window : shift(timeline, window, 1)
    if (!isWhole && next.to === window.to) return false
    setter.set(rangeOf(timeline, next))
    return true
  })
  const step = (by: number) => once(rangeOf(timeline, isWhole ? window : shift(timeline, window, by)))
  return (
    <ToolGroup>
      <ToolButton
        label={m.time.back}
        icon={<StepBack size={14} aria-hidden />}
        onClick={() => step(-width)}
      />
      <ToolButton
        label={playing ? m.time.pause : still ? m.time.still : m.time.play}
        icon={playing ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
        disabled={still}
        onClick={toggle}
      />
      <ToolButton
        label={m.time.forward}
        icon={<StepForward size={14} aria-hidden />}
        onClick={() => step(width)}
      />
      <select
        aria-label={m.time.speed}
        value={speed}
        disabled={still}
        onChange={(event) => setSpeed(speeds.find((each) => each === Number(event.target.value)) ?? 1)}
        className="bg-panel px-1 disabled:text-muted"
      >
        {speeds.map((each) => (
          <option key={each} value={each}>
            {each}×
          </option>
        ))}
      </select>
    </ToolGroup>
  )
}

/** Dates as a person types them; the page's range follows once a date is complete, an emptied one is open. */
function TypedDates({ timeline, limits, once }: { timeline: Timeline; limits: Limits; once: Once }) {
  const { m } = useMessages()
  const window = windowOf(timeline, limits)
  const take = (name: 'from' | 'to' | 'knownOn', text: string) => {
    if (text === '' || isDate(text)) once({ [name]: text === '' ? null : text })
  }
  const field = 'h-7 rounded-md border border-line bg-panel px-1.5 tabular-nums'
  return (
    <>
      {(['from', 'to'] as const).map((name) => (
        <input
          key={`${name} ${window[name]}`}
          type="date"
          aria-label={m.time[name]}
          defaultValue={dayOf(window[name])}
          onBlur={(event) => event.target.value !== dayOf(window[name]) && take(name, event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && take(name, event.currentTarget.value)}
          className={field}
        />
      ))}
      {(limits.from !== null || limits.to !== null) && (
        <button
          type="button"
          onClick={() => once({ from: null, to: null })}
          className="font-semibold text-accent hover:underline"
        >
          {m.time.whole}
        </button>
      )}
      {limits.clock === 'published' && (
        <label className="flex items-center gap-1.5">
          {m.time.known}
          <input
            key={limits.knownOn}
            type="date"
            defaultValue={limits.knownOn ?? ''}
            onBlur={(event) =>
              event.target.value !== (limits.knownOn ?? '') && take('knownOn', event.target.value)
            }
            onKeyDown={(event) => event.key === 'Enter' && take('knownOn', event.currentTarget.value)}
            className={field}
          />
        </label>
      )}
    </>
  )
}
