'use client'

import { useMemo } from 'react'
import type { Folded } from '@/lib/board/folding'
import { foldBoard, isCrowded } from '@/lib/board/folding'
import { groupsBy } from '@/lib/board/group-rules'
import type { InterfaceLanguage } from '@/lib/i18n'
import type { BoardWork } from './use-board'

/** What is drawn of a board: folded groups as one node, and every kind as one where all at once would be slow. */
export function useFolded(
  { session: { board }, shown, anyway }: Pick<BoardWork, 'session' | 'shown' | 'anyway'>,
  lang: InterfaceLanguage,
): Folded & { readonly crowded: boolean } {
  return useMemo(() => {
    const folded = foldBoard(board, shown)
    if (anyway || !isCrowded(folded.shown)) return { ...folded, crowded: false }
    return { ...foldBoard({ ...board, groups: groupsBy('kind', shown, lang) }, shown), crowded: true }
  }, [board, shown, anyway, lang])
}
