'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Network } from 'lucide-react'
import { api } from '@/lib/api/client'
import type { AppError } from '@/lib/errors'
import { toAppError } from '@/lib/errors'
import { useMessages } from '../i18n'
import { boardAddress, entitiesOf } from '../releases/entities-of'
import type { ButtonLook } from '../ui/button'
import { Button } from '../ui/button'

/** Most releases read for one board. */
const most = 20

/** Opens a board with what these releases state; says so where they state and name nothing. */
export function BoardButton({ releases, look }: { releases: readonly string[]; look?: ButtonLook }) {
  const { m } = useMessages()
  const router = useRouter()
  const [state, setState] = useState<'ready' | 'busy' | 'nothing' | AppError>('ready')
  const open = async (): Promise<void> => {
    setState('busy')
    try {
      const ids = entitiesOf(await Promise.all(releases.slice(0, most).map((id) => api.release(id))))
      if (ids.length === 0) setState('nothing')
      else router.push(boardAddress(ids))
    } catch (error) {
      setState(toAppError(error))
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {state === 'nothing' && <span className="text-muted">{m.loading.nothingToShow}</span>}
      {typeof state === 'object' && (
        <span role="alert" className="text-bad">
          {state.message}
        </span>
      )}
      <Button look={look ?? 'plain'} disabled={state === 'busy'} onClick={() => void open()}>
        <Network size={16} aria-hidden />
        {m.loading.board}
      </Button>
    </span>
  )
}
