'use client'

import { useState } from 'react'
import { MessageCircleQuestion } from 'lucide-react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'

/** A field for a question in plain words. */
export function AskBar({ start = '', onAsk }: { start?: string; onAsk: (phrase: string) => void }) {
  const { m } = useMessages()
  const [phrase, setPhrase] = useState(start)
  return (
    <form
      role="search"
      aria-label={m.phrases.label}
      className="flex items-center gap-2 rounded-lg border border-line bg-panel p-1.5 ps-3 focus-within:border-accent"
      onSubmit={(event) => {
        event.preventDefault()
        if (phrase.trim()) onAsk(phrase.trim())
      }}
    >
      <MessageCircleQuestion size={18} aria-hidden className="shrink-0 text-muted" />
      <input
        id="ask"
        type="text"
        dir="auto"
        value={phrase}
        maxLength={400}
        placeholder={`${m.phrases.label}: ${m.phrases.samples[0]}`}
        aria-label={m.phrases.label}
        onChange={(event) => setPhrase(event.target.value)}
        className="min-w-0 flex-1 bg-transparent py-1.5 text-base outline-none"
      />
      <Button type="submit" look="strong" disabled={phrase.trim() === ''}>
        {m.phrases.ask}
      </Button>
    </form>
  )
}
