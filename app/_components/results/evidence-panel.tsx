'use client'

import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n'
import { EvidenceEntity } from './evidence-entity'
import { EvidenceLedger } from './evidence-ledger'
import { EvidenceLink } from './evidence-link'
import { useEvidencePanel } from './evidence-context'

/**
 * What the opened value rests on, beside the result on a wide page and over its foot on a narrow one. It takes the
 * focus; Escape gives it back.
 */
export function EvidencePanel() {
  const { m } = useMessages()
  const { open, close } = useEvidencePanel()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (open) panel.current?.focus()
  }, [open])
  if (!open || open.type === 'release') return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it
    <aside
      ref={panel}
      data-evidence={open.type}
      aria-label={m.results.evidence.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
      className="relative min-w-0 overflow-y-auto rounded-lg border border-line bg-panel wrap-anywhere max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:h-[55dvh] max-lg:rounded-b-none max-lg:shadow-2xl lg:sticky lg:top-4 lg:max-h-[calc(100dvh-5rem)] lg:w-88 lg:shrink-0 xl:w-100"
    >
      <button
        type="button"
        aria-label={m.results.evidence.close}
        title={m.results.evidence.close}
        onClick={close}
        className="absolute end-2 top-2 z-10 flex size-8 items-center justify-center rounded-md bg-panel text-muted hover:bg-raised hover:text-ink"
      >
        <X size={17} aria-hidden />
      </button>
      <div className="[&_header]:pe-12">
        {open.type === 'entity' && <EvidenceEntity key={open.id} id={open.id} />}
        {open.type === 'link' && <EvidenceLink key={open.key} link={open.key} />}
        {open.type === 'ledger' && <EvidenceLedger key={open.id} label={open.label} id={open.id} />}
      </div>
    </aside>
  )
}
