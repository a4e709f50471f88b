'use client'

import { CircleAlert, CircleCheck, CircleDot, CircleMinus } from 'lucide-react'
import type { LoadItem } from '@/lib/api/schemas'
import { languageName } from '@/lib/i18n'
import { useMessages } from '../i18n'
import { ButtonLink } from '../ui/button'
import { BoardButton } from './board-button'

const icons = { new: CircleCheck, changed: CircleDot, unchanged: CircleMinus, skipped: CircleAlert } as const
const tones = {
  new: 'text-good',
  changed: 'text-accent',
  unchanged: 'text-muted',
  skipped: 'text-bad',
} as const

/** Codes whose message says more than what the code means. */
const detailed: ReadonlySet<string> = new Set([
  'too_large',
  'bad_header',
  'bad_json',
  'bad_pdf',
  'unreachable',
])

/** One document of a load: read, with what was found in it; or not read, and why. */
export function LoadedRow({ item }: { item: LoadItem }) {
  const { m, lang } = useMessages()
  const Icon = icons[item.status]
  const reason = item.code ? m.loading.codes[item.code] : undefined
  const found = [
    item.lang ? languageName(item.lang, lang) : '',
    m.loading.read(item.entities, item.claims, item.figures),
  ]
  return (
    <li
      data-status={item.status}
      className="grid grid-cols-[1rem_1fr] gap-x-3 border-b border-line px-4 py-3 last:border-0 md:grid-cols-[1rem_1fr_auto]"
    >
      <Icon size={16} className={`mt-0.5 ${tones[item.status]}`} aria-hidden />
      <div className="min-w-0">
        <p className="font-medium break-words" dir="auto">
          {item.title ?? item.source}
        </p>
        <p className="text-xs break-words text-muted">
          <span className={`font-medium ${tones[item.status]}`}>{m.loading.status[item.status]}</span>
          {item.title ? ` · ${item.source}` : ''}
          {item.status === 'skipped' ? '' : ` · ${found.filter(Boolean).join(' · ')}`}
        </p>
        {item.status === 'skipped' && (
          <p className="mt-1 text-bad">
            {reason ? `${reason} ` : null}
            {(!reason || detailed.has(item.code ?? '')) && item.message}
            {item.code && <code className="ms-2 text-xs text-muted">{item.code}</code>}
          </p>
        )}
        {item.warnings.length > 0 && (
          <ul className="mt-1 list-disc ps-4 text-xs text-warn">
            {item.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.message}`}>
                {m.loading.codes[warning.code] ?? warning.message}{' '}
                <code className="text-muted">{warning.code}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
      {item.release && (
        <div className="col-start-2 mt-2 flex flex-wrap items-start gap-2 md:col-start-3 md:mt-0">
          <ButtonLink href={`/releases/${encodeURIComponent(item.release)}`}>{m.loading.reader}</ButtonLink>
          <BoardButton releases={[item.release]} />
        </div>
      )}
    </li>
  )
}
