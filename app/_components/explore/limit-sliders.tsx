'use client'

import { useRef } from 'react'
import { Minus, Plus } from 'lucide-react'
import { formatNumber } from '@/lib/i18n'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { SectionHeading } from './section'

/** The largest number of links that the stepper asks for. */
const mostLinks = 20

/** The least confidence of a link, and the fewest links of an entity. */
export function LimitSliders() {
  return (
    <>
      <Confidence />
      <Degree />
    </>
  )
}

/** A slider; the moves from one touch of it to the next are one step of undo. */
function Confidence() {
  const { m, lang } = useMessages()
  const { acts, session, shown } = useExplore()
  const touch = useRef(0)
  const { confidence } = session.board.limits
  const next = () => {
    touch.current += 1
  }
  return (
    <section>
      <SectionHeading title={m.filters.confidence} />
      <div className="px-1">
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={confidence}
          aria-label={m.filters.confidence}
          aria-valuetext={m.filters.atLeast(formatNumber(confidence, lang))}
          onPointerDown={next}
          onBlur={next}
          onChange={(event) =>
            acts.perform(
              { type: 'limit', limits: { confidence: Number(event.target.value) } },
              undefined,
              `confidence ${touch.current}`,
            )
          }
          className="h-4 w-full cursor-pointer accent-ink"
        />
        <p className="flex justify-between text-[0.8125rem] text-muted tabular-nums">
          <span>{m.filters.atLeast(formatNumber(confidence, lang))}</span>
          <span data-testid="hidden-by-confidence">{m.filters.hiddenBy(shown.hidden.confidence.links)}</span>
        </p>
      </div>
    </section>
  )
}

function Degree() {
  const { m } = useMessages()
  const { acts, session } = useExplore()
  const { degree } = session.board.limits
  const set = (value: number) => acts.perform({ type: 'limit', limits: { degree: value } })
  const look = 'rounded-md border border-line p-1 enabled:hover:bg-raised disabled:text-muted/50'
  return (
    <section>
      <SectionHeading title={m.filters.degree} />
      <div className="flex items-center gap-2 px-1" role="group" aria-label={m.filters.degree}>
        <button
          type="button"
          aria-label={m.filters.fewer}
          disabled={degree === 0}
          onClick={() => set(degree - 1)}
          className={look}
        >
          <Minus size={14} aria-hidden />
        </button>
        <span className="min-w-0 flex-1 text-center tabular-nums" data-testid="least-degree">
          {m.filters.fewest(degree)}
        </span>
        <button
          type="button"
          aria-label={m.filters.more}
          disabled={degree >= mostLinks}
          onClick={() => set(degree + 1)}
          className={look}
        >
          <Plus size={14} aria-hidden />
        </button>
      </div>
    </section>
  )
}
