'use client'

import { useEffect, useMemo, useState } from 'react'
import { toLay } from '@/lib/board/arrive'
import type { Backdrop, Shape } from '@/lib/board/layouts/backdrop'
import { backdropOf } from '@/lib/board/layouts/backdrop'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** What the layout of the board draws behind it; the world's outline is loaded with the first map. */
export function useBackdrop(): Backdrop | undefined {
  const { m, lang } = useMessages()
  const { session, shown } = useExplore()
  const { board } = session
  const [outline, setOutline] = useState<readonly Shape[]>([])
  const wantsOutline = board.layout === 'map' && outline.length === 0
  useEffect(() => {
    if (!wantsOutline) return undefined
    let alive = true
    void import('@/lib/board/layouts/outline').then(({ worldOutline }) => alive && setOutline(worldOutline()))
    return () => {
      alive = false
    }
  }, [wantsOutline])
  return useMemo(() => {
    if (board.layout !== 'map' && board.layout !== 'lanes') return undefined
    const { undated, withoutPlace } = m.layouts
    const laid = { ...toLay(shown, board), positions: board.positions }
    return backdropOf(board.layout, laid, { words: { lang, undated, withoutPlace }, outline })
  }, [board, shown, lang, m, outline])
}
