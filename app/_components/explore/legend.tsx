'use client'

import type { ReactNode } from 'react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ColourRule, Look, SizeRule } from '@/lib/board/state'
import { colourRules, lineRules } from '@/lib/board/state'
import { measureNames, measures } from '@/lib/model/measures'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'
import { LegendGroups } from './legend-groups'
import { LegendLines } from './legend-lines'
import { LegendSizes } from './legend-sizes'
import { roomy, useRemembered } from './use-remembered'

/** What the looks of the board mean, only what occurs on it, and the rules to choose from; folds into one button. */
export function Legend() {
  const { m } = useMessages()
  const [open, setOpen] = useRemembered('communique.legend', roomy)
  return (
    <section
      aria-label={m.looks.title}
      data-testid="legend"
      data-covers-board
      className="absolute end-3 top-3 z-10 max-h-[calc(100%-5rem)] w-max max-w-56 overflow-y-auto rounded-md border border-line bg-panel text-[0.8125rem] shadow-sm"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-label={open ? m.looks.close : m.looks.open}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center justify-between gap-2 px-2.5 py-1 font-semibold hover:bg-raised"
      >
        {m.looks.title}
        {open ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
      </button>
      {open && (
        <div className="flex flex-col gap-2 px-2.5 pb-2">
          <Rules />
          <LegendGroups />
          <LegendSizes />
          <LegendLines />
        </div>
      )}
    </section>
  )
}

/** The rules for colour, size, lanes and lines; measures are those that an entity on the board has. */
function Rules() {
  const { m, lang } = useMessages()
  const { session, acts, figures } = useExplore()
  const { look, layout } = session.board
  const known = measureNames.filter(
    (name) => look.size === `figure:${name}` || figures.some(({ measure }) => measure === name),
  )
  const sizes: readonly (readonly [SizeRule, string])[] = [
    ['degree', m.looks.degree],
    ['stories', m.looks.stories],
    ...known.map((name) => [`figure:${name}`, measures[name].label[lang]] as const),
  ]
  return (
    <>
      <Choice
        label={m.looks.colour}
        value={look.colour}
        onChoose={(colour) => acts.perform({ type: 'look', look: { colour: colour as ColourRule } })}
      >
        {colourRules.map((rule) => (
          <option key={rule} value={rule}>
            {m.looks.colours[rule]}
          </option>
        ))}
      </Choice>
      <Choice
        label={m.looks.size}
        value={look.size}
        onChoose={(size) => acts.perform({ type: 'look', look: { size: size as SizeRule } })}
      >
        {sizes.map(([rule, words]) => (
          <option key={rule} value={rule}>
            {words}
          </option>
        ))}
      </Choice>
      {(layout === 'lanes' || layout === 'series') && (
        <Choice
          label={m.layouts.lanes}
          value={layout}
          onChoose={(name) => acts.arrange(name === 'series' ? 'series' : 'lanes')}
        >
          <option value="lanes">{m.layouts.by.lanes}</option>
          <option value="series">{m.layouts.by.series}</option>
        </Choice>
      )}
      <Choice
        label={m.looks.lines}
        value={look.lines}
        onChoose={(lines) => acts.perform({ type: 'look', look: { lines: lines as Look['lines'] } })}
      >
        {lineRules.map((rule) => (
          <option key={rule} value={rule}>
            {m.looks.ways[rule]}
          </option>
        ))}
      </Choice>
    </>
  )
}

function Choice({
  label,
  value,
  onChoose,
  children,
}: {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
}) {
  return (
    <label className="flex items-center justify-between gap-2">
      <span className="text-muted">{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="h-7 max-w-40 min-w-0 rounded-md border border-line bg-panel px-1"
      >
        {children}
      </select>
    </label>
  )
}
