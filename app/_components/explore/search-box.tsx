'use client'

import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { Search } from 'lucide-react'
import type { SearchHit } from '@/lib/api/schemas'
import { useMessages } from '@/app/_components/i18n'
import { EntityOption } from '@/app/_components/ui/entity-option'
import { useExplore } from '@/app/explore/explore-context'
import { useSuggestions } from '@/app/explore/use-suggestions'

const listId = 'search-suggestions'
const optionId = (at: number) => `search-suggestion-${at}`

/** Finds entities by any of their names and puts the chosen one on the board. */
export function SearchBox({ start }: { start: string }) {
  const { m } = useMessages()
  const { acts, session } = useExplore()
  const [text, setText] = useState(start)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const found = useSuggestions(open ? text : '')
  const { hits } = found
  const at = Math.min(active, hits.length - 1)

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return
    acts.add([hit.id])
    setText('')
    setOpen(false)
    document.getElementById('board-canvas')?.focus()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') choose(hits[at])
    else if (event.key === 'Escape' && open && text) setOpen(false)
    else if (event.key === 'Escape') event.currentTarget.blur()
    else if (event.key === 'ArrowDown') {
      setOpen(true)
      setActive((at + 1) % Math.max(1, hits.length))
    } else if (event.key === 'ArrowUp') setActive((at - 1 + hits.length) % Math.max(1, hits.length))
    else return
    event.preventDefault()
  }
  const showing = open && found.text !== '' && text.trim() !== ''

  return (
    <div className="relative min-w-0 flex-1 lg:max-w-2xl" role="search">
      <Search size={16} aria-hidden className="pointer-events-none absolute start-3 top-2.5 text-muted" />
      <input
        id="board-search"
        role="combobox"
        aria-label={m.explore.search.label}
        aria-expanded={showing && hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showing && hits.length > 0 ? optionId(at) : undefined}
        aria-describedby="search-status"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={m.explore.search.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          setActive(0)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        className="w-full rounded-md border border-line bg-bg py-1.5 ps-9 pe-9 placeholder:text-muted"
      />
      <kbd
        title={m.explore.search.hint}
        className="pointer-events-none absolute end-2 top-1.5 hidden rounded border border-line bg-panel px-1.5 text-xs leading-5 text-muted lg:block"
      >
        /
      </kbd>
      <div
        className={`absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-lg border border-line bg-panel shadow-lg ${showing ? '' : 'hidden'}`}
      >
        <div
          id={listId}
          role="listbox"
          aria-label={m.explore.search.label}
          className="max-h-96 overflow-y-auto"
        >
          {hits.map((hit, index) => (
            <EntityOption
              key={hit.id}
              id={optionId(index)}
              hit={hit}
              active={index === at}
              note={session.board.nodes[hit.id] && m.explore.search.known}
              end={m.explore.search.links(hit.degree)}
              onChoose={choose}
            />
          ))}
        </div>
        {showing && hits.length === 0 && !found.working && (
          <p className="px-3 py-2.5 text-muted">
            {found.problem ? m.explore.failed : m.explore.search.none(found.text)}
          </p>
        )}
      </div>
      <p id="search-status" role="status" className="sr-only">
        {showing && (found.working ? m.explore.search.working : m.explore.search.results(hits.length))}
      </p>
    </div>
  )
}
