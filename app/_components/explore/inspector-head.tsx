'use client'

import type { ReactNode } from 'react'
import type { Kind } from '@/lib/model'
import { kinds } from '@/lib/model'
import { useMessages } from '@/app/_components/i18n'
import { KindBadge } from '@/app/_components/ui/kind-badge'

/** The top of the inspector: what is shown, and what can be done with it. */
export function InspectorHead({
  kind,
  title,
  note,
  children,
}: {
  kind?: Kind
  title: ReactNode
  note?: ReactNode
  children?: ReactNode
}) {
  const { lang } = useMessages()
  return (
    <header className="flex flex-col gap-2 px-4 py-3">
      {kind && (
        <p className="flex items-center gap-2 text-muted">
          <KindBadge kind={kind} lang={lang} />
          {kinds[kind].label[lang]}
        </p>
      )}
      <h2 id="inspector-heading" tabIndex={-1} className="text-lg leading-snug font-bold" dir="auto">
        {title}
      </h2>
      {note ? <div className="text-muted">{note}</div> : null}
      {children ? <div className="mt-1 flex flex-wrap gap-1.5">{children}</div> : null}
    </header>
  )
}
