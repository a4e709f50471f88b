'use client'

import { useCallback, useState } from 'react'
import { api } from '@/lib/api/client'
import { isRejected } from '@/lib/api/judgements'
import type { Sentences } from '@/lib/board/twin'
import { newestFirst } from '@/lib/board/words'

/** Sentences of links that nobody rejected, read when asked for and kept; `say` gets the newest of each. What failed is read when asked again. */
export function useSentences(say: (text: string) => void) {
  const [sentences, setSentences] = useState<Readonly<Record<string, Sentences>>>({})
  const read = useCallback(
    (key: string) => {
      const put = (value: Sentences) => setSentences((before) => ({ ...before, [key]: value }))
      const fetchAll = async () => {
        const evidence = (await api.evidence(key)).evidence.filter((sentence) => !isRejected(sentence))
        put(evidence)
        const [first] = newestFirst(evidence)
        if (first) say(first.sentence)
      }
      put('loading')
      fetchAll().catch(() => put('failed'))
    },
    [say],
  )
  return { sentences, read }
}
