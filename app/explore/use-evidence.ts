'use client'

import { useCallback, useState } from 'react'
import { api } from '@/lib/api/client'
import { inForce, type Judged } from '@/lib/api/judgements'
import type { EvidencePage } from '@/lib/api/schemas'
import { useLastRead } from './use-last-read'
import { useLoad, type Loaded } from './use-load'

/** What there is to read of a line: the sentences of each link by its key, and what was decided about others that are gone. */
export interface LineEvidence {
  readonly pages: Readonly<Record<string, EvidencePage>>
  readonly lost: readonly Judged[]
}

interface Wanted {
  readonly ends: readonly [string, string]
  readonly keys: readonly string[]
}

async function readAll(key: string): Promise<LineEvidence> {
  const { ends, keys } = JSON.parse(key) as Wanted
  const [pages, { judgements }] = await Promise.all([
    Promise.all(keys.map(async (link) => [link, await api.evidence(link)] as const)),
    api.judgements(ends[0]),
  ])
  const read = new Set(
    pages.flatMap(([, { evidence }]) =>
      evidence.flatMap((sentence) => sentence.judgements?.map(({ id }) => id) ?? []),
    ),
  )
  const lost = judgements.filter(
    (judged) => inForce(judged) && judged.link.split(':').includes(ends[1]) && !read.has(judged.id),
  )
  return { pages: Object.fromEntries(pages), lost }
}

/** Reads the sentences of a line, and with `again` once more; what was read stays until the new is there. */
export function useEvidence(wanted: Wanted): { loaded: Loaded<LineEvidence>; again: () => void } {
  const [version, setVersion] = useState(0)
  const loaded = useLastRead(useLoad(JSON.stringify({ ...wanted, version }), readAll))
  const again = useCallback(() => setVersion((count) => count + 1), [])
  return { loaded, again }
}
