'use client'

import type { ReactNode } from 'react'
import { useId } from 'react'
import { X } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'
import { Modal } from '@/app/_components/ui/modal'

/** A modal dialog with a title and a cross, open while it is rendered. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const { m } = useMessages()
  const heading = useId()
  return (
    <Modal labelledBy={heading} onClose={onClose}>
      <header className="flex items-center gap-3 border-b border-line px-4 py-3">
        <h2 id={heading} className="min-w-0 flex-1 text-base font-semibold wrap-anywhere" dir="auto">
          {title}
        </h2>
        <button
          type="button"
          aria-label={m.explore.buttons.close}
          onClick={onClose}
          className="rounded-md p-1 text-muted pointer-coarse:p-3 hover:bg-raised hover:text-ink"
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      {children}
    </Modal>
  )
}
