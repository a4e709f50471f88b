'use client'

import { useEffect, useMemo, useState } from 'react'
import { api } from '@/lib/api/client'
import type { OwnedFigure } from '@/lib/api/figures'
import type { Shown } from '@/lib/board/lines'
import type { FindCommunities } from '@/lib/board/look'
import { looksOf } from '@/lib/board/look'
import type { Board } from '@/lib/board/state'

const noFigures: readonly OwnedFigure[] = []

/** What finds communities, loaded with the first board that is coloured, or bundled, by them. */
function useCommunities(wanted: boolean): FindCommunities | undefined {
  const [find, setFind] = useState<FindCommunities>()
  const missing = wanted && !find
  useEffect(() => {
    if (!missing) return undefined
    let alive = true
    void import('@/lib/board/communities').then(({ communitiesOf }) => alive && setFind(() => communitiesOf))
    return () => {
      alive = false
    }
  }, [missing])
  return find
}

/** How the shown nodes look by the board's rules, and the figures that sizes can be taken from; read anew when nodes come or go. */
export function useLooks({ nodes, look }: Board, shown: Shown) {
  const [figures, setFigures] = useState(noFigures)
  const [failed, setFailed] = useState(false)
  const ids = useMemo(() => Object.keys(nodes).toSorted().join(','), [nodes])
  useEffect(() => {
    if (ids === '') return undefined
    const stop = new AbortController()
    const read = async () => {
      try {
        setFigures(await api.figures(ids.split(','), stop.signal))
        setFailed(false)
      } catch {
        if (!stop.signal.aborted) setFailed(true)
      }
    }
    void read()
    return () => stop.abort()
  }, [ids])
  const findCommunities = useCommunities(look.colour === 'community' || look.lines === 'bundled')
  const looks = useMemo(
    () => looksOf(look, shown, { figures, findCommunities }),
    [look, shown, figures, findCommunities],
  )
  return { looks, findCommunities, figures, figuresFailed: failed }
}

export type BoardLooks = ReturnType<typeof useLooks>
