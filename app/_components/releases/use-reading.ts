import { useCallback, useEffect, useMemo, useState } from 'react'
import { accountOf, type AccountSentence, type Told } from '@/lib/account/account'
import type { ReleaseDetail } from '@/lib/api/schemas'
import type { Filter } from './filter'
import { focusSentence, focusStatement, sentenceAt } from './places'
import { useCard, type OpenCard } from './use-card'
import { useReadingKeys } from './use-reading-keys'

/** What a reader is doing with a release, and what can be done next. */
export interface Reading {
  readonly account: readonly AccountSentence[]
  /** Start of the sentence that is read now; -1 before any. */
  readonly at: number
  readonly chosen: Told | undefined
  readonly filter: Filter
  readonly card: OpenCard
  /** Numbers of the sentences that statements rest on, by their start. */
  readonly numbers: ReadonlyMap<number, number>
  /** How often each entity is named. */
  readonly times: ReadonlyMap<string, number>
  readonly read: (start: number) => void
  /** Goes to the statements of a sentence. */
  readonly open: (start: number) => void
  readonly choose: (told: Told | undefined) => void
  readonly setFilter: (filter: Filter) => void
}

/** Follows #s… in the address, as the page opens and whenever a link on it leads there. */
function useAddress(sentences: ReleaseDetail['sentences'], read: (start: number) => void): void {
  useEffect(() => {
    const go = (hash: string): void => {
      const start = sentenceAt(hash, sentences)
      if (start === undefined) return
      read(start)
      focusSentence(start)
    }
    const follow = (): void => go(location.hash)
    const clicked = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#s"]') : null
      if (link && link.pathname === location.pathname) setTimeout(() => go(link.hash))
    }
    follow()
    window.addEventListener('hashchange', follow)
    document.addEventListener('click', clicked)
    return () => {
      window.removeEventListener('hashchange', follow)
      document.removeEventListener('click', clicked)
    }
  }, [sentences, read])
}

/** The state of the reader's page. */
export function useReading(detail: ReleaseDetail): Reading {
  const { sentences, claims, mentions } = detail
  const [at, setAt] = useState(-1)
  const [chosen, choose] = useState<Told>()
  const [filter, setFilter] = useState<Filter>(new Set())
  const card = useCard()
  const account = useMemo(() => accountOf(sentences, claims), [sentences, claims])
  const numbers = useMemo(
    () =>
      new Map(account.filter(({ told }) => told.length > 0).map(({ start }, index) => [start, index + 1])),
    [account],
  )
  const times = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
    return counts
  }, [mentions])
  const read = useCallback((start: number) => setAt(start), [])
  const open = useCallback((start: number) => {
    setAt(start)
    focusStatement(start)
  }, [])
  useAddress(sentences, read)
  useReadingKeys({ account, at, chosen, choose, open })
  return { account, at, chosen, filter, card, numbers, times, read, open, choose, setFilter }
}
