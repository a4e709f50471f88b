'use client'

import type { Loaded } from '@/app/explore/use-load'
import { Unread } from '../explore/unread'
import { useMessages } from '../i18n'

/** What stands where evidence is still read or could not be; an id that nothing has says so. */
export function EvidenceUnread({ loaded }: { loaded: Exclude<Loaded<unknown>, { status: 'ready' }> }) {
  const { m } = useMessages()
  const gone = loaded.status === 'failed' && loaded.error.code === 'not_found'
  return (
    <div className="px-4 py-3 pe-12">
      {gone ? <p className="text-muted">{m.results.evidence.gone}</p> : <Unread loaded={loaded} />}
    </div>
  )
}
