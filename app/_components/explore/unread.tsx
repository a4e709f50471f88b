'use client'

import type { Loaded } from '@/app/explore/use-load'
import { useMessages } from '@/app/_components/i18n'
import { Button } from '@/app/_components/ui/button'

/** What stands where something is still being read or could not be; away is tried again by itself. */
export function Unread({ loaded }: { loaded: Exclude<Loaded<unknown>, { status: 'ready' }> }) {
  const { m } = useMessages()
  if (loaded.status === 'loading') {
    return (
      <p role="status" className="text-muted">
        {m.explore.loading}
      </p>
    )
  }
  const away = loaded.error.code === 'database_away'
  return (
    <div
      role="alert"
      className={`rounded-md px-3 py-2 ${away ? 'bg-warn-bg text-warn' : 'bg-bad-bg text-bad'}`}
    >
      <p>{away ? m.explore.away : `${m.explore.failed} ${loaded.error.message}`}</p>
      <Button className="mt-2 text-ink" onClick={loaded.retry}>
        {m.explore.retry}
      </Button>
    </div>
  )
}
