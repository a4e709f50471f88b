'use client'

import type { SearchHit } from '@/lib/api/schemas'
import { kinds } from '@/lib/model'
import { useMessages } from '../i18n'
import { KindBadge } from './kind-badge'

interface Props {
  id: string
  hit: SearchHit
  /** Whether the keys of the combobox stand on it. */
  active: boolean
  /** What is to be said besides its kind and the name that matched. */
  note?: string | undefined
  /** At the end of the line. */
  end?: string
  onChoose: (hit: SearchHit) => void
}

/** An entity that a search offers, in the list of a combobox. */
export function EntityOption({ id, hit, active, note, end, onChoose }: Props) {
  const { m, lang } = useMessages()
  const notes = [kinds[hit.kind].label[lang], hit.matched && m.explore.search.also(hit.matched), note]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      // The field keeps the focus: without this it would blur and close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit)}
      className={`flex cursor-pointer items-center gap-2.5 px-3 py-1.5 hover:bg-raised ${active ? 'bg-raised' : ''}`}
    >
      <KindBadge kind={hit.kind} size={24} lang={lang} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium" dir="auto">
          {hit.name}
        </span>
        <span className="block truncate text-xs text-muted">{notes.filter(Boolean).join(' · ')}</span>
      </span>
      {end && <span className="shrink-0 text-xs text-muted tabular-nums">{end}</span>}
    </div>
  )
}
