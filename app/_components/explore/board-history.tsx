'use client'

import { useEffect, useRef, useState } from 'react'
import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react'
import { historyOf } from '@/lib/board/history'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { usePanelKeys } from './use-panel-keys'

/** Milliseconds that a step of a replay is shown. */
const pace = 700
const namesShown = 3

const stillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Every step of the board in words, to go to or to replay one by one; beside the board, which it does not cover. */
export function BoardHistory({ onClose }: { onClose: () => void }) {
  const { m } = useMessages()
  const { session, acts } = useExplore()
  const [playing, setPlaying] = useState(false)
  const steps = historyOf(session)
  const done = session.past.length
  const words = m.boards
  const heading = useRef<HTMLHeadingElement>(null)
  const press = usePanelKeys(heading, onClose)
  useEffect(() => {
    if (!playing) return undefined
    const timer = setTimeout(() => (done < steps.length ? acts.go(done + 1) : setPlaying(false)), pace)
    return () => clearTimeout(timer)
  }, [playing, done, steps.length, acts])
  const replay = () => {
    acts.go(0)
    setPlaying(!stillness())
  }
  const named = (names: readonly string[]) =>
    names.length > namesShown
      ? words.andMore(names.slice(0, namesShown).join(', '), names.length - namesShown)
      : names.join(', ')
  const iconButton =
    'rounded-md p-1 text-muted enabled:hover:bg-raised enabled:hover:text-ink disabled:opacity-40'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is the panel's own key
    <section
      aria-label={words.history}
      onKeyDown={press}
      className="absolute start-3 bottom-3 z-20 flex max-h-[60%] w-72 max-w-[calc(100%-1.5rem)] flex-col rounded-lg border border-line bg-panel shadow-xl"
    >
      <header className="flex items-center gap-1 border-b border-line px-3 py-2">
        <h2 ref={heading} tabIndex={-1} className="min-w-0 flex-1 font-semibold">
          {words.history}
        </h2>
        <button
          type="button"
          aria-label={words.back}
          disabled={done === 0}
          onClick={() => acts.go(done - 1)}
          className={iconButton}
        >
          <ChevronLeft size={18} aria-hidden className="rtl:-scale-x-100" />
        </button>
        <button
          type="button"
          aria-label={words.forward}
          disabled={done === steps.length}
          onClick={() => acts.go(done + 1)}
          className={iconButton}
        >
          <ChevronRight size={18} aria-hidden className="rtl:-scale-x-100" />
        </button>
        <button
          type="button"
          aria-label={playing ? words.stop : words.replay}
          disabled={steps.length === 0}
          onClick={playing ? () => setPlaying(false) : replay}
          className={iconButton}
        >
          {playing ? <Pause size={18} aria-hidden /> : <Play size={18} aria-hidden />}
        </button>
        <button type="button" aria-label={m.explore.buttons.close} onClick={onClose} className={iconButton}>
          <X size={18} aria-hidden />
        </button>
      </header>
      <p role="status" className="px-3 pt-2 text-xs text-muted">
        {steps.length === 0 ? words.noSteps : words.stepOf(done, steps.length)}
      </p>
      <ol className="min-h-0 overflow-y-auto p-1">
        <li>
          <button
            type="button"
            aria-current={done === 0 ? 'step' : undefined}
            onClick={() => acts.go(0)}
            className={`w-full rounded-md px-2 py-1 text-start hover:bg-raised ${done === 0 ? 'font-semibold' : ''}`}
          >
            {words.beginning}
          </button>
        </li>
        {steps.map((step) => (
          <li key={step.number}>
            <button
              type="button"
              aria-current={step.number === done ? 'step' : undefined}
              onClick={() => acts.go(step.number)}
              className={`w-full rounded-md px-2 py-1 text-start hover:bg-raised ${step.number === done ? 'font-semibold' : ''} ${step.done ? '' : 'text-muted'}`}
            >
              {words.steps[step.command.type]}
              {step.names.length > 0 && (
                <>
                  {': '}
                  <bdi>{named(step.names)}</bdi>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
