'use client'

import { useState } from 'react'
import { ChevronDown, X } from 'lucide-react'
import type { AskAnswer } from '@/lib/api/ask'
import type { Meaning } from '@/lib/phrases/meaning'
import { useMessages } from '../i18n'
import { below, Menu, type At } from '../ui/menu'

type Chip = AskAnswer['chips'][number]

const looks: Readonly<Partial<Record<Chip['role'], string>>> = {
  relation: 'text-muted',
  name: 'font-semibold',
  where: 'font-semibold',
}

/** The parts of a question in a row: each opens what it may be changed to, and may be taken away. */
export function Chips({ chips, onAsk }: { chips: readonly Chip[]; onAsk: (meaning: Meaning) => void }) {
  const { m } = useMessages()
  const [open, setOpen] = useState<{ readonly at: number; readonly point: At } | null>(null)
  const opened = open ? chips[open.at] : undefined
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="me-1 text-xs text-muted">{m.phrases.understood}</span>
      <ul className="contents" aria-label={m.phrases.understood}>
        {chips.map(({ role, value, label, alternatives, without }, at) => (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- two parts can be alike, their places are not
            key={`${role}-${value}-${at}`}
            data-role={role}
            className="inline-flex items-center rounded-full border border-line bg-panel text-[0.8125rem]"
          >
            {alternatives.length > 0 ? (
              <button
                type="button"
                id={`chip-${at}`}
                aria-haspopup="menu"
                aria-expanded={open?.at === at}
                aria-label={m.phrases.change(label)}
                onClick={({ currentTarget }) =>
                  setOpen(open?.at === at ? null : { at, point: below(currentTarget) })
                }
                className={`inline-flex items-center gap-1 rounded-full py-1 ps-3 hover:text-accent pointer-coarse:py-2 ${without ? 'pe-1.5' : 'pe-3'} ${looks[role] ?? ''}`}
              >
                <bdi>{label}</bdi>
                <ChevronDown size={13} aria-hidden className="text-muted" />
              </button>
            ) : (
              <span className={`py-1 ps-3 ${without ? 'pe-1.5' : 'pe-3'} ${looks[role] ?? ''}`}>
                <bdi>{label}</bdi>
              </span>
            )}
            {without && (
              <button
                type="button"
                aria-label={m.phrases.remove(label)}
                onClick={() => onAsk(without)}
                className="me-1 rounded-full p-1 text-muted hover:bg-raised hover:text-ink pointer-coarse:p-2"
              >
                <X size={13} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && opened && (
        <Menu
          label={m.phrases.change(opened.label)}
          title={opened.label}
          items={[...new Map(opened.alternatives.map((change) => [change.label, change])).values()].map(
            ({ label, meaning }) => ({ label, run: () => onAsk(meaning) }),
          )}
          at={open.point}
          home={`chip-${open.at}`}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
