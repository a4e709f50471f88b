'use client'

import { Search } from 'lucide-react'
import { useMessages } from '../i18n'
import { useOpenPalette } from './palette-context'

/** Opens the palette: what a field looks like where there is room, a magnifying glass elsewhere. */
export function PaletteButton() {
  const { m } = useMessages()
  const open = useOpenPalette()
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={open}
      className="flex shrink-0 items-center gap-2 rounded-md border border-line p-1.5 text-muted hover:bg-raised lg:w-64 lg:bg-bg lg:px-2.5 lg:py-1"
    >
      <Search size={16} aria-hidden className="shrink-0" />
      <span className="sr-only min-w-0 flex-1 truncate text-start lg:not-sr-only">{m.palette.short}</span>
      <kbd className="hidden rounded border border-line bg-panel px-1.5 text-xs leading-5 lg:block">
        Ctrl K
      </kbd>
    </button>
  )
}
