'use client'

import { useEffect, useRef } from 'react'
import {
  ArrowRight,
  ChevronRight,
  CircleHelp,
  MessageCircleQuestion,
  Network,
  Newspaper,
  Quote,
} from 'lucide-react'
import { useMessages } from '../i18n'
import { KindBadge } from '../ui/kind-badge'
import type { Entry, GroupName } from './entry'

const icons = {
  ask: MessageCircleQuestion,
  commands: ChevronRight,
  pages: ArrowRight,
  entities: Network,
  questions: CircleHelp,
  boards: Network,
  releases: Newspaper,
  sentences: Quote,
} as const satisfies Record<GroupName, typeof Network>

/** The id of an entry's row on the page. */
export const rowId = (id: string): string => `palette-row-${id}`

/** One entry of the palette; the field keeps the focus. */
export function PaletteRow({
  entry,
  group,
  active,
  onMark,
  onChoose,
}: {
  entry: Entry
  group: GroupName
  active: boolean
  onMark: (id: string) => void
  onChoose: (entry: Entry) => void
}) {
  const { lang } = useMessages()
  const { id, label, note, hint, verb, kind } = entry
  const row = useRef<HTMLDivElement>(null)
  const Icon = icons[group]
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's
    <div
      ref={row}
      id={rowId(id)}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      // The field keeps the focus: without this the press would take it.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => active || onMark(id)}
      onClick={() => onChoose(entry)}
      className={`flex cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5 pointer-coarse:py-2.5 ${active ? 'bg-raised' : ''}`}
    >
      {kind ? (
        <KindBadge kind={kind} size={22} lang={lang} />
      ) : (
        <Icon size={16} aria-hidden className="mx-[3px] shrink-0 text-muted rtl:-scale-x-100" />
      )}
      <span className={`min-w-0 flex-1 ${group === 'commands' ? 'flex items-baseline gap-2' : ''}`}>
        <span
          className={`block ${group === 'sentences' ? 'line-clamp-2' : 'truncate'} ${group === 'entities' ? 'font-medium' : ''}`}
        >
          <bdi>{label}</bdi>
        </span>
        {note && (
          <span className="block truncate text-xs text-muted">
            <bdi>{note}</bdi>
          </span>
        )}
      </span>
      {verb && (
        <span className="shrink-0 rounded border border-line px-1.5 text-xs leading-5 text-muted">
          {verb}
        </span>
      )}
      {hint && (
        <kbd className="shrink-0 rounded border border-line px-1.5 text-xs leading-5 text-muted">{hint}</kbd>
      )}
    </div>
  )
}
