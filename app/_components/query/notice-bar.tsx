'use client'

import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { useMessages } from '../i18n'

/** One line that says what happened, with the way on or back, until it is dismissed. */
export function NoticeBar({
  text,
  warn = false,
  onDismiss,
  children,
}: {
  text: string
  warn?: boolean
  onDismiss: () => void
  children?: ReactNode
}) {
  const { m } = useMessages()
  return (
    <div
      role={warn ? 'alert' : 'status'}
      className={`flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1.5 ${warn ? 'bg-warn-bg text-warn' : 'bg-raised'}`}
    >
      <p className="min-w-0 flex-1 break-words">{text}</p>
      {children}
      <button
        type="button"
        aria-label={m.workbench.dismiss}
        onClick={onDismiss}
        className="rounded p-1 hover:bg-panel pointer-coarse:p-2.5"
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  )
}
