'use client'

import { useState, type FormEvent } from 'react'
import { useMessages } from '../i18n'
import { Button } from '../ui/button'
import { addressesIn } from './addresses'
import type { Chosen } from './portions'

/** Takes web addresses, one or several with spaces between them; the server fetches what stands there. */
export function AddressBox({
  busy,
  onChoose,
}: {
  busy: boolean
  onChoose: (chosen: readonly Chosen[]) => void
}) {
  const { m } = useMessages()
  const [text, setText] = useState('')
  const addresses = addressesIn(text)
  const ready = addresses.length > 0 && !busy
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (ready) onChoose(addresses.map((address) => ({ name: address.href, body: address })))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-2 rounded-lg border border-line bg-panel p-4">
      <label htmlFor="address" className="text-base font-medium">
        {m.loading.address}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="address"
          value={text}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          placeholder="https://"
          aria-describedby="address-hint"
          onChange={(event) => setText(event.target.value)}
          className="min-w-0 flex-1 basis-64 rounded-md border border-line bg-bg px-3 py-2"
        />
        <Button type="submit" look="strong" disabled={!ready}>
          {m.loading.fetch}
        </Button>
      </div>
      <p id="address-hint" className="text-xs text-muted">
        {m.loading.addressHint}
      </p>
    </form>
  )
}
