'use client'

import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'

const textField = 'input:not([type=checkbox], [type=radio], [type=range], [type=file])'

/**
 * A modal box, open while it is rendered; Escape and a click beside it close it. The focus goes to its first field
 * for text, to be typed over, and else where the browser puts it. One of `label` and `labelledBy` names it.
 */
export function Modal({
  label,
  labelledBy,
  onClose,
  className = 'm-auto max-h-[85dvh] w-[min(34rem,calc(100vw-1.5rem))] rounded-xl',
  children,
}: {
  label?: string
  labelledBy?: string
  onClose: () => void
  /** Where it stands and how large it is. */
  className?: string
  children: ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
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
      aria-label={label}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === box.current && onClose()}
      className={`overflow-hidden border border-line bg-panel p-0 text-ink shadow-xl backdrop:bg-black/40 open:flex ${className}`}
    >
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</div>
    </dialog>
  )
}
