'use client'

import type { ReactNode } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { X } from 'lucide-react'
import { useMessages } from '@/app/_components/i18n'

const textField = 'input:not([type=checkbox], [type=radio], [type=range], [type=file])'

/**
 * A modal dialog, open while it is rendered; Escape, its cross and a click beside it close it. The focus goes to its
 * first field for text, to be typed over, and else where the browser puts it.
 */
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
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // closed while still on the page: only then the browser gives the focus back to what had it
  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    const field = dialog?.querySelector<HTMLInputElement>(textField)
    field?.focus()
    field?.select()
    return () => dialog?.close()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the dialog's own key
    <dialog
      ref={box}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === box.current && onClose()}
      className="m-auto max-h-[85dvh] w-[min(34rem,calc(100vw-1.5rem))] overflow-hidden rounded-xl border border-line bg-panel p-0 text-ink shadow-xl backdrop:bg-black/40 open:flex"
    >
      <div className="flex min-h-0 flex-1 flex-col">
        <header className="flex items-center gap-3 border-b border-line px-4 py-3">
          <h2 id={heading} className="min-w-0 flex-1 text-base font-semibold" dir="auto">
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
      </div>
    </dialog>
  )
}
