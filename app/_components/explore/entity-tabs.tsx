'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useRef, useState } from 'react'

/** One tab: its name, how many things are under it, and what it shows. */
export interface EntityTab {
  readonly name: string
  readonly label: string
  readonly count?: number | undefined
  readonly panel: ReactNode
}

/** Tabs of the inspector; arrows, Home and End move between them. Only the chosen one is drawn, and so read. */
export function EntityTabs({ label, tabs }: { label: string; tabs: readonly EntityTab[] }) {
  const [chosen, setChosen] = useState(tabs[0]?.name)
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    tabs.findIndex(({ name }) => name === chosen),
  )
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = tabs.at(to % tabs.length)
    setChosen(next?.name)
    list.current?.querySelectorAll('button')[tabs.findIndex((tab) => tab === next)]?.focus()
  }
  return (
    <>
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={press}
        className="flex gap-1 border-b border-line px-3"
      >
        {tabs.map(({ name, label: words, count }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${base}-${name}`}
            aria-selected={index === at}
            aria-controls={`${base}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setChosen(name)}
            className={`-mb-px border-b-2 px-1.5 py-1.5 whitespace-nowrap ${index === at ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink'}`}
          >
            {words}
            {count === undefined ? null : <span className="ms-1 text-muted tabular-nums">{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${tabs[at]?.name}`}>
        {tabs[at]?.panel}
      </div>
    </>
  )
}
