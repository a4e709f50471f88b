'use client'

import { useState } from 'react'
import { api } from '@/lib/api/client'
import { useMessages } from '@/app/_components/i18n'
import { JudgedProvider } from '@/app/explore/use-judging'
import { useLastRead } from '@/app/explore/use-last-read'
import { useLoad } from '@/app/explore/use-load'
import { JudgedSentences } from './judged-sentences'

const readGone = () => api.goneJudgements()

/** What people wrote or decided about sentences that no release in the graph says any more, so that none of it is lost. */
export function GoneDecisions() {
  const { m } = useMessages()
  const [version, setVersion] = useState(0)
  const loaded = useLastRead(useLoad(String(version), readGone))
  if (loaded.status !== 'ready') return null
  return (
    <JudgedProvider value={async () => setVersion((count) => count + 1)}>
      <JudgedSentences
        title={m.judgements.goneTitle}
        hint={m.judgements.goneHint}
        judged={loaded.value.judgements}
      />
    </JudgedProvider>
  )
}
