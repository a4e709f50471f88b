'use client'

import { useEffect } from 'react'
import { api } from '@/lib/api/client'
import { isRejected } from '@/lib/api/judgements'
import type { LinkEvidence } from '@/lib/api/schemas'
import type { Line } from '@/lib/board/lines'
import { newestFirst } from '@/lib/board/words'
import { useLoad } from './use-load'

const newestOf = async (key: string): Promise<LinkEvidence | undefined> =>
  key ? newestFirst((await api.evidence(key)).evidence).find((sentence) => !isRejected(sentence)) : undefined

/** Says the newest sentence that nobody rejected of the line that is selected, so that it is heard where it cannot be seen. */
export function useReadOut(line: Line | undefined, say: (text: string) => void): void {
  const loaded = useLoad(line?.links[0].key ?? '', newestOf)
  const sentence = loaded.status === 'ready' ? loaded.value?.sentence : undefined
  useEffect(() => {
    if (sentence) say(sentence)
  }, [sentence, say])
}
