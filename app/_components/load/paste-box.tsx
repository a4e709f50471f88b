'use client'

import type { FormEvent } from 'react'
import { useRef, useState } from 'react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import type { Chosen } from './portions'

/** A box to paste one release into; Ctrl Enter loads it. */
export function PasteBox({
  busy,
  onChoose,
}: {
  busy: boolean
  onChoose: (chosen: readonly Chosen[]) => void
}) {
  const { m } = useMessages()
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const ready = text.trim() !== '' && !busy
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (ready) onChoose([{ name: m.loading.pasteName, body: text }])
  }
  return (
    <form
      ref={form}
      onSubmit={submit}
      className="flex flex-col gap-2 rounded-lg border border-line bg-panel p-4"
    >
      <label htmlFor="paste" className="text-base font-medium">
        {m.loading.paste}
      </label>
      <textarea
        id="paste"
        value={text}
        dir="auto"
        spellCheck={false}
        placeholder={m.loading.pasteHint}
        aria-describedby="paste-keys"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            form.current?.requestSubmit()
          }
        }}
        className="min-h-40 flex-1 resize-y rounded-md border border-line bg-bg p-3 leading-relaxed"
      />
      <div className="flex items-center justify-between gap-3">
        <span id="paste-keys" className="text-xs text-muted">
          {m.loading.keys}
        </span>
        <Button type="submit" look="strong" disabled={!ready}>
          {m.loading.load}
        </Button>
      </div>
    </form>
  )
}
