'use client'

import { Search } from 'lucide-react'
import { useMessages } from '../i18n'

/** The field that questions are found with, and how many it found. */
export function FindField({
  text,
  count,
  onType,
}: {
  text: string
  count: number
  onType: (text: string) => void
}) {
  const { m } = useMessages()
  return (
    <>
      <div className="relative">
        <Search size={15} aria-hidden className="pointer-events-none absolute start-2.5 top-2.5 text-muted" />
        <input
          type="search"
          value={text}
          dir="auto"
          maxLength={200}
          aria-label={m.asking.find}
          placeholder={m.asking.find}
          onChange={(event) => onType(event.target.value)}
          className="w-full rounded-md border border-line bg-bg py-1.5 ps-8 pe-2 placeholder:text-muted"
        />
      </div>
      <p role="status" className={count === 0 ? 'px-2 py-1 break-words text-muted' : 'sr-only'}>
        {count === 0 ? m.asking.none(text) : text && m.asking.found(count)}
      </p>
    </>
  )
}
