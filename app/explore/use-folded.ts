'use client'

import { useMemo, useState } from 'react'
import type { Drawn, Opened } from '@/lib/board/crowd'
import { drawnOf, openGroup } from '@/lib/board/crowd'
import { foldBoard } from '@/lib/board/folding'
import type { InterfaceLanguage } from '@/lib/i18n'
import type { BoardWork } from './use-board'

type Refused = Extract<Opened, { tooMany: unknown }>['tooMany']

/** What is drawn of a board, opening its groups, and what the last one would have drawn that was too much to open. */
export function useFolded(
  { session: { board }, shown, anyway, acts }: Pick<BoardWork, 'session' | 'shown' | 'anyway' | 'acts'>,
  lang: InterfaceLanguage,
) {
  const drawn: Drawn = useMemo(
    () =>
      anyway
        ? { ...foldBoard(board, shown), groups: board.groups, crowded: false }
        : drawnOf(board, shown, lang),
    [board, shown, anyway, lang],
  )
  const [refused, setRefused] = useState<{ board: typeof board; tooMany: Refused }>()
  const open = (id: string) => {
    const opened: Opened = anyway
      ? { command: { type: 'fold', ids: [id], folded: false } }
      : openGroup(board, drawn, id)
    if ('command' in opened) acts.perform(opened.command)
    else setRefused({ board, tooMany: opened.tooMany })
  }
  return {
    ...drawn,
    open,
    /** Until the board changes, or all of it is drawn. */
    refused: refused?.board === board && !anyway ? refused.tooMany : null,
    dismissRefused: () => setRefused(undefined),
  }
}
