'use client'

import { useEffect, useMemo, useState } from 'react'
import { toLay } from '@/lib/board/arrive'
import type { Backdrop, Shape } from '@/lib/board/layouts/backdrop'
import { backdropOf, groupBoxes } from '@/lib/board/layouts/backdrop'
import { useMessages } from '@/app/_components/i18n'
import { useExplore } from '@/app/explore/explore-context'

/** What the layout of the board and its open groups draw behind it; the world's outline is loaded with the first map. */
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
    const { undated, withoutPlace, noSeries } = m.layouts
    const laid = { ...toLay(shown, board), positions: board.positions }
    const behind = backdropOf(board.layout, laid, {
      words: { lang, undated, withoutPlace, noSeries },
      outline,
    })
    const groups = groupBoxes(board.groups, laid)
    if (!behind && groups.shapes.length === 0) return undefined
    return {
      shapes: [...(behind?.shapes ?? []), ...groups.shapes],
      captions: [...(behind?.captions ?? []), ...groups.captions],
      groups: groups.groups,
    }
  }, [board, shown, lang, m, outline])
}
