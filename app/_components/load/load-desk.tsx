'use client'

import { useMessages } from '../i18n'
import { LoadProgress } from './load-progress'
import { AddressBox } from './address-box'
import { DropZone } from './drop-zone'
import { PasteBox } from './paste-box'
import { useLoading } from './use-loading'

/** Where releases of one's own come in: dropped, chosen, pasted or fetched; then what became of each. */
export function LoadDesk() {
  const { m } = useMessages()
  const { loading, start, stop, retry } = useLoading(m.loading)
  const busy = loading.phase === 'working'
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 p-4 md:p-6">
      <div>
        <h1 className="text-xl font-bold">{m.loading.title}</h1>
        <p className="max-w-prose text-muted">{m.loading.intro}</p>
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <DropZone busy={busy} onChoose={start} />
        <PasteBox busy={busy} onChoose={start} />
      </div>
      <AddressBox busy={busy} onChoose={start} />
      {loading.phase !== 'none' && <LoadProgress loading={loading} onStop={stop} onRetry={retry} />}
    </div>
  )
}
