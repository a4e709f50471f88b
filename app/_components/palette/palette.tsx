'use client'

import type { KeyboardEvent } from 'react'
import { Search, X } from 'lucide-react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { Modal } from '../ui/modal'
import type { PaletteHost } from './host'
import { PaletteRow, rowId } from './palette-row'
import { usePalette } from './use-palette'

const listId = 'palette-list'
/** Characters of a text that is looked up. */
const longest = 200

/** One field for everything: names, releases, sentences, boards, questions, and what the page can do. */
export function Palette({ host, onClose }: { host: PaletteHost | null; onClose: () => void }) {
  const { m } = useMessages()
  const words = m.palette
  const palette = usePalette(host, onClose)
  const { groups, active, count, working, said, problem, text } = palette
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') palette.enter()
    else if (event.key === 'ArrowDown') palette.move(1)
    else if (event.key === 'ArrowUp') palette.move(-1)
    else return
    event.preventDefault()
  }
  const nothing = count === 0 && !working && !problem
  return (
    <Modal
      label={words.title}
      onClose={onClose}
      className="mx-auto mt-2 max-h-[min(40rem,calc(100dvh-1rem))] w-[min(42rem,calc(100vw-1rem))] rounded-xl sm:mt-[9dvh] sm:max-h-[min(38rem,80dvh)]"
    >
      <div className="flex items-center gap-2.5 border-b border-line ps-4 pe-2">
        <Search size={18} aria-hidden className="shrink-0 text-muted" />
        <input
          role="combobox"
          aria-label={words.title}
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && rowId(active.id)}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={longest}
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => palette.type(event.target.value)}
          onKeyDown={press}
          className="min-w-0 flex-1 bg-transparent py-3.5 text-base outline-none placeholder:text-muted"
        />
        <button
          type="button"
          aria-label={m.explore.buttons.close}
          onClick={onClose}
          className="rounded-md p-1.5 text-muted pointer-coarse:p-3 hover:bg-raised hover:text-ink"
        >
          <X size={18} aria-hidden />
        </button>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={words.title}
        hidden={count === 0}
        className="min-h-0 flex-1 overflow-y-auto p-2"
      >
        {groups.map(({ name, entries }) => (
          <div key={name} role="group" aria-labelledby={`palette-${name}`} data-group={name}>
            <div
              id={`palette-${name}`}
              role="presentation"
              className="px-2.5 pt-2 pb-1 text-xs font-semibold tracking-wide text-muted uppercase"
            >
              {words.groups[name]}
            </div>
            {entries.map((entry) => (
              <PaletteRow
                key={entry.id}
                entry={entry}
                group={name}
                active={entry === active}
                onMark={palette.mark}
                onChoose={palette.choose}
              />
            ))}
          </div>
        ))}
      </div>
      {nothing && <p className="p-4 text-muted">{words.none(text.trim())}</p>}
      {problem && (
        <div role="alert" className="flex flex-wrap items-center gap-3 bg-warn-bg px-4 py-2.5 text-warn">
          <p className="min-w-0 flex-1">
            {problem.code === 'database_away' ? words.away : `${m.explore.failed} ${problem.message}`}
          </p>
          <Button className="text-ink" onClick={palette.retry}>
            {m.common.retry}
          </Button>
        </div>
      )}
      {said && (
        <p role="alert" className="bg-warn-bg px-4 py-2.5 text-warn">
          {said}
        </p>
      )}
      <p role="status" className="border-t border-line px-4 py-1.5 text-xs text-muted">
        {working ? m.explore.search.working : words.count(count)}
      </p>
    </Modal>
  )
}
