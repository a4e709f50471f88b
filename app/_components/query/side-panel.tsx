'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '../i18n'

export const sections = ['ready', 'saved', 'history', 'schema'] as const
export type Section = (typeof sections)[number]

const tabId = (section: Section): string => `library-${section}`

interface Props {
  readonly section: Section
  readonly onSection: (section: Section) => void
  readonly children: ReactNode
}

/** What queries can be taken from: ready questions, saved ones, the history, and what is stored. */
export function SidePanel({ section, onSection, children }: Props) {
  const { m } = useMessages()
  const press = (event: KeyboardEvent) => {
    const on = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const at = sections.indexOf(section) + (event.key === on ? 1 : -1)
    const next = sections.at(at % sections.length)
    if (!next) return
    event.preventDefault()
    onSection(next)
    document.getElementById(tabId(next))?.focus()
  }
  return (
    <>
      <div
        role="tablist"
        aria-label={m.workbench.panel}
        tabIndex={-1}
        onKeyDown={press}
        className="flex h-10 shrink-0 border-b border-line bg-raised text-xs"
      >
        {sections.map((one) => (
          <button
            key={one}
            id={tabId(one)}
            type="button"
            role="tab"
            aria-selected={one === section}
            aria-controls="library-panel"
            tabIndex={one === section ? 0 : -1}
            onClick={() => onSection(one)}
            className={`min-w-0 flex-auto px-2 outline-offset-[-2px] ${one === section ? 'bg-panel font-semibold shadow-[inset_0_-2px_0_var(--accent)]' : 'text-muted hover:text-ink'}`}
          >
            {m.workbench.sections[one]}
          </button>
        ))}
      </div>
      <div
        id="library-panel"
        role="tabpanel"
        aria-labelledby={tabId(section)}
        className="min-h-0 flex-1 overflow-y-auto p-3"
      >
        {children}
      </div>
    </>
  )
}
